import type { Api } from '../shared/api'
import { failed, succeeded } from '../shared/outcome'
import type { Session } from './state/session'
import type { WriteBrief } from './ui/use-brief'

/** Asks for a folder first, then writes the brief of the dataset and the filter in view. */
export function windowBrief(api: Api, session: Session, clock: () => number): WriteBrief {
  return async (wish) => {
    const { opened, history } = session.getState()
    if (!opened) return failed({ kind: 'refused' })
    const folder = await api.chooseFolder()
    if (!folder.ok || folder.value === null) return folder.ok ? succeeded(null) : folder
    const { writeBrief } = await import('./write-brief')
    return writeBrief(api, folder.value.token, { ...opened, ...wish, filter: history.present.filter, clock })
  }
}
