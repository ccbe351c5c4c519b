import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { FlowRow, RowsOf } from '../state/flow-rows'
import { tabbedText } from '../state/flow-rows'
import { copyText } from './copy-text'
import { useDataset } from './use-dataset'
import { useUnitWords } from './use-unit-words'
import { useWords } from './use-words'

interface CopyRowsProps {
  readonly rows: readonly FlowRow[]
  readonly rowsOf: RowsOf
}

/** Puts the table on the clipboard. What leaves this way is exact, so its first line says that it is not for release. */
export function CopyRows({ rows, rowsOf }: CopyRowsProps) {
  const { say, place } = useWords()
  const unit = useUnitWords()
  const dataset = useDataset()
  const [copied, setCopied] = useState<{ readonly rows: readonly FlowRow[]; readonly done: boolean } | null>(null)
  if (!dataset) return null
  const copy = () => {
    const marks = [dataset.title, ...(dataset.synthetic ? [say('mark.synthetic')] : []), say('table.copyNote')]
    const titles = [say('table.source'), say('table.via'), say('table.destination'), unit.title(), '≤']
    const lines = rows.map((row) => [
      place(row.source),
      row.via.map(place).join(' > '),
      place(row.destination),
      String(row.count.low),
      String(row.count.high)
    ])
    const isRoutes = rowsOf === 'routes'
    const shown = [titles, ...lines].map((cells) => (isRoutes ? cells : cells.filter((_, index) => index !== 1)))
    setCopied({ rows, done: copyText(tabbedText([marks, ...shown])) })
  }
  return (
    <p className="copy">
      <span role="status">
        {copied?.rows === rows && (copied.done ? say('table.copied', { count: rows.length }) : say('table.notCopied'))}
      </span>
      <button type="button" className="button" title={say('table.copyNote')} onClick={copy}>
        <Copy size={14} aria-hidden="true" />
        {say('table.copy')}
      </button>
    </p>
  )
}
