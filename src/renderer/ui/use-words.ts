import { useMemo } from 'react'
import type { Language } from '../../shared/api'
import type { Count } from '../../shared/count'
import type { CategoryName } from '../../shared/dataset'
import type { Place } from '../../shared/place'
import { placeName } from '../countries/place-names'
import { speak } from '../words/catalogue'
import { domainWords, isDomainWord } from '../words/domain-words'
import { compactWords, countCell, countWords, numberWords, shareWords } from '../words/format-numbers'
import { windowWords } from '../words/window-words'
import { useSession } from './use-session'

export type Words = ReturnType<typeof wordsIn>

/** Everything the window can say, in one language. */
export function wordsIn(language: Language) {
  const domain = speak(domainWords, language)
  return {
    language,
    say: speak(windowWords, language),
    domain,
    place: (place: Place) => placeName(place, language),
    number: (value: number) => numberWords(value, language),
    compact: (value: number) => compactWords(value, language),
    count: (count: Count) => countWords(count, language),
    cell: (count: Count) => countCell(count, language),
    share: (share: number) => shareWords(share, language),
    /** A value of a category: our words for our codes, a file's own value as it stands. */
    value: (category: CategoryName, value: string): string => {
      const key = `${category}.${value}`
      if (isDomainWord(key)) return domain(key)
      return category === 'ageBand' && /^\d/.test(value) ? domain('ageBand.years', { band: value }) : value
    }
  }
}

export function useWords(): Words {
  const language = useSession((state) => state.language)
  return useMemo(() => wordsIn(language), [language])
}
