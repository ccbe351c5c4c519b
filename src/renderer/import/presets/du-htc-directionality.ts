import type { Recipe } from '../../../shared/recipe'
import { sheetColumn } from '../../../shared/recipe'

const victimProfile = 'Victim Profile'
const typeOfTrafficking = 'Type of Trafficking'

/**
 * Statements of the US trafficking reports as coded by the Human Trafficking Center, University of Denver: a row is a
 * statement, never a person. Its codebook gives origin and destination of child sex tourism (type 4) as those of the
 * offender's travel. A row has one pair of places for all of its types, so a row that holds 4 beside others tells the
 * offender's way too, or does not tell whose way it is: both are left out of victims' flows.
 *
 * Code 11 of the type is in no codebook and stays unknown. `Guinea` is the country of that name: the coders write
 * `Guinea-Bissau` and `Equatorial Guinea` in full. The other labels are slips of the keyboard, settled by hand.
 */
export const duHtcDirectionality: Recipe = {
  recipe: 1,
  name: 'Directionality Coding',
  dataset: {
    title: 'Directionality of human trafficking, coded from the TIP reports',
    publisher: 'Human Trafficking Center, University of Denver',
    version: '2008–2016',
    terms: 'Cite the publisher; no licence is stated',
    unit: 'statements',
    evidence: 'statements',
    definition: 'Trafficking in persons as named in the reports of the US Department of State',
    synthetic: false
  },
  columns: [
    { column: 'Origin Country', role: 'source' },
    { column: '(Transit Country)', role: 'transit' },
    { column: 'Destination Country', role: 'destination' },
    {
      column: ['2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016', 'C/Y (2016)'],
      role: 'year'
    },
    { column: sheetColumn, role: 'year' },
    {
      column: victimProfile,
      role: 'age',
      separator: ',',
      codes: { 1: 'adult', 2: 'adult', 3: 'child', 4: 'child', 5: 'unknown' }
    },
    {
      column: victimProfile,
      role: 'sex',
      separator: ',',
      codes: { 1: 'female', 2: 'male', 3: 'female', 4: 'male', 5: 'transgender' }
    },
    {
      column: typeOfTrafficking,
      role: 'form',
      separator: ',',
      codes: {
        1: 'sexual-exploitation',
        2: 'forced-labour',
        3: 'domestic-servitude',
        4: 'child-sex-tourism',
        5: 'forced-drug-trafficking',
        6: 'forced-begging',
        7: 'child-soldiers',
        8: 'forced-criminality',
        9: 'child-sexual-exploitation',
        10: 'forced-marriage'
      }
    },
    {
      column: 'Means',
      role: 'means',
      separator: ',',
      codes: {
        1: 'fraudulent-recruitment',
        2: 'forced-marriage',
        3: 'kidnapping',
        4: 'romantic-deception',
        5: 'fraudulent-marriage',
        6: 'generational',
        7: 'fraudulent-education',
        8: 'child-fostering',
        9: 'debt-bondage'
      }
    },
    {
      column: 'Trafficker',
      role: 'recruiter',
      separator: ',',
      codes: {
        1: 'family',
        2: 'armed-rebel-groups',
        3: 'militia',
        4: 'government-police',
        5: 'religious-leaders',
        6: 'diplomatic-community',
        7: 'marriage-brokers',
        8: 'employment-agencies',
        9: 'businesses',
        10: 'organised-crime',
        11: 'pimps-brothel-owners'
      }
    },
    {
      column: 'Sector',
      role: 'sector',
      separator: ',',
      codes: {
        1: 'mining',
        2: 'agriculture',
        3: 'apparel',
        4: 'brick',
        5: 'coal',
        6: 'fishing',
        7: 'textiles',
        8: 'rugs',
        9: 'factory',
        10: 'construction',
        11: 'sugarcane'
      }
    }
  ],
  exclude: [{ column: typeOfTrafficking, values: ['4'], unless: false, separator: ',', reason: 'offender-travel' }],
  labels: {
    Guinea: 'GIN',
    "Laos, People's Democratic Republic": 'LAO',
    Micronesia: 'FSM',
    'Federal States of Micronesia': 'FSM',
    "Cote d'Iviore": 'CIV',
    Jaimaica: 'JAM',
    Sovakia: 'SVK',
    'Equitorial Guinea': 'GNQ',
    Ecaudor: 'ECU',
    Kazahkstan: 'KAZ',
    'Domincan Republic': 'DOM',
    'Souteast Asia': 'M49:035'
  }
}
