import { Fragment } from 'react'
import type { Imported } from '../../shared/import-result'
import { datasetIn } from '../words/dataset-words'
import { sizeWords } from '../words/format-numbers'
import { safeText } from '../words/safe-text'
import { yearsText } from './use-chip-words'
import { useWords } from './use-words'

const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const

/** What the dataset says of itself, and how its bytes were read. */
export function ReadFacts({ imported }: { readonly imported: Imported }) {
  const { say, domain, language } = useWords()
  const dataset = datasetIn(imported, language)
  return (
    <>
      <section>
        <h3>{say('read.dataset')}</h3>
        <Facts
          facts={[
            [say('read.dataTitle'), dataset.title],
            [say('read.publisher'), dataset.publisher],
            [say('read.version'), dataset.version],
            [say('read.terms'), dataset.terms],
            [say('read.evidence'), domain(`evidence.${dataset.evidence}`)],
            [say('read.definition'), dataset.definition],
            [say('read.years'), imported.years ? yearsText(imported.years) : '']
          ]}
        />
        <p className="second">{domain(`caution.${dataset.evidence}`)}</p>
      </section>
      <section>
        <h3>{say('read.file')}</h3>
        <Facts facts={useFileFacts(imported)} />
      </section>
    </>
  )
}

type Fact = readonly [name: string, value: string]

function useFileFacts(imported: Imported): readonly Fact[] {
  const { say, number, language } = useWords()
  const { reading } = imported
  const separator = reading.separator ?? ''
  const seconds = imported.secondsRead + imported.secondsMap
  return [
    [say('read.file'), safeText(imported.name)],
    [say('read.size'), sizeWords(imported.sizeBytes, language)],
    [say('read.format'), reading.format],
    [say('read.encoding'), reading.encoding ?? ''],
    [say('read.separator'), isNamed(separator) ? say(`separator.${separators[separator]}`) : separator],
    [say('read.sheets'), reading.sheets.map(safeText).join(', ')],
    [say('read.skipped'), reading.skippedSheets.map(safeText).join(', ')],
    [say('read.header'), number(reading.headerRow)],
    [say('read.fingerprint'), imported.sha256],
    [say('read.time'), say('read.seconds', { seconds: number(seconds) })]
  ]
}

function isNamed(separator: string): separator is keyof typeof separators {
  return separator in separators
}

/** What is not stated is left out. */
function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  )
}
