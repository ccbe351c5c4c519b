import { ChevronDown, Circle, X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { Key } from 'react-aria-components'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { FilterRole } from '../../shared/filter'
import { comparePlaceNames } from '../countries/place-names'
import { placesInRole } from '../state/facets'
import { withPlaces } from '../state/question'
import { RoleMark } from './RoleMark'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** Places of one role: type a few letters in the language of the window, choose one, then another. */
export function PlacePicker({ role }: { readonly role: FilterRole }) {
  const { say, place, language } = useWords()
  const cube = useSession((state) => state.opened?.cube)
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  const chosen = question.filter.places?.[role] ?? []
  const known = useMemo(
    () => (cube ? [...placesInRole(cube, role)].sort(comparePlaceNames(language)) : []),
    [cube, role, language]
  )
  const choices = known.filter((one) => !chosen.includes(one)).map((one) => ({ id: one, name: place(one) }))
  const add = (key: Key | null) => {
    if (typeof key === 'string') ask(withPlaces(question, role, [...chosen, key]))
  }
  const box = useRef<HTMLDivElement>(null)
  const label = say(`journey.${role}`)
  return (
    <div className="place-picker" ref={box}>
      {/* Drawn anew after each choice, so that the next search starts empty. */}
      <ComboBox
        key={chosen.join()}
        aria-label={label}
        className="place-box"
        defaultItems={choices}
        onSelectionChange={add}
        menuTrigger="focus"
        allowsEmptyCollection
        isDisabled={known.length === 0}
      >
        {role === 'country' ? <Circle size={12} aria-hidden="true" /> : <RoleMark role={role} />}
        <span className="place-role">{label}</span>
        <Input placeholder={say(role === 'country' ? 'journey.anyCountry' : 'journey.any')} />
        <Button className="place-open" aria-label={say('pair', { name: label, value: say('journey.list') })}>
          <ChevronDown size={12} aria-hidden="true" />
        </Button>
        <Popover className="list-popover" placement="bottom start" triggerRef={box}>
          <ListBox className="place-list" renderEmptyState={() => <p className="note">{say('journey.nothing')}</p>}>
            {(item: { readonly id: string; readonly name: string }) => (
              <ListBoxItem className="menu-item" textValue={item.name}>
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen.map((one) => (
        <button
          key={one}
          type="button"
          className="place-chosen"
          aria-label={say('journey.remove', { place: place(one) })}
          onClick={() =>
            ask(
              withPlaces(
                question,
                role,
                chosen.filter((other) => other !== one)
              )
            )
          }
        >
          <span>{place(one)}</span>
          <X size={12} aria-hidden="true" />
        </button>
      ))}
    </div>
  )
}
