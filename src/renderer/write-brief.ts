import type { Api } from '../shared/api'
import type { Outcome } from '../shared/outcome'
import { putBriefSheet } from './brief-sheet'
import type { BriefInput } from './make-brief'
import { makeBrief } from './make-brief'

/** Makes a brief and has main write its files and print its pages: into `folder`, a token of main's, all or none. */
export async function writeBrief(
  api: Api,
  folder: string,
  input: Omit<BriefInput, 'version'>
): Promise<Outcome<{ readonly folderName: string }>> {
  const report = await api.readNetworkReport()
  const brief = await makeBrief({ ...input, version: report.ok ? report.value.version : '' })
  if (!brief.ok) return brief
  const takeAway = await putBriefSheet(brief.value.values)
  try {
    return await api.writeFiles({ folder, files: [...brief.value.files], pdfName: 'brief.pdf' })
  } finally {
    takeAway()
  }
}
