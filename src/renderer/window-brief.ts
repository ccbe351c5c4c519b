import type { Api, Language } from '../shared/api'
import type { Outcome } from '../shared/outcome'
import { failed, succeeded } from '../shared/outcome'
import type { Protection } from './disclosure/published'
import type { Session } from './state/session'

export interface WindowBriefRequest {
  readonly language: Language
  readonly protection: Protection
}

/** Writes a brief of what a window shows; `null`: no folder was chosen. */
export type WriteWindowBrief = (request: WindowBriefRequest) => Promise<Outcome<{ readonly folderName: string } | null>>

/** Asks for a folder first, then makes the brief of the dataset and the filter in view. */
export function windowBrief(api: Api, session: Session, clock: () => number): WriteWindowBrief {
  return async ({ language, protection }) => {
    const { opened, history } = session.getState()
    if (!opened) return failed({ kind: 'refused' })
    const folder = await api.chooseFolder()
    if (!folder.ok || folder.value === null) return folder.ok ? succeeded(null) : folder
    const report = await api.readNetworkReport()
    const { makeBrief } = await import('./make-brief')
    const { putBriefSheet } = await import('./brief-sheet')
    const version = report.ok ? report.value.version : ''
    const { filter } = history.present
    const brief = await makeBrief({ ...opened, filter, language, protection, version, clock })
    if (!brief.ok) return brief
    const takeAway = await putBriefSheet(brief.value.values)
    const { token } = folder.value
    const written = await api.writeFiles({ folder: token, files: [...brief.value.files], pdfName: 'brief.pdf' })
    takeAway()
    return written
  }
}
