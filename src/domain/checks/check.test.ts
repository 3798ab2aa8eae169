import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import type { Version } from '../policy/policy.ts'
import { checkLibrary } from './check.ts'
import { checkVersion } from './check-version.ts'
import { isError } from './finding.ts'
import { applyFixes } from './fixes.ts'
import { collectTextFiles, createDraft, createPolicy, listPlaces, publishDraft } from './fixture.ts'

const AT = '2026-12-01T09:00:00+05:00'
const LATER = '2026-12-02T09:00:00+05:00'
const TEXTS = {
  kk: '# Ереже\n\n## 1. Мерзім\n\n1.1. Деректер 3 жыл сақталады.\n',
  ru: '# Правила\n\n## 1. Срок\n\n1.1. Данные хранятся 3 года.\n',
  en: '# Rules\n\n## 1. Term\n\n1.1. Data is stored for 3 years.\n',
}
const faulty = { ...TEXTS, kk: TEXTS.kk.replace('1.1.', '1.2.') }

describe('how much of a version is judged', () => {
  const first = publishDraft(createDraft(1, faulty), AT)
  const summary = [{ kk: 'Мерзім туралы.', ru: 'О сроке.', en: 'About the term.', clauses: ['1'] }]
  const reworded = { ...TEXTS, kk: TEXTS.kk.replace('3 жыл', 'үш жыл') }
  const second = publishDraft(createDraft(2, reworded, { summary }), LATER)

  it('the words of published ones only when asked for, and then they are told and stop nothing', () => {
    const asked = checkLibrary([createPolicy([first, second])], { published: true })
    expect(listPlaces(checkLibrary([createPolicy([first])]))).toEqual([])
    expect(listPlaces(checkLibrary([createPolicy([first, second])]))).toEqual([])
    expect(listPlaces(asked)).toEqual(['kk.md:5:1 numbering'])
    expect(asked.filter(isError)).toEqual([])
  })

  it('the words of a version as it is about to be published, although it bears its seal', () => {
    const policy = createPolicy([first])
    expect(checkVersion(policy, first, { publishing: true }).filter(isError)).toMatchObject([
      { rule: 'numbering' },
    ])
  })

  it('the order in which versions were published, whatever else holds', () => {
    const policy = createPolicy([createDraft(1, TEXTS), publishDraft(createDraft(2, TEXTS), LATER)])
    expect(checkVersion(policy, policy.versions[1] as Version)).toMatchObject([
      { key: 'dates.draftBefore', severity: 'error' },
    ])
  })

  it('drafts alone, where no more is asked for', () => {
    const library = [createPolicy([first, createDraft(2, faulty)])]
    const files = checkLibrary(library, { drafts: true }).map(({ file }) => file)
    expect(files).toContain('privacy/2/kk.md')
    expect(files.filter((file) => file.startsWith('privacy/1/'))).toEqual([])
  })

  it('the bytes of every published one', () => {
    const touched = { ...first, texts: { ...first.texts, ru: first.texts.ru.replace('3', '4') } }
    expect(listPlaces(checkLibrary([createPolicy([touched, second])]))).toEqual(['ru.md:1:1 seal'])
  })

  it('what may have changed bytes that do not hold, and not the words, which are to be taken back anyway', () => {
    const touched = { ...first, texts: { ...first.texts, kk: first.texts.kk.replaceAll('\n', '\r\n') } }
    expect(listPlaces(checkLibrary([createPolicy([touched])]))).toEqual(['kk.md:1:1 seal', 'kk.md:1:8 form'])
  })

  it('texts by themselves whose version could not be read', () => {
    const texts = [{ file: 'privacy/3/kk.md', locale: 'kk' as const, text: faulty.kk }]
    expect(listPlaces(checkLibrary([], { texts }))).toEqual(['kk.md:5:1 numbering'])
  })
})

