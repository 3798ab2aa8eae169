import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { nameFirstSection } from '../cli/draft/first-section.ts'
import { checkLibrary } from '../domain/checks/check.ts'
import { mapLocales } from '../domain/locale.ts'
import type { PolicyFile } from '../domain/policy/policy.ts'
import { type DraftFiles, draftPolicy, draftVersion } from './drafted.ts'
import { readLibrary } from './read-library.ts'

const file: PolicyFile = {
  kind: 'terms',
  required: true,
  authentic: 'kk',
  operator: {
    name: { kk: '«DAR Tech» ЖШС', ru: 'ТОО «DAR Tech»', en: 'DAR Tech LLP' },
    bin: null,
    address: null,
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

test('a new policy can be read as it was meant, and lacks only what a lawyer has to write', () => {
  const { policies, findings } = read(
    draftPolicy('refunds', file, { asks: 'acceptance' }, nameFirstSection()),
  )
  expect(findings).toEqual([])
  expect(policies).toMatchObject([{ id: 'refunds', ...file, versions: [{ number: 1 }] }])
  expect([...new Set(checkLibrary(policies).map(({ rule, file }) => `${file} ${rule}`))]).toEqual([
    'refunds/1/version.yaml summary',
  ])
})

test('the next version has the number after the last one, and its terms in the order of reading', () => {
  const [first] = read(draftPolicy('refunds', file, { asks: 'acceptance' }, nameFirstSection())).policies
  const terms = {
    asks: 'acceptance',
    acceptBy: '2027-01-01T00:00:00+05:00',
    effectiveAt: '2026-12-02T00:00:00+05:00',
  } as const
  const drafted = draftVersion(
    first ?? { id: '', versions: [] },
    terms,
    mapLocales((locale) => `# ${locale}\n`),
  )
  expect(Object.fromEntries(drafted)).toEqual({
    'refunds/2/version.yaml':
      'asks: acceptance\nacceptBy: 2027-01-01T00:00:00+05:00\neffectiveAt: 2026-12-02T00:00:00+05:00\nsummary:\n  kk: []\n  ru: []\n  en: []\n',
    'refunds/2/kk.md': '# kk\n',
    'refunds/2/ru.md': '# ru\n',
    'refunds/2/en.md': '# en\n',
  })
})
