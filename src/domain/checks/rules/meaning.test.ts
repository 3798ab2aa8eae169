import { expect, test } from 'vitest'
import { mapLocales } from '../../locale.ts'
import type { VersionFile } from '../../policy/version-file.ts'
import { checkVersion } from '../check-version.ts'
import { createDraft, createPolicy, publishDraft } from '../fixture.ts'

const write = (days: number) =>
  mapLocales(() => `# Ереже\n\n1.1. Ақша ${days} күн ішінде қайтарылады.\n\n1.2. Хат жіберіледі.\n`)
const points = (days: number) => [
  { ...mapLocales(() => `Ақша ${days} күн ішінде қайтарылады.`), clauses: ['1.1'] },
]

test.each<[string, number, Partial<VersionFile>, boolean]>([
  ['a value that the text has given up is told', 15, {}, true],
  ['a value that stands is not', 10, {}, false],
  ['words of its own are its own', 15, { meaning: points(15) }, false],
])('%s', (_, days, file, told) => {
  const first = publishDraft(createDraft(1, write(10), { summary: points(10) }), '2026-11-22T18:00:00+05:00')
  const draft = createDraft(2, write(days), { summary: points(days), ...file })
  const keys = checkVersion(createPolicy([first, draft]), draft).map(({ key }) => key)
  expect(keys.includes('summary.staleMeaning')).toBe(told)
})
