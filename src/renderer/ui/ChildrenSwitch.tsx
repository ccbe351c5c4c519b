import { Switch } from 'react-aria-components'
import { isStatedIn } from '../state/facets'
import { chipsOf, isChildrenOnly, withCategory } from '../state/question'
import { childrenShare } from '../state/shown'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** One control that narrows every view to children, and the share that is children, always in view. */
export function ChildrenSwitch() {
  const { say, count, share } = useWords()
  const opened = useSession((state) => state.opened)
  const allAges = useSession((state) => state.allAges)
  const question = useSession((state) => state.history.present)
  const ask = useSession((state) => state.ask)
  if (!opened || !allAges) return null
  const isStated = isStatedIn(opened.cube, 'age')
  const part = childrenShare(allAges)
  const isBounded = allAges.totals.count.low !== allAges.totals.count.high
  return (
    <section className="side-section">
      <Switch
        className="switch"
        isSelected={isChildrenOnly(question)}
        isDisabled={!isStated}
        onChange={(chosen) => ask(withCategory(question, 'age', chosen ? ['child'] : null))}
      >
        <span className="track" aria-hidden="true" />
        {say('children.only')}
      </Switch>
      <p className="second" data-part="children-share">
        {!isStated && say('children.ageUnknown')}
        {isStated &&
          part !== null &&
          say(`children.share.${opened.imported.dataset.unit}`, {
            part: count(allAges.totals.children),
            whole: count(allAges.totals.count),
            narrowed: chipsOf(question).some((chip) => !isAgeOrDrawing(chip)) ? 'yes' : 'no',
            share: isBounded ? say('share.least', { share: share(part) }) : share(part)
          })}
      </p>
    </section>
  )
}

function isAgeOrDrawing(chip: ReturnType<typeof chipsOf>[number]): boolean {
  return chip.kind === 'least-flow' || (chip.kind === 'category' && chip.category === 'age')
}
