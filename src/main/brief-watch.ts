/** How long a page may take to ask for its task, and how long it may work without asking for anything. */
export const patienceMs = { start: 60_000, work: 900_000, unresponsive: 120_000 }

interface WatchedPage {
  on(event: 'render-process-gone' | 'unresponsive' | 'responsive' | 'preload-error', listener: () => void): unknown
}

type SetTimer = (callback: () => void, delayMs: number) => { cancel(): void }

export interface BriefWatch {
  /** The page has asked for something: it lives. */
  progress(): void
  end(): void
}

/** Calls `stop` once if the page dies, does not start, or makes no progress for too long. */
export function watchBrief(page: WatchedPage, stop: () => void, setTimer: SetTimer = plainTimer): BriefWatch {
  let ended = false
  const stopOnce = () => {
    if (!ended) {
      end()
      stop()
    }
  }
  let waiting = setTimer(stopOnce, patienceMs.start)
  let frozen: ReturnType<SetTimer> | null = null
  function end(): void {
    ended = true
    waiting.cancel()
    frozen?.cancel()
  }
  page.on('render-process-gone', stopOnce)
  page.on('preload-error', stopOnce)
  page.on('unresponsive', () => {
    frozen ??= ended ? null : setTimer(stopOnce, patienceMs.unresponsive)
  })
  page.on('responsive', () => {
    frozen?.cancel()
    frozen = null
  })
  return {
    progress() {
      waiting.cancel()
      if (!ended) waiting = setTimer(stopOnce, patienceMs.work)
    },
    end
  }
}

function plainTimer(callback: () => void, delayMs: number): { cancel(): void } {
  const timer = setTimeout(callback, delayMs)
  return {
    cancel() {
      clearTimeout(timer)
    }
  }
}
