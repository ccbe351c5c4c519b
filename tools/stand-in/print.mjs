import { notIn, refuseUnknownKeys } from './strictly.mjs'

/** Names that Electron and Chromium's own protocol share. */
const shared = /** @type {const} */ ([
  'landscape',
  'displayHeaderFooter',
  'printBackground',
  'scale',
  'pageRanges',
  'headerTemplate',
  'footerTemplate',
  'preferCSSPageSize',
  'generateTaggedPDF',
  'generateDocumentOutline'
])

/**
 * @param {import('playwright-core').Page} page
 * @param {Electron.PrintToPDFOptions} options
 */
export async function printToPDF(page, options) {
  refuseUnknownKeys('printToPDF', options, shared)
  const cdp = await page.context().newCDPSession(page)
  try {
    const { stream } = await cdp.send('Page.printToPDF', { ...options, transferMode: 'ReturnAsStream' })
    if (stream === undefined) throw notIn('A print without a stream')
    return await readStream(cdp, stream)
  } finally {
    await cdp.detach()
  }
}

/** @param {import('playwright-core').CDPSession} cdp @param {string} handle */
async function readStream(cdp, handle) {
  const chunks = []
  for (let eof = false; !eof;) {
    const part = await cdp.send('IO.read', { handle, size: 1 << 20 })
    chunks.push(Buffer.from(part.data, part.base64Encoded ? 'base64' : 'utf8'))
    eof = part.eof
  }
  await cdp.send('IO.close', { handle })
  return Buffer.concat(chunks)
}
