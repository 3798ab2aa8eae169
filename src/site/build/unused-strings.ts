import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import kk from '../i18n/strings/kk.json' with { type: 'json' }

const PLURAL = /_(?:zero|one|two|few|many|other)$/

/** Fails a build that carries strings which no page, component or module names. */
export function refuseUnusedStrings(): AstroIntegration {
  return {
    name: 'kelisim-unused-strings',
    hooks: {
      'astro:build:start': () => {
        const unused = listUnusedStrings()
        if (unused.length > 0) throw new Error(`Strings that nothing uses: ${unused.join(', ')}.`)
      },
    },
  }
}

/** The keys of strings that stand in no source of the site, whole or as the beginning of a computed key. */
export function listUnusedStrings(strings: object = kk): string[] {
  const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
    .join('\n')
  const isUsed = (key: string) =>
    sources.includes(`'${key}'`) || sources.includes(`\`${key.replace(/[^.]+$/, '')}\${`)
  return [...new Set(listKeys(strings).map((key) => key.replace(PLURAL, '')))].filter((key) => !isUsed(key))
}

function listKeys(node: object, above = ''): string[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [above + name] : listKeys(value as object, `${above}${name}.`),
  )
}
