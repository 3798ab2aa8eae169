import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../locale.ts'
import { diffTexts } from './diff.ts'

/** The least edits that change what a text says, and those that change only how it is said: `none`. */
const readCases = (locale: string) =>
  [
    ...readFileSync(new URL(`./fixtures/flags/${locale}.txt`, import.meta.url), 'utf8').matchAll(
      /^(.+)\n- (.+)\n\+ (.+)$/gm,
    ),
  ].map(([, kinds = '', before = '', after = '']) => ({ kinds, before, after }))

describe.each(LOCALES)('what is flagged in %s', (locale) => {
  test.each(readCases(locale))('$kinds: $before → $after', ({ kinds, before, after }) => {
    const flags = diffTexts(`${before}\n`, `${after}\n`, locale).changes.flatMap((change) => change.flags)
    expect([...new Set(flags.map(({ kind }) => kind))].join(' ') || 'none', JSON.stringify(flags)).toBe(kinds)
  })
})
