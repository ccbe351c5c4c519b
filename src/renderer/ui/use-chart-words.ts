import { useWords } from './use-words'

/** The words that every chart's frame takes. */
export function useChartWords(title: string) {
  const { say } = useWords()
  return {
    asTable: say('chart.asTable', { chart: title }),
    asChart: say('chart.asChart', { chart: title }),
    count: say('chart.count'),
    empty: say('chart.empty')
  }
}
