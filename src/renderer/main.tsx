import type { Api } from '../shared/api'

declare global {
  interface Window {
    readonly api: Api
  }
}

/** Reads what the process was started for, and loads only that part. */
async function start(root: HTMLElement): Promise<void> {
  const task = await window.api.readTask()
  if (task.ok && task.value.kind === 'brief') {
    const { runBrief } = await import('./brief-task')
    await runBrief({ api: window.api, task: task.value })
    return
  }
  const { explore } = await import('./explore-task')
  explore({ root, api: window.api, language: task.ok ? task.value.language : null })
}

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
void start(root)
