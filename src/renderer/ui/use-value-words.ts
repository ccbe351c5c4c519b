import type { CategoryName } from '../../shared/dataset'
import { isDomainWord } from '../words/domain-words'
import { useWords } from './use-words'

/** Values as they stand in a list under their category's name: "Not stated" needs no category there, a girl is a girl. */
export function useValueWords() {
  const { say, domain, value: valueWords } = useWords()
  return (category: CategoryName, value: string, areChildren: boolean): string => {
    if (value === 'unknown') return domain('unknown')
    if (category === 'age' && (value === 'child' || value === 'adult')) return say(`age.tick.${value}`)
    const childKey = `${category}.child.${value}`
    return areChildren && isDomainWord(childKey) ? domain(childKey) : valueWords(category, value)
  }
}
