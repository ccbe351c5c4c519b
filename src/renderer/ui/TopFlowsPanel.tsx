import { ChartFrame } from '../charts/ChartFrame'
import { rankingRows } from '../charts/ranking'
import { TopFlowsChart } from '../charts/TopFlowsChart'
import { isSelected } from '../state/selection'
import { useChartWords } from './use-chart-words'
import { useSession } from './use-session'
import { useWords } from './use-words'

const flowsShown = 9

export function TopFlowsPanel() {
  const { say, place, cell } = useWords()
  const words = useChartWords(say('chart.flows'))
  const flows = useSession((state) => state.answer?.flows ?? null)
  const selection = useSession((state) => state.selection)
  const select = useSession((state) => state.select)
  const narrow = useSession((state) => state.narrow)
  const setView = useSession((state) => state.setView)
  if (!flows) return null
  const top = flows.slice(0, flowsShown)
  const nameOf = ({ from, to }: { readonly from: string; readonly to: string }) =>
    from === to ? `${place(from)}, ${say('map.domestic')}` : say('card.arrow', { from: place(from), to: place(to) })
  return (
    <ChartFrame
      title={say('chart.flows')}
      summary={top.map((flow) => say('pair', { name: nameOf(flow), value: cell(flow.count) })).join('. ')}
      notes={[]}
      rows={flows.slice(0, 50).map((flow) => ({
        key: `${flow.from}>${flow.to}`,
        name: nameOf(flow),
        value: cell(flow.count)
      }))}
      words={words}
    >
      <TopFlowsChart
        rows={rankingRows(top.map(({ from, to, count }) => ({ key: { from, to }, count })))}
        placeOf={place}
        nameOf={nameOf}
        signs={{ to: say('table.to').toLowerCase(), inside: say('map.domestic') }}
        valueOf={(row) => cell(row.count)}
        isChosen={(flow) => selection?.kind !== 'place' && isSelected(selection, flow)}
        onPick={(flow) => select({ kind: 'flow', ...flow })}
        onNarrow={(flow) => narrow({ kind: 'flow', ...flow })}
      />
      {flows.length > flowsShown && (
        <button type="button" className="link more" onClick={() => setView('table')}>
          {say('chart.moreFlows', { count: flows.length - flowsShown })}
        </button>
      )}
    </ChartFrame>
  )
}
