import type { Role } from '../flows/drawing'

/** Colours of print: the light theme's, on paper. */
export const ink = { strong: '#17202A', soft: '#4D5966', faint: '#66717C', line: '#CFCEC6', paper: '#FFFFFF' } as const

export const mapInk = {
  sea: '#EEF2F4',
  land: '#FFFFFF',
  noData: '#E9E8E2',
  coast: '#AFBAC0',
  border: '#D3D3CF',
  unsettled: '#A39E93',
  hatch: '#8A949E',
  flow: '#46638A',
  reach: '#C3CDDB',
  ring: '#46638A',
  quiet: '#A9B4BD'
} as const

export const roleInk: Readonly<Record<Role, string>> = {
  source: '#B9731A',
  transit: '#8446C0',
  destination: '#084548'
}

export const barInk = { first: '#46638A', second: '#7B90AD', reach: '#C3CDDB' } as const

/** Exact numbers and made-up records: nobody should miss it. */
export const careInk = { text: '#7A5200', tint: '#FBF0D6', edge: '#B9731A' } as const

export const fontFamily = 'Noto Sans'
/** 7.2 points on a figure of 170 mm drawn on 1000 px. */
export const textPx = 15
/** A place with a count that no drawn flow touches. */
export const quietRadiusPx = 2.2
