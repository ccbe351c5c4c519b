import type { Flow } from '../../shared/answer'
import type { Count } from '../../shared/count'
import { addCounts, noCount, settleCount } from '../../shared/count'
import type { ShownFlows } from '../flows/shown-flows'
import { flowKey, isWhollyDrawn } from '../flows/shown-flows'
import type { ProtectedAnswer, PublishedCount } from './published'

/**
 * `shownFlows` for what leaves: made of published numbers alone, so that a share cannot be turned back into a hidden
 * count. It is the least share that the published numbers allow; `null` where the total itself is hidden or 0.
 */
export function shownPublished(
  { answer: { flows, routes, totals } }: ProtectedAnswer,
  drawn: readonly Pick<Flow, 'from' | 'to'>[]
): ShownFlows {
  const drawnKeys = new Set(drawn.map(flowKey))
  let [part, rest]: [Count, Count] = [noCount, noCount]
  for (const route of routes) {
    if (isWhollyDrawn(route, drawnKeys)) part = addCounts(part, publishedBounds(route.count))
    else rest = addCounts(rest, publishedBounds(route.count))
  }
  const total = totals.count.kind === 'hidden' ? null : publishedBounds(totals.count)
  const most = Math.min(part.low + rest.high, total?.high ?? 0)
  return {
    flows: flows.filter((flow) => drawnKeys.has(flowKey(flow))).length,
    of: totals.flows,
    share: most === 0 ? null : Math.min(1, settleCount(part).low / most)
  }
}

/** All that a reader can know of it. */
function publishedBounds(count: PublishedCount): Count {
  switch (count.kind) {
    case 'exact':
      return { low: count.value, high: count.value }
    case 'bounded':
      return { low: count.low, high: count.high }
    case 'hidden':
      return { low: 0, high: count.below }
  }
}
