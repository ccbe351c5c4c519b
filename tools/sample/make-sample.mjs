import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Made-up case records: no row stands for a person, and no share in here is an estimate of anything. */
const recordCount = 4200
const seed = 20231120

/**
 * Ways that records take, with their weight. `via`: transits in order; `share`: how often the transits are stated. The
 * geography is believable so that the drawing can be judged; the weights are invented.
 */
const ways = [
  ...domestic({ Ghana: 330, Nigeria: 150, Thailand: 110, India: 160, Brazil: 90, Colombia: 70, 'United States': 110 }),
  ...domestic({ Netherlands: 75, Philippines: 80, Romania: 60, Mexico: 70, Bangladesh: 80, Togo: 35, Benin: 35 }),
  way(['Ghana', [], "Côte d'Ivoire"], 130),
  way(['Togo', ['Ghana'], "Côte d'Ivoire"], 55, 0.8),
  way(['Burkina Faso', [], 'Ghana'], 45),
  way(['Benin', ['Togo'], 'Ghana'], 40, 0.7),
  way(['Ghana', [], 'Nigeria'], 25),
  way(['Ghana', ['Togo', 'Benin'], 'Nigeria'], 30, 0.8),
  way(['Mali', [], "Côte d'Ivoire"], 60),
  way(['Nigeria', ['Niger', 'Libya'], 'Italy'], 170, 0.85),
  way(['Nigeria', ['Niger', 'Libya', 'Italy'], 'Netherlands'], 60, 0.85),
  way(['Nigeria', ['Italy'], 'France'], 35, 0.7),
  way(['Sierra Leone', ['Mali', 'Algeria'], 'Spain'], 40, 0.8),
  way(['Gambia', ['Mali', 'Libya'], 'Italy'], 35, 0.8),
  way(['Senegal', ['Morocco'], 'Spain'], 30, 0.7),
  way(['Eritrea', ['Sudan', 'Libya'], 'Italy'], 50, 0.85),
  way(['Ethiopia', ['Djibouti', 'Yemen'], 'Saudi Arabia'], 70, 0.8),
  way(['Kenya', [], 'Saudi Arabia'], 35),
  way(['Uganda', [], 'United Arab Emirates'], 30),
  way(['Nepal', ['India'], 'Kuwait'], 45, 0.7),
  way(['Nepal', [], 'India'], 90),
  way(['Bangladesh', [], 'India'], 75),
  way(['Philippines', [], 'Kuwait'], 35),
  way(['Indonesia', [], 'Malaysia'], 60),
  way(['Myanmar', [], 'Thailand'], 85),
  way(['Cambodia', [], 'Thailand'], 60),
  way(['Laos', [], 'Thailand'], 40),
  way(['Vietnam', ['China'], 'Myanmar'], 25, 0.6),
  way(['Vietnam', ['Russia', 'Poland', 'Netherlands'], 'United Kingdom'], 55, 0.8),
  way(['Vietnam', [], 'China'], 45),
  way(['Romania', [], 'Italy'], 55),
  way(['Romania', ['Germany'], 'Netherlands'], 35, 0.6),
  way(['Bulgaria', [], 'Netherlands'], 50),
  way(['Bulgaria', [], 'Germany'], 45),
  way(['Hungary', [], 'Netherlands'], 30),
  way(['Albania', ['Netherlands'], 'United Kingdom'], 45, 0.75),
  way(['Albania', [], 'Italy'], 30),
  way(['Moldova', ['Romania'], 'Italy'], 30, 0.6),
  way(['Ukraine', ['Poland'], 'Germany'], 50, 0.7),
  way(['Ukraine', [], 'Poland'], 40),
  way(['Netherlands', [], 'Belgium'], 20),
  way(['Venezuela', [], 'Colombia'], 85),
  way(['Venezuela', ['Colombia', 'Ecuador'], 'Peru'], 40, 0.8),
  way(['Colombia', [], 'Spain'], 40),
  way(['Brazil', ['Portugal'], 'Netherlands'], 25, 0.6),
  way(['Guatemala', [], 'Mexico'], 50),
  way(['Honduras', ['Guatemala', 'Mexico'], 'United States'], 60, 0.85),
  way(['Dominican Republic', [], 'Spain'], 25)
]

function domestic(weights) {
  return Object.entries(weights).map(([country, weight]) => way([country, [], country], weight))
}

function way([source, via, destination], weight, share = 1) {
  return { source, via, destination, weight, share }
}

const bands = { child: ['0-8', '9-11', '12-14', '15-17'], adult: ['18-24', '25-34', '35+'] }
const bandWeights = { child: [14, 22, 31, 33], adult: [52, 33, 15] }

