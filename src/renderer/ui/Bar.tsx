import { FileDown, FileText, FolderOpen, Info, Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import { BarMenus } from './BarMenus'
import { useDataset } from './use-dataset'
import { useSession } from './use-session'
import { useWords } from './use-words'

interface BarProps {
  readonly onNetwork: () => void
  readonly onHowRead: () => void
  readonly onChooseFile: () => void
  readonly onBrief: () => void
}

/** The slim bar above everything: whose data, how it was read, and that the window is off the network. */
export function Bar({ onNetwork, onHowRead, onChooseFile, onBrief }: BarProps) {
  const { say } = useWords()
  const opened = useSession((state) => state.opened)
  return (
    <header className="bar">
      <h1 className="brand">
        <Mark />
        Corridor
      </h1>
      <DatasetTitle />
      {opened && (
        <>
          <BarButton
            look="button quiet"
            label={say('bar.howRead')}
            icon={<Info size={14} aria-hidden="true" />}
            onClick={onHowRead}
          />
          <BarButton
            look="button quiet"
            label={say('bar.open')}
            icon={<FolderOpen size={14} aria-hidden="true" />}
            onClick={onChooseFile}
          />
        </>
      )}
      <span className="bar-space" />
      <BarButton
        look="off-network"
        label={say('bar.offNetwork')}
        icon={<Unplug size={14} aria-hidden="true" />}
        onClick={onNetwork}
      />
      <BarMenus />
      {opened && (
        <BarButton
          look="button strong"
          label={say('bar.brief')}
          icon={<FileDown size={14} aria-hidden="true" />}
          onClick={onBrief}
        />
      )}
    </header>
  )
}

interface BarButtonProps {
  readonly look: string
  readonly label: string
  readonly icon: ReactNode
  readonly onClick: () => void
}

/** Its words go where the bar is too narrow; its name and its tooltip stay. */
function BarButton({ look, label, icon, onClick }: BarButtonProps) {
  return (
    <button type="button" className={look} title={label} aria-label={label} onClick={onClick}>
      {icon}
      <span className="label">{label}</span>
    </button>
  )
}

function DatasetTitle() {
  const { say } = useWords()
  const imported = useSession((state) => state.opened?.imported)
  const dataset = useDataset()
  if (!imported || !dataset) return <p className="dataset none">{say('bar.none')}</p>
  const { rows } = imported
  return (
    <p className="dataset">
      <FileText size={14} aria-hidden="true" />
      <strong title={dataset.title}>{dataset.title}</strong>
      <span className="dataset-size">{say('bar.rows', { count: rows.read })}</span>
      {dataset.synthetic && (
        <span className="badge" title={say('bar.syntheticWhy')}>
          {say('bar.synthetic')}
        </span>
      )}
    </p>
  )
}

function Mark() {
  return (
    <svg className="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4 16C4 9.5 7.5 6 13 5.6" fill="none" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M12 1.8 18.4 5.2 12.6 9.4Z" />
      <circle cx="4" cy="16.2" r="2.6" />
    </svg>
  )
}
