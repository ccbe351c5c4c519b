import type { CategoryName } from '../../shared/dataset'
import type { Place } from '../../shared/place'
import type { Chip } from '../state/question'
import { isDomainWord } from '../words/domain-words'
import { useSession } from './use-session'
import { useValueWords } from './use-value-words'
import { useWords } from './use-words'

const namesShown = 2

/** A filter in words: "children", "2014–2020", "to the Netherlands", "form: all but forced labour". */
export function useChipWords(): (chip: Chip) => string {
  const { say, place, domain, number, language } = useWords()
  const valueWords = useValueWords()
  const unfiltered = useSession((state) => state.unfiltered)
  const either = (names: readonly string[]) => names.reduce((first, last) => say('chip.or', { first, last }))
  const places = (chosen: readonly Place[]) => {
    const names = chosen.slice(0, namesShown).map(place)
    return chosen.length > namesShown ? `${names.join(', ')} +${chosen.length - namesShown}` : either(names)
  }
  /** Our own words begin small after a colon; a file's own value stands as it is. */
  const inSentence = (name: CategoryName, value: string) => {
    const text = valueWords(name, value, false)
    return isDomainWord(`${name}.${value}`) ? text.charAt(0).toLocaleLowerCase(language) + text.slice(1) : text
  }
  const category = ({ category: name, values }: Extract<Chip, { kind: 'category' }>) => {
    if (name === 'age' && values.length === 1 && values[0] === 'child') return say('chip.children')
    const title = domain(`category.${name}`)
    const all = unfiltered?.categories[name].map((one) => one.value) ?? []
    const left = all.filter((value) => !values.includes(value))
    const worded = (some: readonly string[]) => either(some.map((value) => inSentence(name, value)))
    if (values.length <= namesShown) return say('chip.values', { category: title, values: worded(values) })
    if (left.length > 0 && left.length <= namesShown)
      return say('chip.allBut', { category: title, values: worded(left) })
    return say('chip.some', { category: title, count: values.length, all: all.length })
  }
  return (chip) => {
    switch (chip.kind) {
      case 'years':
        return yearsText(chip.years)
      case 'least-flow':
        return say('chip.least', { count: number(chip.leastFlow) })
      case 'place':
        return say(`chip.${chip.role}`, { places: places(chip.places) })
      case 'category':
        return category(chip)
    }
  }
}

/** Years are never grouped and never break at the dash. */
export function yearsText([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}\u2060–\u2060${last}`
}
