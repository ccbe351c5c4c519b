import type { Api, BriefRequest, Language, Task } from '../shared/api'
import type { Outcome } from '../shared/outcome'
import { failed, succeeded } from '../shared/outcome'
import { recipeSchema, type Recipe } from '../shared/recipe'
import { openEngine } from './engine/duckdb-engine'
import { parseFilters } from './flows/parse-filter'
import { fetchOpenedFile } from './import/opened-file'
import { openStages } from './state/open-stages'
import type { Opened } from './state/stages'
import { speak } from './words/catalogue'
import { failureSentence } from './words/failure-sentence'
import { briefTaskWords } from './words/brief-task-words'
import { writeBrief } from './write-brief'

type BriefTask = Extract<Task, { kind: 'brief' }>

export interface BriefParts {
  readonly api: Api
  readonly task: BriefTask
}

/** A brief without a window: reads the file, writes the folder, and ends the process with a sentence. */
export async function runBrief({ api, task }: BriefParts): Promise<void> {
  const { language, request } = task
  const outcome = request.ok ? await answerRequest(api, request.value, language) : request
  const say = speak(briefTaskWords, language)
  if (outcome.ok) await api.endTask({ exitCode: 0, out: say('written', { folder: outcome.value }), error: '' })
  else await api.endTask({ exitCode: 2, out: '', error: failureSentence(outcome.failure, language) })
}

async function answerRequest(api: Api, request: BriefRequest, language: Language): Promise<Outcome<string>> {
  const filter = parseFilters(request.filters)
  if (!filter.ok) return filter
  const recipe = parseRecipe(request.recipe)
  if (!recipe.ok) return recipe
  const opened = await readDataset(api, request, recipe.value)
  if (!opened.ok) return opened
  const written = await writeBrief(api, 'task', {
    ...opened.value,
    filter: filter.value,
    language,
    protection: request.unprotected ? { kind: 'none' } : { kind: 'threshold', k: request.k },
    clock: () => performance.now()
  })
  return written.ok ? succeeded(written.value.folderName) : written
}

async function readDataset(api: Api, request: BriefRequest, recipe: Recipe | null): Promise<Outcome<Opened>> {
  const stages = openStages(
    () => openEngine(document.baseURI),
    api,
    () => performance.now()
  )
  const { signal } = new AbortController()
  const file = await fetchOpenedFile(request.file, { signal, onDone: () => undefined })
  return file.ok ? stages.read(file.value, { signal, onProgress: () => undefined, recipe }) : file
}

function parseRecipe(recipe: BriefRequest['recipe']): Outcome<Recipe | null> {
  if (recipe === null) return succeeded(null)
  try {
    const parsed = recipeSchema.safeParse(JSON.parse(recipe.text))
    if (parsed.success) return succeeded(parsed.data)
  } catch {
    // Not JSON: the same sentence as for JSON of another shape.
  }
  return failed({ kind: 'recipe-invalid', name: recipe.name })
}
