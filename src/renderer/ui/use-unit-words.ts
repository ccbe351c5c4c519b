import type { Count } from '../../shared/count'
import { isExact } from '../../shared/count'
import { isChildrenOnly } from '../state/question'
import { capitalised } from '../words/capitalised'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** The dataset's unit in words: statements are never victims, and under "children only" it says so. */
export function useUnitWords() {
  const { domain, language, count: countText } = useWords()
  const unit = useSession((state) => state.opened?.imported.dataset.unit ?? 'records')
  const areChildren = useSession((state) => isChildrenOnly(state.history.present))
  const noun = (count: Count) =>
    areChildren
      ? domain(`children.${unit}`)
      : domain(`noun.${unit}`, { count: isExact(count) ? count.low : count.high })
  return {
    noun,
    /** The unit as a title: "Identified victims". */
    title: (): string => capitalised(noun({ low: 2, high: 2 }), language),
    /** "1,766 identified victims under 18". */
    whole: (count: Count): string => `${countText(count)} ${noun(count)}`
  }
}