const forms = {
  child: [
    ['child-sexual-exploitation', 27],
    ['forced-labour', 25],
    ['domestic-servitude', 21],
    ['forced-begging', 13],
    ['forced-criminality', 9],
    ['forced-marriage', 5]
  ],
  adult: [
    ['sexual-exploitation', 42],
    ['forced-labour', 38],
    ['domestic-servitude', 14],
    ['forced-criminality', 6]
  ]
}

const means = [
  ['deception', 26],
  ['threats', 20],
  ['violence', 16],
  ['debt-bondage', 14],
  ['withheld-documents', 12],
  ['fraudulent-recruitment', 12]
]
const recruiters = {
  child: [
    ['family', 38],
    ['friend', 24],
    ['stranger', 20],
    ['intimate-partner', 7],
    ['other', 11]
  ]
}
const adultRecruiters = [
  ['employment-agencies', 31],
  ['friend', 25],
  ['stranger', 19],
  ['intimate-partner', 14],
  ['family', 11]
]
const protections = [
  ['shelter', 34],
  ['health-care', 22],
  ['psychosocial', 24],
  ['reintegration', 14],
  ['deprived-of-liberty', 6]
]

const header = [
  'synthetic_record',
  'year',
  'source_country',
  'transit_countries',
  'destination_country',
  'age_band',
  'sex',
  'form_of_exploitation',
  'means_of_control',
  'recruiter_relation',
  'protection_received'
]

/** The sample as text: the same for ever, as chance comes from `seed` alone. */
export function sampleText() {
  const chance = chanceFrom(seed)
  const rows = Array.from({ length: recordCount }, (_, index) => record(index + 1, chance))
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n'
}

function record(number, chance) {
  const { source, via, destination, share } = pick(
    ways.map((one) => [one, one.weight]),
    chance
  )
  const age = pick(
    [
      ['child', 65],
      ['adult', 33],
      ['unknown', 2]
    ],
    chance
  )
  const group = age === 'adult' ? 'adult' : 'child'
  const transits = via.length > 0 && chance() < share ? via : []
  const [start, end] = endsOf(source, destination, chance)
  return [
    `S${String(number).padStart(4, '0')}`,
    String(yearOf(chance)),
    start,
    transits.join(';'),
    end,
    age === 'unknown'
      ? 'unknown'
      : pick(
          bands[age].map((band, at) => [band, bandWeights[age][at]]),
          chance
        ),
    pick(
      [
        ['female', 61],
        ['male', 37],
        ['unknown', 2]
      ],
      chance
    ),
    several(forms[group], [78, 19, 3], chance),
    chance() < 0.08 ? 'unknown' : several(means, [52, 36, 12], chance),
    chance() < 0.12 ? 'unknown' : pick(group === 'child' ? recruiters.child : adultRecruiters, chance),
    protectionOf(chance)
  ]
}

function endsOf(source, destination, chance) {
  const draw = chance()
  if (draw < 0.025) return ['unknown', destination]
  if (draw < 0.04) return [source, 'unknown']
  return draw < 0.05 ? ['suppressed', destination] : [source, destination]
}

function yearOf(chance) {
  return 2010 + Math.min(13, Math.floor(14 * Math.sqrt(chance())))
}

function protectionOf(chance) {
  const draw = chance()
  if (draw < 0.14) return 'unknown'
  return draw < 0.34 ? 'none-recorded' : several(protections, [46, 36, 18], chance)
}

/** One to three different values, in a fixed order; `weights[0]` is the weight of one. */
function several(values, weights, chance) {
  const wanted =
    1 +
    weights.indexOf(
      pick(
        weights.map((weight) => [weight, weight]),
        chance
      )
    )
  const chosen = new Set()
  while (chosen.size < wanted) chosen.add(pick(values, chance))
  return values
    .map(([value]) => value)
    .filter((value) => chosen.has(value))
    .join(';')
}

function pick(weighted, chance) {
  const whole = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  let left = chance() * whole
  for (const [value, weight] of weighted) {
    left -= weight
    if (left < 0) return value
  }
  return weighted[weighted.length - 1][0]
}

/** A small generator of chance by its seed (xorshift with a multiplied end): not for secrets. */
function chanceFrom(start) {
  let state = start >>> 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (Math.imul(state, 0x9e3779b1) >>> 0) / 0x100000000
  }
}

function cell(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = resolve(dirname(fileURLToPath(import.meta.url)), '../../data/samples/synthetic-case-records.csv')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, sampleText())
}
