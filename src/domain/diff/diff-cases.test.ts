import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { formatDiff } from '../changes/spoken-diff.ts'
import { LOCALES } from '../locale.ts'
import { assertExact } from './assert-exact.ts'
import { diffTexts } from './diff.ts'

const folder = new URL('./fixtures/diff/', import.meta.url)

/** Files that people review: what the case shows, the two texts, and the diff a lawyer wants to read. */
const cases = readdirSync(folder).map((file) => {
  const source = readFileSync(new URL(file, folder), 'utf8')
  const [, shows = '', before = '', after = '', diff = ''] =
    /^(.+)\n\n--- before\n([\s\S]*)--- after\n([\s\S]*)--- diff\n([\s\S]*)$/.exec(source) ?? []
  return { file, locale: file.slice(0, 2), source, shows, before, after, diff }
})

describe('a lawyer reads', () => {
  test.each(cases.map((one) => [`${one.locale}: ${one.shows}`, one] as const))(
    '%s',
    (_, { file, locale, source, before, after, diff }) => {
      const found = diffTexts(before, after, locale)
      assertExact(found, before, after)
      const said = `${formatDiff(found, sayDomainIn('en'))}\n`
      if (process.env.UPDATE) writeFileSync(new URL(file, folder), source.slice(0, -diff.length) + said)
      else expect(said).toBe(diff)
    },
  )
})

describe('the cases', () => {
  it('each show one thing', () => {
    for (const { file, shows } of cases) expect(shows, file).toMatch(/^[A-Z].+\.$/)
    expect(new Set(cases.map(({ locale, shows }) => `${locale}: ${shows}`)).size).toBe(cases.length)
  })

  it.each(LOCALES)('are at least fifteen in %s', (locale) => {
    expect(cases.filter((one) => one.locale === locale).length).toBeGreaterThanOrEqual(15)
  })
})
