/** A colour as its red, green and blue parts, from 0 to 255. */
type Rgb = readonly [number, number, number]

/** Reads `#rgb` or `#rrggbb`; null when it is neither. */
export function parseColor(text: string): Rgb | null {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text) ?? []
  const digits = long ?? short?.replaceAll(/./g, '$&$&')
  if (digits === undefined) return null
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
}

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function computeContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(computeLuminance).sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour between two: `share` of the second. */
export function mixColors(first: string, second: string, share: number): string {
  const [from, to] = [requireColor(first), requireColor(second)]
  return formatColor([0, 1, 2].map((at) => (from[at] ?? 0) * (1 - share) + (to[at] ?? 0) * share))
}

/** The nearest shade of a colour, towards black or white, that has a contrast on each of some grounds; null for none. */
export function findPassingShade(color: string, grounds: readonly string[], least: number): string | null {
  for (let step = 1; step <= 50; step++) {
    for (const end of ['#000000', '#ffffff']) {
      const shade = mixColors(color, end, step / 50)
      if (grounds.every((ground) => computeContrast(shade, ground) >= least)) return shade
    }
  }
  return null
}

function requireColor(text: string): Rgb {
  return parseColor(text) ?? [0, 0, 0]
}

function formatColor(parts: readonly number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function computeLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = requireColor(color).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
