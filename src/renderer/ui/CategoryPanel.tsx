import { isExact } from '../../shared/count'
import type { CategoryName } from '../../shared/dataset'
import { ChartFrame } from '../charts/ChartFrame'
import { rankingRows } from '../charts/ranking'
import { RankingChart } from '../charts/RankingChart'
import { isChildrenOnly, withCategory } from '../state/question'
import { useChartWords } from './use-chart-words'
import { useSession } from './use-session'
import { useValueWords } from './use-value-words'
import { useWords } from './use-words'

const rowsShown = 10

/** The values of one category as bars, on the present filter without that category's own part. */
export function CategoryPanel({ name }: { readonly name: CategoryName }) {
  const { say, domain, cell } = useWords()
  const valueWords = useValueWords()
  const title = name === 'form' ? say('chart.form') : domain(`category.${name}`)
  const words = useChartWords(title)
  const answer = useSession((state) => state.answer)
  const sets = useSession((state) => state.opened?.cube.categories[name].sets)
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  if (!answer || !sets) return null
  const counts = [...answer.categories[name]].filter(({ count }) => count.high > 0)
  const ordered = [
    ...counts.filter(({ value }) => value !== 'unknown'),
    ...counts.filter(({ value }) => value === 'unknown')
  ]
  const nameOf = (value: string) => valueWords(name, value, isChildrenOnly(question))
  const chosen = question.filter.categories?.[name]
  const isOnly = (value: string) => chosen?.length === 1 && chosen[0] === value
  const rows = rankingRows(ordered.map(({ value, count }) => ({ key: value, count })))
  return (
    <ChartFrame
      title={title}
      summary={ordered.map(({ value, count }) => say('pair', { name: nameOf(value), value: cell(count) })).join('. ')}
      notes={[
        ...(sets.some((set) => set.length > 1) ? [say('filter.several')] : []),
        ...(ordered.every(({ count }) => isExact(count)) ? [] : [say('chart.bounded')])
      ]}
      rows={ordered.map(({ value, count }) => ({ key: value, name: nameOf(value), value: cell(count) }))}
      words={words}
    >
      <RankingChart
        rows={rows.length > rowsShown ? rows.slice(0, rowsShown) : rows}
        nameOf={nameOf}
        valueOf={(row) => cell(row.count)}
        isOutline={(value) => value === 'unknown'}
        isChosen={(value) => chosen?.includes(value) ?? true}
        onPick={(value) => ask(withCategory(question, name, isOnly(value) ? null : [value]))}
      />
      {rows.length > rowsShown && <p className="note">+ {rows.length - rowsShown}</p>}
    </ChartFrame>
  )
}
