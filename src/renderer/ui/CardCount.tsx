import type { Count } from '../../shared/count'
import { isExact } from '../../shared/count'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

/** The key number of a card with its unit: never a number alone. */
export function CardCount({ count }: { readonly count: Count }) {
  const { count: countText } = useWords()
  const unit = useUnitWords()
  return (
    <p className="card-count">
      <strong className={isExact(count) ? '' : 'long'}>{countText(count)}</strong>
      <span>{unit.noun(count)}</span>
    </p>
  )
}
