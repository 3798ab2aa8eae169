import { expect, test } from 'vitest'
import { createDraft, createPolicy, publishDraft } from '../../domain/checks/fixture.ts'
import { formatSideName } from '../docx/versions.ts'
import { sayIn } from '../say.ts'
import { buildTables } from './release-assets.ts'

const text = (days: number) => `# T\n\n1.1. Деректер ${days} күн сақталады.\n`
const published = [
  publishDraft(createDraft(1, text(10)), '2026-11-01T00:00:00+05:00'),
  publishDraft(
    createDraft(2, text(20), { effectiveAt: '2027-03-01T00:00:00+05:00' }),
    '2026-11-22T00:00:00+05:00',
  ),
]
const emergency = createDraft(3, text(30), { replaces: [2] })

test('a release is compared with the version whose place it takes, and not with what never takes effect', async () => {
  const sealed = publishDraft(emergency, '2026-11-25T00:00:00+05:00')
  const tables = await buildTables(createPolicy([...published, sealed]), sealed)
  expect([...tables.keys()]).toEqual(['privacy-1-3-kk.docx', 'privacy-1-3-ru.docx', 'privacy-1-3-en.docx'])
})

test('what a draft is proposed in place of is called in force, and nothing else', () => {
  const policy = createPolicy([...published, emergency])
  const [first, announced] = published
  if (!first || !announced) throw new Error('two versions are published')
  const say = sayIn('en')
  expect(formatSideName('from', policy, first, emergency, say)).toBe('Version in force')
  expect(formatSideName('from', policy, announced, emergency, say)).toBe('Earlier version')
})
