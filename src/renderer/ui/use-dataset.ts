import type { Dataset } from '../../shared/dataset'
import { datasetIn } from '../words/dataset-words'
import { useSession } from './use-session'

/** The dataset in view, in the window's language as far as its words are ours; `null`: none is open. */
export function useDataset(): Dataset | null {
  const language = useSession((state) => state.language)
  const imported = useSession((state) => state.opened?.imported)
  return imported ? datasetIn(imported, language) : null
}
