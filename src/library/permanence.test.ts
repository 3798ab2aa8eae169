import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { isError } from '../domain/checks/finding.ts'
import { mapLocales } from '../domain/locale.ts'
import { computeDigests } from '../domain/policy/seal.ts'
import { sayDomainIn } from '../messages/say-domain.ts'
import { collectFindings, collectReadingFindings, collectSealedFindings } from './findings-in.ts'
import { loadLibrary } from './read-library.ts'

const shipped = new URL('../../policies', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-permanence-'))
  for (const policy of ['privacy', 'mailings'])
    cpSync(join(shipped, policy), join(library, policy), { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true }))

const path = (file: string) => join(library, file)
const read = (file: string) => readFileSync(path(file), 'utf8')
const write = (file: string, text: string) => {
  mkdirSync(dirname(path(file)), { recursive: true })
  writeFileSync(path(file), text)
}
const load = () =>
  loadLibrary(library, sayDomainIn('en')).map(({ id, versions }) => [
    id,
    versions.map(({ number }) => number),
  ])

/** Writes a published version's files otherwise and seals what is there, as an older program did. */
function reseal(folder: string, edit: (facts: string) => string, editText = (text: string) => text) {
  const texts = mapLocales((locale) => editText(read(`${folder}/${locale}.md`)))
  const facts = edit(read(`${folder}/version.yaml`)).replace(/^digests:[\s\S]*/m, '')
  const lines = Object.entries(computeDigests(facts, texts)).map(([name, digest]) => `  ${name}: ${digest}\n`)
  for (const [locale, text] of Object.entries(texts)) write(`${folder}/${locale}.md`, text)
  write(`${folder}/version.yaml`, `${facts}digests:\n${lines.join('')}`)
}

const ALL = [
  ['mailings', [1]],
  ['privacy', [1, 2]],
]

describe("a draft, however unfinished, stands in nobody's way", () => {
  test.each<[string, () => void]>([
    ['without any words', () => write('terms/1/version.yaml', '')],
    ['that is no YAML', () => write('privacy/3/version.yaml', 'asks: "accept\n  - {')],
    ['that is nested without end', () => write('privacy/3/version.yaml', `asks: ${'['.repeat(50_000)}`)],
    ['in the old form', () => write('privacy/3/version.yaml', 'asks: notice\nsummary:\n  kk: []\n')],
    ['without its texts', () => write('privacy/3/version.yaml', 'format: 1\n')],
    ['beside a number that is missing', () => write('privacy/5/version.yaml', 'format: 1\n')],
    ['of a policy that may not be called so', () => write('api/1/version.yaml', 'format: 1\n')],
    ['in a folder that is no version', () => write('privacy/new/kk.md', 'x')],
    ['before an empty folder', () => mkdirSync(path('terms'))],
  ])('%s', (_, spoil) => {
    spoil()
    expect(load()).toEqual(ALL)
    expect(collectSealedFindings(library)).toEqual([])
    expect(collectReadingFindings(library, 'mailings', 2)).toEqual([])
    expect(collectFindings(library).filter(isError)).not.toEqual([])
  })
})

describe('a published version is judged by its bytes alone', () => {
  test.each<[string, (facts: string) => string, ((text: string) => string)?]>([
    ['a key that nobody knows', (facts) => facts.replace('asks:', 'colour: blue\nasks:')],
    [
      'a key that nobody knows within another',
      (facts) => facts.replace('operator:', 'operator:\n  colour: blue'),
    ],
    ['a form that is refused today', (facts) => facts.replace(/^contact: .*$/m, 'contact: by post')],
    [
      'an answer to a rule that there is no more',
      (facts) =>
        facts.replace(
          'asks:',
          'exceptions:\n  - { clause: "1", rule: parity-moon, reason: x, wording: y }\nasks:',
        ),
    ],
    ['a number out of order', (facts) => facts, (text) => text.replace(/^8\.2\. /m, '8.7. ')],
    ['markup that is not taken', (facts) => facts, (text) => `${text}\n<b>x</b> ~~y~~\n`],
    ['an anchor', (facts) => facts.replace(/^contact: (.*)$/m, 'contact: &a $1')],
  ])('with %s', (_, edit, editText) => {
    reseal('privacy/1', edit, editText)
    expect(load()).toEqual(ALL)
    expect(collectSealedFindings(library)).toEqual([])
    expect(collectFindings(library).filter(isError)).toEqual([])
  })

  it('and what cannot be read in it is left out, while all that is known stands', () => {
    reseal('privacy/1', (facts) => facts.replace('asks:', 'colour: blue\nasks:'))
    const [version] =
      loadLibrary(library, sayDomainIn('en')).find(({ id }) => id === 'privacy')?.versions ?? []
    expect(version?.file).toMatchObject({ kind: 'notice', required: true, asks: 'acceptance' })
    expect(version?.file).not.toHaveProperty('colour')
  })
})

describe('what is published stops a build when it does not hold', () => {
  test.each<[string, () => void, string]>([
    [
      'a text that changed',
      () => write('privacy/1/ru.md', `${read('privacy/1/ru.md')}x`),
      'seal.textChanged',
    ],
    [
      'facts that changed',
      () =>
        write(
          'privacy/1/version.yaml',
          read('privacy/1/version.yaml').replace('asks: acceptance', 'asks: notice'),
        ),
      'seal.factsChanged',
    ],
    [
      'facts that changed to what nobody reads',
      () =>
        write(
          'privacy/1/version.yaml',
          read('privacy/1/version.yaml').replace('asks: acceptance', 'asks: x'),
        ),
      'schema.wrong',
    ],
    [
      'a key that nobody knows',
      () => write('privacy/1/version.yaml', `colour: blue\n${read('privacy/1/version.yaml')}`),
      'schema.unknownKey',
    ],
    ['a text that is gone', () => rmSync(path('privacy/1/ru.md')), 'layout.noText'],
    ['a version that is gone', () => rmSync(path('privacy/1'), { recursive: true }), 'layout.versionGap'],
    [
      'a version that is a draft again',
      () =>
        write('privacy/1/version.yaml', read('privacy/1/version.yaml').replace(/^publishedAt:[\s\S]*/m, '')),
      'layout.versionGap',
    ],
    [
      'a seal that is not whole',
      () => write('privacy/2/version.yaml', read('privacy/2/version.yaml').replace(/^digests:[\s\S]*/m, '')),
      'seal.incomplete',
    ],
  ])('%s', (_, spoil, key) => {
    spoil()
    expect(collectSealedFindings(library).map((finding) => finding.key)).toContain(key)
    // The one policy is no matter of the other.
    expect(collectSealedFindings(library, 'mailings')).toEqual([])
    expect(collectReadingFindings(library, 'mailings', 2)).toEqual([])
  })
})
