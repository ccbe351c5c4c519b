import type { FigureText } from './figure-text'
import { closed, missingSentence, noteSentences, sourceSentence, thresholdSentences } from './figure-text'
import type { FigureValues } from './figure-values'
import { grouped } from './figure-id'
import { filterParts } from './filter-words'
import type { TextType } from './page-size'
import { linesOf, pagePx, paragraphPx, pxPerMm, pxPerPt } from './page-size'
import type { Voice } from './voice'
import { amountOf, capitalised } from './voice'

/** A paragraph, or the account of rows; what a page's end does not cut. */
export interface NoteBlock {
  readonly heading: string | null
  readonly text: string
  readonly kind: 'plain' | 'quiet' | 'rows'
}

interface Part {
  readonly heading: string
  readonly blocks: readonly Omit<NoteBlock, 'heading'>[]
}

const noteType: TextType = { sizePx: 9 * pxPerPt, linePx: 12.5 * pxPerPt, marginPx: 1.6 * pxPerMm }
const headingPx = 13 * pxPerPt + 5.5 * pxPerMm
/** The title of the notes, under a table. */
const notesTitlePx = 19 * pxPerPt + 9 * pxPerMm
const noteRowPx = 10.6 * pxPerPt + 1.6 * pxPerMm
/** Longer paragraphs are parted between pages. */
const mostLines = 18

/** How it was counted, what is missing, what became of every row, protection, source and terms, in order. */
export function noteBlocks(values: FigureValues, text: FigureText, voice: Voice): readonly NoteBlock[] {
  return [
    counted(values, voice),
    missing(values, voice),
    rows(voice),
    protection(values, voice),
    source(values, text, voice)
  ].flatMap(({ heading, blocks }) =>
    blocks.flatMap(parted).map((block, index) => ({ ...block, heading: index === 0 ? heading : null }))
  )
}

/** Blocks by page: `firstRoomPx` is left of the page before, the rest is bare. The first list may be empty. */
export function notePages(
  blocks: readonly NoteBlock[],
  values: FigureValues,
  firstRoomPx: number,
  pageRoomPx: number
): readonly (readonly NoteBlock[])[] {
  const pages: NoteBlock[][] = [[]]
  let room = firstRoomPx - notesTitlePx
  for (const block of blocks) {
    const heightPx = blockPx(block, values)
    if (heightPx > room) {
      pages.push([])
      room = pageRoomPx - notesTitlePx
    }
    pages.at(-1)?.push(block)
    room -= heightPx
  }
  return pages
}

function blockPx({ heading, text, kind }: NoteBlock, { imported }: FigureValues): number {
  const titlePx = heading === null ? 0 : headingPx
  if (kind === 'rows') return titlePx + (6 + imported.reasons.length) * noteRowPx + 1.5 * pxPerMm
  return titlePx + paragraphPx([{ text, weight: 400 }], pagePx.width, noteType)
}

function parted(block: Omit<NoteBlock, 'heading'>): readonly Omit<NoteBlock, 'heading'>[] {
  const lines = linesOf([{ text: block.text, weight: 400 }], pagePx.width, noteType).map((line) =>
    line.map(({ text }) => text).join('')
  )
  if (lines.length <= mostLines) return [block]
  return Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, part) => ({
    ...block,
    text: lines.slice(part * mostLines, (part + 1) * mostLines).join(' ')
  }))
}

function plain(text: string): Omit<NoteBlock, 'heading'> {
  return { text, kind: 'plain' }
}

function quiet(text: string): Omit<NoteBlock, 'heading'> {
  return { text, kind: 'quiet' }
}

function counted(values: FigureValues, voice: Voice): Part {
  const { dataset } = values.imported
  const filters = filterParts(values.filter, voice)
  const evidence = voice.say('notes.evidence', {
    evidence: voice.term(`evidence.${dataset.evidence}`),
    noun: voice.noun(dataset.unit)
  })
  const { definition } = dataset
  return {
    heading: voice.say('notes.counted'),
    blocks: [
      plain([evidence, ...noteSentences(values, voice), voice.say('note.multiple')].join(' ')),
      ...(definition === '' ? [] : [plain(closed(voice.say('note.definition', { definition })))]),
      plain(
        voice.say('notes.filters', {
          filters: filters.length > 0 ? `${voice.parts(filters)}.` : voice.say('filter.none')
        })
      )
    ]
  }
}

function missing(values: FigureValues, voice: Voice): Part {
  const { countries, regions, unresolved } = values.imported.places
  const { amount, number: labels } = amountOf(unresolved, values.answer.protection, voice)
  const sentences = [
    capitalised(missingSentence(values, voice)),
    voice.say('notes.places', { countries, regions }),
    ...(unresolved > 0 ? [capitalised(voice.say('notes.unresolved', { amount, labels }))] : [])
  ]
  return { heading: voice.say('notes.missing'), blocks: [plain(sentences.join(' '))] }
}

function rows(voice: Voice): Part {
  return {
    heading: voice.say('notes.rows'),
    blocks: [{ text: '', kind: 'rows' }, plain(voice.say('notes.rows.sum'))]
  }
}

function protection({ answer }: FigureValues, voice: Voice): Part {
  const words =
    answer.protection.kind === 'none' ? voice.say('notes.unprotected') : thresholdSentences(answer, voice).join(' ')
  return { heading: voice.say('notes.protection'), blocks: [plain(words)] }
}

function source(values: FigureValues, { boundaries }: FigureText, voice: Voice): Part {
  const { imported, version, fingerprint } = values
  return {
    heading: voice.say('notes.source'),
    blocks: [
      plain(sourceSentence(values, voice)),
      plain(boundaries),
      quiet(voice.say('notes.file', { name: imported.name, sha256: imported.sha256 })),
      quiet(voice.say('notes.made', { version, data: grouped(fingerprint) }))
    ]
  }
}