it('offers edits for drafts, and none for what is published', () => {
  const [inDraft] = checkLibrary([createPolicy([createDraft(1, faulty)])])
  const sealed = createPolicy([publishDraft(createDraft(1, faulty), AT)])
  const [published] = checkLibrary([sealed], { published: true })
  const texts = [{ file: 'privacy/3/kk.md', locale: 'kk' as const, text: faulty.kk, isSealed: true }]
  expect(inDraft?.fix).toEqual([{ file: 'privacy/1/kk.md', start: 23, end: 26, text: '1.1' }])
  expect(published).toMatchObject({ rule: 'numbering' })
  expect(published).not.toHaveProperty('fix')
  // Also where nothing but that it is published can be read of it.
  expect(checkLibrary([], { texts })[0]).not.toHaveProperty('fix')
})

it('tells after each version how far it is', () => {
  const progress = vi.fn()
  checkLibrary([createPolicy([createDraft(1, TEXTS)]), createPolicy([createDraft(1, TEXTS)], 'terms')], {
    progress,
  })
  expect(progress.mock.calls).toEqual([
    [1, 2],
    [2, 2],
  ])
})

const block = fc.constantFrom(
  ...['# Атауы', '## 1. Бөлім', '## 2. Бөлім', '## Нөмірсіз', '1.1. Мәтін.', '1.2. 1.1-тармаққа сай.'],
  ...['1.2. 10 (он) күн.', '2.1. п. 1.2 и 7.7', '2.4. clause 2.1', '1.1 Нүктесіз', '**1.3.** Қалың'],
  ...[
    'Плaтформа  екі бос орын ',
    '"дәйексөз" «тағы»',
    'сызықша - және – тағы',
    '- а\n- б',
    '| а | б |\n| - | - |\n| 1 | 2 |',
  ],
  ...[
    '<b>x</b>',
    '```\nкод  \n```',
    'жол  \nүзілді',
    'и\u0306',
    'а\u200bб',
    '\ufeff',
    '\ufffd',
    '\u0000',
    '\u0085',
    '\r',
    '<<<<<<< HEAD',
    '=======',
    '',
  ],
)
const markdown = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n', '\r\n', '\n\n\n', '\t\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))
const anyText = fc.oneof({ weight: 4, arbitrary: markdown }, fc.string({ unit: 'binary', maxLength: 60 }))
const anyTexts = fc.record({ kk: anyText, ru: anyText, en: anyText })

it('never throws, whatever stands in the texts, and points into them', () => {
  fc.assert(
    fc.property(anyTexts, anyTexts, (before, after) => {
      const policy = createPolicy([createDraft(1, before), createDraft(2, after)])
      const files = new Map(policy.versions.flatMap((version) => [...collectTextFiles(policy, version)]))
      for (const { file, line, column, endColumn, fix } of checkLibrary([policy])) {
        const lines = files.get(file)?.split('\n')
        if (!lines) continue
        expect(line).toBeLessThanOrEqual(lines.length)
        const end = (lines[line - 1]?.length ?? 0) + 1
        expect(column).toBeLessThanOrEqual(end)
        expect(endColumn ?? column).toBeLessThanOrEqual(end)
        for (const edit of fix ?? []) {
          expect(edit.start).toBeLessThanOrEqual(edit.end)
          expect(edit.end).toBeLessThanOrEqual(files.get(edit.file)?.length ?? 0)
        }
      }
    }),
    { numRuns: chooseCount(40, 150) },
  )
})

it('mends what it can, comes to an end, and then finds nothing more to mend', () => {
  fc.assert(
    fc.property(markdown, markdown, (before, after) => {
      let text = after
      const check = () => {
        const policy = createPolicy([createDraft(1, before), createDraft(2, { ...TEXTS, kk: text })])
        return applyFixes(checkLibrary([policy]), new Map([['privacy/2/kk.md', text]]))
      }
      let rounds = 0
      for (let done = check(); done.fixed.length > 0; done = check(), rounds++) {
        expect(rounds).toBeLessThan(10)
        text = done.texts.get('privacy/2/kk.md') ?? text
      }
    }),
    { numRuns: chooseCount(40, 150) },
  )
})
