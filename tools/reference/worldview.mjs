/**
 * Where the 50m set takes a side, what we draw instead, and why. The rule behind it: resolutions of the UN General Assembly
 * and Security Council and the notes on the UN's own maps; where those leave a line open, the line is dotted. Drawing a line
 * is no statement on any claim, and the disclaimer of every map says so.
 *
 * Areas are the pieces that countries are put together from. A line between two areas of one country is not drawn, unless
 * `openLines` names it.
 */

/** Polygons of the set that belong to another area. `near` is a point within a degree of the polygon's centroid. */
export const movedPolygons = [
  { from: 'Russia', near: [34.3, 45.3], area: 'crimea', country: 'UKR', why: 'Crimea: General Assembly 68/262 (2014)' },
  { from: 'France', near: [45.1, -12.8], area: 'MYT', why: 'Mayotte has its own code' },
  { from: 'France', near: [55.5, -21.1], area: 'REU', why: 'Réunion has its own code' },
  { from: 'France', near: [-61, 14.7], area: 'MTQ', why: 'Martinique has its own code' },
  { from: 'France', near: [-61.5, 16], area: 'GLP', why: 'Guadeloupe has its own code' },
  { from: 'France', near: [-53.2, 3.9], area: 'GUF', why: 'French Guiana has its own code' },
  { from: 'Norway', near: [-8.4, 71], area: 'SJM', why: 'Jan Mayen has its own code' },
  { from: 'Netherlands', near: [-68.3, 12.2], area: 'BES', why: 'Bonaire has its own code' },
  { from: 'Netherlands', near: [-63.1, 17.55], area: 'BES', why: 'Saba and Sint Eustatius have their own code' },
  { from: 'Indian Ocean Ter.', near: [105.7, -10.5], area: 'CXR', why: 'Christmas Island has its own code' },
  { from: 'Indian Ocean Ter.', near: [96.85, -12.2], area: 'CCK', why: 'the Cocos Islands have their own code' }
]

/** Everything of `from` north of `lat` is an area of its own. */
export const movedNorth = [{ from: 'Norway', lat: 74, area: 'SJM', why: 'Svalbard has its own code' }]

/** Geometries without an ISO number, and what they are: an area, and the country it belongs to (`null`: none). */
export const namedAreas = {
  Kosovo: {
    area: 'XKX',
    country: 'XKX',
    why: 'shown by itself, its line with Serbia dotted: Security Council 1244 (1999)'
  },
  Somaliland: {
    area: 'somaliland',
    country: 'SOM',
    why: 'part of Somalia, with a dotted line: not recognised by the UN'
  },
  'N. Cyprus': {
    area: 'north-cyprus',
    country: 'CYP',
    why: 'part of Cyprus, with a dotted line: Security Council 541, 550'
  },
  'Siachen Glacier': { area: 'siachen', country: null, why: 'claimed by India and Pakistan; land without a country' }
}

/**
 * Areas cut out of a country of the set along a line that the set does not have. The cut runs through `line`; its ends
 * are the ring's vertices next to `start` and `end`. The part that holds `holds` becomes the area.
 */
export const cutAreas = [
  {
    from: 'Morocco',
    start: [-8.67, 27.667],
    line: [-9, -9.5, -10, -10.5, -11, -11.5, -12, -12.5, -13].map((lon) => [lon, 27.667]),
    end: [-13.17, 27.667],
    holds: [-13.2, 27.15],
    area: 'west-of-berm',
    country: 'ESH',
    why: 'Western Sahara: non-self-governing territory on the UN list; its border is 27.67° N, not the berm'
  },
  {
    from: 'Israel',
    start: [35.62, 33.25],
    line: [
      [35.625, 33.15],
      [35.615, 33.03],
      [35.635, 32.93],
      [35.655, 32.85],
      [35.645, 32.75]
    ],
    end: [35.61, 32.683],
    holds: [35.78, 33],
    area: 'golan',
    country: 'SYR',
    why: 'Golan: Security Council 497 (1981); coarse line along the upper Jordan and the lake'
  }
]

/**
 * Lines that are not settled, by the two areas beside them; with `within` [west, south, east, north], only the stretch
 * inside. `hidden` lines are not drawn at all.
 */
export const openLines = [
  { between: ['ESH', 'west-of-berm'], hidden: true, why: 'the berm is no border' },
  { between: ['MAR', 'west-of-berm'], why: 'Western Sahara, 27.67° N' },
  { between: ['SRB', 'XKX'], why: 'Security Council 1244 (1999)' },
  { between: ['SOM', 'somaliland'], why: 'status open' },
  { between: ['CYP', 'north-cyprus'], why: 'cease-fire line' },
  { between: ['SDN', 'SSD'], why: 'UN: final boundary not yet determined; status of Abyei open' },
  { between: ['ISR', 'PSE'], why: 'armistice lines of 1949' },
  { between: ['ISR', 'golan'], why: 'occupied Golan' },
  { between: ['SYR', 'golan'], why: 'line of disengagement of 1974' },
  { between: ['IND', 'PAK'], within: [73.3, 32.4, 80, 38], why: 'UN: Line of Control in Jammu and Kashmir' },
  { between: ['IND', 'siachen'], why: 'no line agreed' },
  { between: ['PAK', 'siachen'], why: 'no line agreed' },
  { between: ['CHN', 'siachen'], why: 'no line agreed' },
  { between: ['CHN', 'PAK'], why: 'agreement of 1963 holds until Kashmir is settled (its article 6)' },
  {
    between: ['CHN', 'IND'],
    within: [76, 30, 81.1, 36.5],
    why: 'Aksai Chin and the middle sector: Line of Actual Control'
  },
  { between: ['CHN', 'IND'], within: [91.5, 26, 98, 30], why: 'eastern sector: McMahon Line' },
  { between: ['EGY', 'SDN'], within: [32.9, 21.5, 38, 24], why: 'Hala’ib: administrative line and 22° N' }
]

/** Not drawn. */
export const leftOut = ['Antarctica']
