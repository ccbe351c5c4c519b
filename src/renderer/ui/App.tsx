import { useEffect, useRef, useState } from 'react'
import type { Api } from '../../shared/api'
import { chipsOf } from '../state/question'
import { Bar } from './Bar'
import { BriefNotice } from './BriefNotice'
import { BriefPanel } from './BriefPanel'
import { DropTarget } from './DropTarget'
import { EmptyState } from './EmptyState'
import { Explorer } from './Explorer'
import { FailureNotice } from './FailureNotice'
import { HowReadPanel } from './HowReadPanel'
import { NetworkPanel } from './NetworkPanel'
import { ReadingNotice } from './ReadingNotice'
import type { WriteBrief } from './use-brief'
import { useBrief } from './use-brief'
import { useKeys } from './use-keys'
import { useSession } from './use-session'
import { useMedia, useShownTheme } from './use-shown-theme'

export interface AppProps {
  readonly readNetworkReport: Api['readNetworkReport']
  readonly writeBrief: WriteBrief
}

type OpenPanel = 'network' | 'how-read' | 'brief' | null

export function App({ readNetworkReport, writeBrief }: AppProps) {
  const [panel, setPanel] = useState<OpenPanel>(null)
  const fileInput = useRef<HTMLInputElement>(null)
  const language = useSession((state) => state.language)
  const opened = useSession((state) => state.opened)
  const openFiles = useSession((state) => state.openFiles)
  const question = useSession((state) => state.history.present)
  const theme = useShownTheme(useSession((state) => state.theme))
  const brief = useBrief(writeBrief)
  const turnBrief = (next: OpenPanel) => {
    brief.putAway()
    setPanel(next)
  }
  const chooseFile = () => fileInput.current?.click()
  useKeys()
  useRoom()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <DropTarget>
      <Bar
        onNetwork={() => setPanel('network')}
        onHowRead={() => setPanel('how-read')}
        onChooseFile={chooseFile}
        onBrief={() => turnBrief('brief')}
      />
      <input
        ref={fileInput}
        type="file"
        className="file-input"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          void openFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
      {opened ? (
        <Explorer theme={theme} onMissing={() => setPanel('how-read')} />
      ) : (
        <EmptyState onChooseFile={chooseFile} onNetwork={() => setPanel('network')} />
      )}
      <div className="notices">
        <ReadingNotice />
        <FailureNotice />
        {panel !== 'brief' && <BriefNotice brief={brief} />}
      </div>
      {panel === 'network' && <NetworkPanel readNetworkReport={readNetworkReport} onClose={() => setPanel(null)} />}
      {panel === 'how-read' && opened && <HowReadPanel imported={opened.imported} onClose={() => setPanel(null)} />}
      {panel === 'brief' && opened && (
        <BriefPanel chips={chipsOf(question)} brief={brief} onClose={() => turnBrief(null)} />
      )}
    </DropTarget>
  )
}

/** Folds both panels where the window has no room for them beside the map, as on a small screen or at 200 %. */
function useRoom(): void {
  const isNarrow = useMedia('(max-width: 1000px)')
  const foldBoth = useSession((state) => state.foldBoth)
  const unfoldBoth = useSession((state) => state.unfoldBoth)
  useEffect(() => {
    if (isNarrow) foldBoth()
    else unfoldBoth()
  }, [isNarrow, foldBoth, unfoldBoth])
}
