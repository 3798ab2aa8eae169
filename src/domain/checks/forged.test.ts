import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { haveSameFacts } from '../facts/compare.ts'
import { findFacts } from '../facts/find-facts.ts'
import { findLookalike } from '../language/alphabets.ts'
import { LOCALES, type Locale } from '../locale.ts'
import { checkLooseText } from './check-version.ts'
import { applyFixes } from './fixes.ts'
import { TextView } from './text-view.ts'

const read = (file: string) => readFileSync(new URL(`../../../policies/${file}`, import.meta.url), 'utf8')
const REAL = Object.fromEntries(
  LOCALES.map((locale) => [locale, [read(`privacy/2/${locale}.md`), read(`mailings/1/${locale}.md`)]]),
) as Record<Locale, string[]>

/** What nobody may change a letter of, kind by kind; many have letters that would look at home in a word. */
const KEPT: Record<string, readonly string[]> = {
  address: ['https://www.amazon.co.uk/a/c', 'https://ex.kz/с/a?b=c&o=x#e', 'http://x.kz:80/p_a/c-o'],
  'bare address': ['example.co.uk/a', 'www.ex.kz/c', 'a.kz', 'ox.co/e--a/c', 'сайт.қаз/a'],
  path: ['/var/a/c.log', './c/o/a', 'C:\\a\\c', '/auth/ru/privacy/c'],
  'e-mail': ['a@co.uk', 'c.o-a@x.kz', 'mailto:c@x.kz'],
  code: ['`c  o -- a "x" \'y\'`', '`со a`', '`a - c – o`'],
  html: ['<a', '<c o="a  b">', '<a href="c">'],
  account: ['user_c', 'acc-0c1a', 'c0a1e5', 'A12c', 'АВ12с'],
  hash: ['cafe01ace0', 'deadbeef00c0ffee', 'е3b0c442', 'sha256:ac0e'],
  invoice: ['№ СА-12/c', 'А-12/c', 'INV-2026/ас', '94-V'],
  'ISO code': ['KZT', 'EU', 'KZ', 'ISO/IEC', 'CO', 'OX'],
  unit: ['5 kB', '10 кВ', '3 mA', '220 V', '5 c'],
  'name of a thing': ['CO', 'NaCl', 'CO₂', 'H2O', 'iPhoneға', 'СберPrime', 'Wi-Fi', "5Qbe's"],
  label: ['a)', 'class c', '(c)', 'A'],
  link: ['[сайт](https://x.co/a/c)', '[c]: /a/c', '[слово](../a "со c")'],
}

/** Runs what `check --fix` does, until nothing is left to do. */
function fix(text: string, locale: Locale): string {
  for (let [now, round] = [text, 0]; ; round++) {
    expect(round).toBeLessThan(10)
    const found = checkLooseText('a.md', new TextView(locale, now), true)
    const next = applyFixes(found, new Map([['a.md', now]])).texts.get('a.md')
    if (next === undefined) return now
    now = next
  }
}

const plants = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(KEPT)),
    pick: fc.nat(),
    at: fc.nat(),
    around: fc.constantFrom(
      [' ', ' '],
      [' (', ') '],
      [' «', '» '],
      [' ', ', '],
      [' ', '. '],
      ['\n\n', '\n\n'],
    ),
  }),
  { minLength: 1, maxLength: 12 },
)

describe.each(LOCALES)('in %s', (locale) => {
  it('addresses, codes and names come out of a fix as they went in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REAL[locale]), plants, (real, planted) => {
        // Words apart, so that every place is one between them.
        const words = real.split(/(?<=\p{L}) (?=\p{L})/u)
        const all = planted.map(({ kind, pick, at, around: [before, after] }) => {
          const list = KEPT[kind] ?? []
          const one = list[pick % list.length] ?? ''
          const place = at % words.length
          words[place] += `${before}${one}${after}`
          return one
        })
        const text = words.join(' ')
        const fixed = fix(text, locale)
        const count = (one: string, within: string) => within.split(one).length
        for (const one of all) expect(count(one, fixed), one).toBe(count(one, text))
        expect(fix(fixed, locale)).toBe(fixed)
        // Something planted amid a figure parts it from its unit by two spaces, of which a fix leaves one.
        const [before, after] = [text, fixed].map((one) => findFacts(one.replace(/ +/g, ' '), locale))
        expect(haveSameFacts(before ?? [], after ?? [])).toBe(true)
      }),
      { numRuns: chooseCount(25, 200) },
    )
  })

  it('a word with a strange letter becomes what it was, or stays', () => {
    const own = locale === 'en' ? 'latin' : 'cyrillic'
    const other = own === 'latin' ? 'cyrillic' : 'latin'
    fc.assert(
      fc.property(
        fc.constantFrom(...REAL[locale]),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
        (real, spoils) => {
          let text = real
          for (const [at, letter] of spoils) {
            const words = [...text.matchAll(/(?<=[\n ])\p{L}{4,}(?=[ ,.;])/gu)]
            const found = words[at % words.length]
            if (!found) continue
            const spot = found.index + (letter % found[0].length)
            const strange = findLookalike(text[spot] ?? '', other)
            if (strange) text = text.slice(0, spot) + strange + text.slice(spot + 1)
          }
          const fixed = fix(text, locale)
          const [was, now] = [real.split(/\s+/), fixed.split(/\s+/)]
          const spoilt = text.split(/\s+/)
          expect(now.length).toBe(was.length)
          for (const [index, word] of now.entries()) expect([was[index], spoilt[index]]).toContain(word)
          expect(fix(fixed, locale)).toBe(fixed)
        },
      ),
      { numRuns: chooseCount(25, 200) },
    )
  })
})

it('what is published is the same after a fix, whatever is wrong with it', () => {
  const text = `${REAL.ru[0]}\n9.9.  С\u006fгласие  -  "так" \u2013 c.\n`
  const found = checkLooseText('a.md', new TextView('ru', text), false)
  expect(found).not.toEqual([])
  expect(found.some((one) => one.fix)).toBe(false)
})
