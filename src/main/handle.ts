import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { z } from 'zod'
import { channels, saveRequestSchema, taskEndSchema, writeRequestSchema, type Api } from '../shared/api'
import { failed, type Outcome } from '../shared/outcome'
import { ownHost, ownProtocol } from './app-protocol'

/** One function for each request, given an input that has been checked and the page that asks. */
export type Answers = {
  readonly [Name in keyof Api]: (input: Parameters<Api[Name]>[0], page: WebContents) => ReturnType<Api[Name]>
}

const inputSchemas: Readonly<Record<keyof Api, z.ZodType>> = {
  readTask: z.undefined(),
  openSample: z.undefined(),
  chooseFolder: z.undefined(),
  writeFiles: writeRequestSchema,
  saveFile: saveRequestSchema,
  endTask: taskEndSchema,
  readNetworkReport: z.undefined()
}

/**
 * Joins the answers to the channels. A sender that is not our page and an input that does not fit are refused. An
 * answer that throws becomes a failure without any text: what was thrown could quote a file, and Electron would print it.
 */
export function handleAll(ipc: Pick<IpcMain, 'handle'>, answers: Answers): void {
  for (const name of Object.keys(channels) as (keyof Api)[]) {
    const answer = answers[name] as (input: unknown, page: WebContents) => Promise<Outcome<unknown>>
    ipc.handle(channels[name], async (event, input: unknown) => {
      if (!isOwnPage(event)) return failed({ kind: 'refused' })
      const checked = inputSchemas[name].safeParse(input)
      if (!checked.success) return failed({ kind: 'refused' })
      try {
        return await answer(checked.data, event.sender)
      } catch {
        return failed({ kind: 'engine-stopped' })
      }
    })
  }
}

function isOwnPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null || !URL.canParse(senderFrame.url)) return false
  const { protocol, host } = new URL(senderFrame.url)
  return protocol === ownProtocol && host === ownHost
}
