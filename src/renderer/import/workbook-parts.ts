import type { CellStyle } from './sheet-xml'
import { attribute, runsOf } from './sheet-xml'

export interface SheetPart {
  readonly name: string
  readonly path: string
}

/** The sheets of a workbook in their order, with the parts that hold them. */
export function readSheetParts(workbook: string, relations: string): readonly SheetPart[] {
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')] as const)
  )
  return tags(workbook, 'sheet').flatMap((tag) => {
    const target = targets.get(attribute(tag, '\\w+:id'))
    const name = attribute(tag, 'name')
    if (!target || name === null || !target.includes('worksheets')) return []
    return [{ name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }]
  })
}

export function countsDaysFrom1904(workbook: string): boolean {
  return tags(workbook, 'workbookPr').some((tag) => ['1', 'true'].includes(attribute(tag, 'date1904') ?? ''))
}

export function readSharedTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map((item) =>
    runsOf(item[1] ?? '')
  )
}

/** One style for each entry of `cellXfs`, which cells name by number. */
export function readStyles(xml: string): readonly CellStyle[] {
  const formats = new Map(
    tags(xml, 'numFmt').map((tag) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? ''] as const)
  )
  const list = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return tags(list, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    const isDay = (id >= 14 && id <= 17) || id === 22 || isDayFormat(formats.get(id) ?? '')
    return isDay ? 'day' : 'number'
  })
}

/** Letters of years and days, outside of quoted text, colours and locales. */
function isDayFormat(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
}

function tags(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'))].map((found) => found[1] ?? '')
}
