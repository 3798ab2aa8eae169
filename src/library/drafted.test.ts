import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { nameFirstSection } from '../cli/draft/first-section.ts'
import { checkLibrary } from '../domain/checks/check.ts'
import { mapLocales } from '../domain/locale.ts'
import type { Terms } from '../domain/policy/terms.ts'
import { type DraftFiles, draftPolicy, draftVersion } from './drafted.ts'
import { readLibrary } from './read-library.ts'

const file: Terms = {
  kind: 'terms',
  required: true,
  authentic: 'kk',
  operator: {
    name: { kk: '«DAR Tech» ЖШС', ru: 'ТОО «DAR Tech»', en: 'DAR Tech LLP' },
  },
  contact: 'info@5qbe.kz',
  title: { kk: 'Қайтару: ережелер', ru: 'Правила возврата', en: 'Refund rules' },
  wayOut: mapLocales(() => 'You keep: everything.'),
}

function read(drafted: DraftFiles) {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-drafted-'))
  try {
    for (const [path, text] of drafted) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return readLibrary(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readFirst() {
  const [first] = read(draftPolicy('refunds', file, { asks: 'acceptance' }, nameFirstSection())).policies
  const last = first?.versions.at(-1)
  if (!first || !last) throw new Error('the policy was to be read')
  return { first, last }
}

test('a new policy can be read as it was meant, and lacks only what a lawyer has to write', () => {
  const { policies, findings } = read(
    draftPolicy('refunds', file, { asks: 'acceptance' }, nameFirstSection()),
  )
  expect(findings).toEqual([])
  expect(policies).toMatchObject([{ id: 'refunds', versions: [{ number: 1, file }] }])
  const lacking = new Set(checkLibrary(policies).map(({ rule, file }) => `${file} ${rule}`))
  expect([...lacking].toSorted()).toEqual([
    'refunds/1/en.md form',
    'refunds/1/kk.md form',
    'refunds/1/ru.md form',
    'refunds/1/version.yaml summary',
  ])
})

test('the next version has the number after the last one and the terms of the last one, in the order of reading', () => {
  const { first, last } = readFirst()
  const terms = {
    asks: 'acceptance',
    acceptBy: '2027-01-01T00:00:00+05:00',
    effectiveAt: '2026-12-02T00:00:00+05:00',
  } as const
  const texts = mapLocales((locale) => `# ${locale}\n`)
  const drafted = draftVersion(first, terms, { file: last.file, texts })
  expect(Object.fromEntries(drafted)).toEqual({
    'refunds/2/version.yaml': `format: 1
kind: terms
required: true
authentic: kk
operator:
  name:
    kk: «DAR Tech» ЖШС
    ru: ТОО «DAR Tech»
    en: DAR Tech LLP
contact: info@5qbe.kz
title:
  kk: "Қайтару: ережелер"
  ru: Правила возврата
  en: Refund rules
wayOut:
  kk: "You keep: everything."
  ru: "You keep: everything."
  en: "You keep: everything."
asks: acceptance
acceptBy: 2027-01-01T00:00:00+05:00
effectiveAt: 2026-12-02T00:00:00+05:00
summary: []
`,
    'refunds/2/kk.md': '# kk\n',
    'refunds/2/ru.md': '# ru\n',
    'refunds/2/en.md': '# en\n',
  })
})

test('what it takes the place of and that it ends the policy are written out; a reason is left to be filled in', () => {
  const { first, last } = readFirst()
  const empty = mapLocales(() => '')
  const asking = { asks: 'nothing', replaces: [2, 3], ends: true, urgent: empty, reason: empty } as const
  const facts = draftVersion(first, asking, last).get('refunds/2/version.yaml') ?? ''
  expect(facts.slice(facts.indexOf('asks:'))).toBe(`asks: nothing
replaces: [2, 3]
ends: true
urgent:
  kk: ""
  ru: ""
  en: ""
reason:
  kk: ""
  ru: ""
  en: ""
summary: []
`)
})

test('no draft has anchors and aliases, although several of its values are one object', () => {
  const same = mapLocales(() => 'Words')
  const terms = { ...file, operator: { name: same, address: same }, title: same, wayOut: same }
  const asking = { asks: 'nothing', urgent: same, reason: same } as const
  const section = nameFirstSection()
  const { first } = readFirst()
  const drafts = [
    draftPolicy('rules', terms, { asks: 'acceptance' }, section).get('rules/1/version.yaml') ?? '',
    draftVersion(first, asking, {
      file: { ...terms, format: 1, asks: 'nothing', summary: [] },
      texts: same,
    }).get('refunds/2/version.yaml') ?? '',
  ]
  for (const facts of drafts) {
    expect(facts.match(/kk: Words/g)?.length).toBeGreaterThan(3)
    expect(facts).not.toMatch(/[&*]\w/)
  }
})
