/** Names of files can hold anything; what would steer a terminal or turn its text around becomes a space. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}

/** Resolves once the text is out, or nobody is left to read it. An empty text prints nothing. */
export function printLine(stream: NodeJS.WritableStream, text: string): Promise<void> {
  const line = plainLine(text)
  if (line === '') return Promise.resolve()
  return new Promise((resolve) => {
    stream.once('error', () => {
      resolve()
    })
    stream.write(`${line}\n`, () => {
      resolve()
    })
  })
}
