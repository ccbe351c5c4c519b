import type { Imported } from '../../shared/import-result'
import { ReadAccount } from './ReadAccount'
import { ReadColumns } from './ReadColumns'
import { ReadFacts } from './ReadFacts'
import { SidePanel } from './SidePanel'
import { useWords } from './use-words'

interface HowReadPanelProps {
  readonly imported: Imported
  readonly onClose: () => void
}

/** Everything that happened between the file and the map: no row is lost without a reason here. */
export function HowReadPanel({ imported, onClose }: HowReadPanelProps) {
  const { say } = useWords()
  return (
    <SidePanel title={say('read.title')} onClose={onClose}>
      <ReadAccount imported={imported} />
      <ReadColumns mapping={imported.mapping} />
      <ReadFacts imported={imported} />
    </SidePanel>
  )
}
