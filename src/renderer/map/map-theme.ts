export type MapThemeName = 'light' | 'dark' | 'contrast-light' | 'contrast-dark'

/** Colours of the map, as `#RRGGBB`. */
export interface MapTheme {
  readonly sea: string
  readonly land: string
  readonly coast: string
  readonly border: string
  readonly unsettled: string
  readonly ink: string
  readonly ink2: string
  readonly accent: string
  readonly flow: string
  readonly source: string
  readonly transit: string
  readonly destination: string
  /** The shape on a node's disc. */
  readonly mark: string
  /** How much of a flow's colour stands over the land. */
  readonly flowOpacity: number
}

export const mapThemes: Readonly<Record<MapThemeName, MapTheme>> = {
  light: {
    sea: '#E6EDF1',
    land: '#FBFAF6',
    coast: '#B9C3C8',
    border: '#CFCBC2',
    unsettled: '#A39E93',
    ink: '#17202A',
    ink2: '#4D5966',
    accent: '#0B5CAD',
    flow: '#46638A',
    source: '#B9731A',
    transit: '#8446C0',
    destination: '#084548',
    mark: '#FFFFFF',
    flowOpacity: 0.88
  },
  dark: {
    sea: '#12181F',
    land: '#222C36',
    coast: '#35424E',
    border: '#3A4753',
    unsettled: '#65737F',
    ink: '#EEF2F6',
    ink2: '#B6C1CC',
    accent: '#7DB8FF',
    flow: '#8FA6C4',
    source: '#F8C868',
    transit: '#B792F2',
    destination: '#43938F',
    mark: '#12181F',
    flowOpacity: 0.85
  },
  'contrast-light': {
    sea: '#FFFFFF',
    land: '#FFFFFF',
    coast: '#5E666E',
    border: '#8F979E',
    unsettled: '#767F87',
    ink: '#000000',
    ink2: '#1E252B',
    accent: '#003E8A',
    flow: '#1F3352',
    source: '#A05F00',
    transit: '#6A2BB0',
    destination: '#001C1C',
    mark: '#FFFFFF',
    flowOpacity: 1
  },
  'contrast-dark': {
    sea: '#000000',
    land: '#000000',
    coast: '#8A939B',
    border: '#6A727A',
    unsettled: '#8A939B',
    ink: '#FFFFFF',
    ink2: '#F0F0F0',
    accent: '#9CCBFF',
    flow: '#C9D8EC',
    source: '#FFD98A',
    transit: '#CBA6FF',
    destination: '#4FB0AA',
    mark: '#000000',
    flowOpacity: 1
  }
}

export type Colour = readonly [red: number, green: number, blue: number]

export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** `part` of one colour over another, as an opaque colour: flows that overlap or repeat do not add up to darker ones. */
export function mixed(over: string, under: string, part: number): Colour {
  const [a, b] = [colourOf(over), colourOf(under)]
  const channel = (index: 0 | 1 | 2) => Math.round(a[index] * part + b[index] * (1 - part))
  return [channel(0), channel(1), channel(2)]
}
