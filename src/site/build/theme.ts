import type { SiteLooks } from '../../domain/config/config.ts'
import { SCHEMES, type Token } from '../../domain/config/palette.ts'

/** The names that style sheets have for colours. */
const VARIABLES: Record<Token, string> = {
  paper: '--paper',
  ink: '--ink',
  soft: '--soft',
  line: '--line',
  lineStrong: '--line-strong',
  accent: '--sky',
  accentWash: '--sky-wash',
  gone: '--gone',
  goneWash: '--gone-wash',
}

/** Writes colours and fonts as a style sheet that goes after ours; empty while everything is ours. */
export function renderTheme({ palettes, fonts }: SiteLooks): string {
  const rules: string[] = []
  if (palettes) {
    for (const scheme of SCHEMES) {
      const lines = Object.entries(VARIABLES).map(
        ([token, name]) => `${name}: ${palettes[scheme][token as Token]};`,
      )
      const colours = `{ ${lines.join(' ')} }`
      // As in tokens.css: what the device prefers, unless the reader has chosen.
      if (scheme === 'light') rules.push(`:root ${colours}`)
      else
        rules.push(
          `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) ${colours} }`,
          `:root[data-theme="dark"] ${colours}`,
        )
    }
  }
  const families = (['serif', 'sans', 'mono'] as const).flatMap((name) =>
    fonts?.[name] ? [`--${name}: ${fonts[name]};`] : [],
  )
  if (families.length > 0) rules.push(`:root { ${families.join(' ')} }`)
  return rules.join('\n')
}
