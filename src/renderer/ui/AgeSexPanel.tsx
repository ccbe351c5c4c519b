import { ageSexPyramid } from '../charts/age-sex'
import { AgeSexChart } from '../charts/AgeSexChart'
import { ChartFrame } from '../charts/ChartFrame'
import { isChildrenOnly, withCategory } from '../state/question'
import { useChartWords } from './use-chart-words'
import { useSession } from './use-session'
import { useWords } from './use-words'

const shortAges = { child: 'age.short.child', adult: 'age.short.adult', unknown: 'age.short.unknown' } as const

export function AgeSexPanel() {
  const { say, domain, value, cell } = useWords()
  const words = useChartWords(say('chart.ageSex'))
  const answer = useSession((state) => state.answer)
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  if (!answer) return null
  const pyramid = ageSexPyramid(answer.ageSex)
  const areChildren = isChildrenOnly(question)
  const sexName = (sex: string) =>
    areChildren && (sex === 'female' || sex === 'male') ? domain(`sex.child.${sex}`) : value('sex', sex)
  const shortAge = (age: string) => (isShortAge(age) ? say(shortAges[age]) : age)
  const chosen = question.filter.categories?.sex
  const isOnly = (sex: string) => chosen?.length === 1 && chosen[0] === sex
  const rows = answer.ageSex
    .filter(({ count }) => count.high > 0)
    .map(({ age, sex, count }) => ({
      key: `${age} ${sex}`,
      name: `${value('age', age)}, ${value('sex', sex)}`,
      value: cell(count)
    }))
  return (
    <ChartFrame
      title={say('chart.ageSex')}
      summary={rows.map((row) => say('pair', { name: row.name, value: row.value })).join('. ')}
      notes={pyramid.elsewhere.map(({ sex, count }) =>
        say('chart.sexElse', { sex: value('sex', sex), count: cell(count) })
      )}
      rows={rows}
      words={words}
    >
      <AgeSexChart
        pyramid={pyramid}
        words={{ female: sexName('female'), male: sexName('male'), age: shortAge, count: cell }}
        onPick={(sex) => ask(withCategory(question, 'sex', isOnly(sex) ? null : [sex]))}
      />
    </ChartFrame>
  )
}

function isShortAge(age: string): age is keyof typeof shortAges {
  return age in shortAges
}
