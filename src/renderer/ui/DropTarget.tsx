import { FileDown } from 'lucide-react'
import type { DragEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useSession } from './use-session'
import { useWords } from './use-words'

/** The whole window takes a file. Two files, or a folder, are answered with a sentence and change nothing. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  const openFiles = useSession((state) => state.openFiles)
  const fail = useSession((state) => state.fail)
  const kept = useSession((state) => state.opened !== null)
  const [isOver, setOver] = useState(false)
  const depth = useRef(0)

  const turn = (by: number) => {
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    turn(-depth.current)
    const folder = firstFolder(event.dataTransfer)
    if (event.dataTransfer.files.length > 1) fail({ kind: 'several-files' })
    else if (folder !== null) fail({ kind: 'file-is-folder', name: folder })
    else void openFiles([...event.dataTransfer.files])
  }

  return (
    <div
      className="drop-target"
      onDragEnter={(event) => holdsFiles(event) && turn(1)}
      onDragLeave={(event) => holdsFiles(event) && turn(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className="drop-veil" aria-hidden="true">
          <FileDown size={32} />
          <strong>{say('drop.here')}</strong>
          {kept && <span>{say('drop.kept')}</span>}
        </div>
      )}
    </div>
  )
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files')
}

function firstFolder({ items }: DataTransfer): string | null {
  for (const item of items) {
    const entry = item.webkitGetAsEntry()
    if (entry?.isDirectory) return entry.name
  }
  return null
}
