import { Check, ChevronDown, Contrast, Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { languages } from '../../shared/api'
import type { Theme } from '../state/session'
import { languageNames } from '../words/language-names'
import { useSession } from './use-session'
import { useWords } from './use-words'

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast']

export function BarMenus() {
  const { say, language } = useWords()
  const theme = useSession((state) => state.theme)
  const setLanguage = useSession((state) => state.setLanguage)
  const setTheme = useSession((state) => state.setTheme)
  return (
    <>
      <ChoiceMenu
        label={say('pair', { name: say('bar.theme'), value: say(`theme.${theme}`) })}
        shown={<Contrast size={14} aria-hidden="true" />}
        choices={themes.map((one) => [one, say(`theme.${one}`)])}
        chosen={theme}
        onChoose={setTheme}
      />
      <ChoiceMenu
        label={say('pair', { name: say('bar.language'), value: languageNames[language] })}
        shown={
          <>
            <Languages size={14} aria-hidden="true" />
            <span className="label">{languageNames[language]}</span>
          </>
        }
        choices={languages.map((one) => [one, languageNames[one]])}
        chosen={language}
        onChoose={setLanguage}
      />
    </>
  )
}

interface ChoiceMenuProps<Choice extends string> {
  readonly label: string
  readonly shown: ReactNode
  readonly choices: readonly (readonly [Choice, string])[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

function ChoiceMenu<Choice extends string>({ label, shown, choices, chosen, onChoose }: ChoiceMenuProps<Choice>) {
  return (
    <MenuTrigger>
      <Button className="button quiet" aria-label={label}>
        {shown}
        <ChevronDown size={12} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu aria-label={label} selectionMode="single" selectedKeys={[chosen]}>
          {choices.map(([choice, text]) => (
            <MenuItem key={choice} id={choice} className="menu-item" textValue={text} onAction={() => onChoose(choice)}>
              <span className="mark">{choice === chosen && <Check size={14} aria-hidden="true" />}</span>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
