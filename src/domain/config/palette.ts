import { computeContrast, findPassingShade, mixColors } from './contrast.ts'

/** The colours of the site by what they are for, as they are without any of one's own. */
export const PALETTES = {
  light: {
    paper: '#fcfaf6',
    ink: '#1e1c19',
    soft: '#625c53',
    line: '#e3ddd2',
    lineStrong: '#b9b1a4',
    accent: '#0b6690',
    accentWash: '#e6f1f6',
    gone: '#7a5146',
    goneWash: '#f6ece7',
  },
  dark: {
    paper: '#171614',
    ink: '#e8e3da',
    soft: '#aaa295',
    line: '#33302b',
    lineStrong: '#6a645a',
    accent: '#82c9ea',
    accentWash: '#152b36',
    gone: '#d8a898',
    goneWash: '#3a2620',
  },
} as const

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]
export type Token = keyof (typeof PALETTES)['light']
export type Palette = Record<Token, string>

/** What each colour is for, in the order in which they are told. */
export const TOKENS: Record<Token, string> = {
  paper: 'the ground of every page',
  ink: 'the text',
  soft: 'what is said beside the text',
  line: 'lines between parts',
  lineStrong: 'lines around tables and fields',
  accent: 'links, buttons and what was added',
  accentWash: 'the ground of what was added',
  gone: 'what was removed',
  goneWash: 'the ground of what was removed',
}

/** WCAG 2 AA for text. */
const LEAST_CONTRAST = 4.5

/** What is read on which ground. */
const READ_ON: readonly (readonly [Token, readonly Token[]])[] = [
  ['ink', ['paper', 'accentWash', 'goneWash']],
  ['soft', ['paper']],
  ['accent', ['paper', 'accentWash']],
  ['gone', ['paper', 'goneWash']],
]

/** Washes of a ground, by the colour that they are a breath of. */
const WASHES = { accentWash: 'accent', goneWash: 'gone' } as const

/** The colours of a scheme with one's own in the place of ours; a wash follows its colour unless it is given. */
export function buildPalette(scheme: Scheme, own: Partial<Palette> = {}): Palette {
  const palette: Palette = { ...PALETTES[scheme], ...own }
  for (const [wash, of] of Object.entries(WASHES) as [keyof typeof WASHES, Token][]) {
    const isOwn = own[of] !== undefined || own.paper !== undefined
    if (isOwn && own[wash] === undefined) palette[wash] = findWash(palette.paper, palette[of])
  }
  return palette
}

/** A breath of a colour on its paper: as much of it as leaves the colour itself to be read there. */
function findWash(paper: string, color: string): string {
  const washes = [0.1, 0.08, 0.06, 0.04, 0.02].map((share) => mixColors(paper, color, share))
  return washes.find((wash) => computeContrast(color, wash) >= LEAST_CONTRAST) ?? paper
}

/** A colour that cannot be read on its ground. */
export interface PoorContrast {
  token: Token
  ground: Token
  contrast: number
  /** A shade that could be read on all its grounds; null when there is none. */
  instead: string | null
}

/** Finds the colours of a palette that are read too hard, each with the nearest shade that is not. */
export function findPoorContrasts(palette: Palette): PoorContrast[] {
  return READ_ON.flatMap(([token, grounds]) => {
    const poor = grounds.filter((ground) => computeContrast(palette[token], palette[ground]) < LEAST_CONTRAST)
    // A ground that follows the colour follows the shade as well.
    const held = new Set<Token>(['paper', ...poor])
    const all = [...held].map((ground) => palette[ground])
    return poor.map((ground) => ({
      token,
      ground,
      contrast: computeContrast(palette[token], palette[ground]),
      instead: findPassingShade(palette[token], all, LEAST_CONTRAST),
    }))
  })
}
