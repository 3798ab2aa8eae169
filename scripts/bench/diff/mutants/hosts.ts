import { readdirSync, readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '../../../../src/domain/locale.ts'
import type { Policy } from '../../../../src/domain/policy/policy.ts'
import { PairGenerator } from '../generator/generator.ts'
import { SNIPPETS } from './snippets.ts'

const FIXTURES = new URL('../../../../src/domain/diff/fixtures/diff/', import.meta.url)
const MOST = 4000

/** Texts into which changes are planted, by language: shipped ones, those of the tests, made-up ones, contracts. */
export function collectHosts(policies: readonly Policy[], seed: number): ReadonlyMap<Locale, string[]> {
  const generator = new PairGenerator(policies, seed)
  const fixtures = readFixtures()
  return new Map(
    LOCALES.map((locale) => [
      locale,
      [
        ...policies.flatMap(({ versions }) => versions).flatMap(({ texts }) => cutSections(texts[locale])),
        ...fixtures.filter((one) => one.locale === locale).map(({ before }) => before),
        ...(['numbered', 'listed', 'bulleted', 'plain'] as const).map(
          (style) => generator.generatePair(locale, style, 'insert', 2).before,
        ),
        ...SNIPPETS[locale],
      ],
    ]),
  )
}

/** The pairs of texts that people review, in `diff/fixtures`. */
export function readFixtures(): { name: string; locale: Locale; before: string; after: string }[] {
  return readdirSync(FIXTURES).map((file) => {
    const source = readFileSync(new URL(file, FIXTURES), 'utf8')
    const [, before = '', after = ''] =
      /\n\n--- before\n([\s\S]*)--- after\n([\s\S]*)--- diff\n/.exec(source) ?? []
    return { name: file, locale: file.slice(0, 2) as Locale, before, after }
  })
}

/** A text in pieces of some sections each, so that ten thousand of them are compared in minutes. */
function cutSections(text: string): string[] {
  const pieces: string[] = []
  for (const section of text.split(/(?=^## )/m)) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + section.length < MOST) pieces[pieces.length - 1] = last + section
    else pieces.push(section)
  }
  return pieces.map((piece) => `${piece.trimEnd()}\n`)
}
