import { describe, expect, test } from 'vitest'
import { mapLocales } from '../../locale.ts'
import type { VersionFile } from '../../policy/version-file.ts'
import { checkVersion } from '../check-version.ts'
import { createDraft, createPolicy, publishDraft } from '../fixture.ts'

const TEXTS = mapLocales(() => '# Ереже\n\n1.1. Мәтін.\n')
const WORDS = mapLocales(() => 'Себебі осы.')
const at = (day: string) => `${day}T12:00:00+05:00`

/** One published version: when it was published, when it takes effect, and what else it says. */
type Row = [published: string, effect: string, file?: Partial<VersionFile>]

const FIRST: Row = ['2026-01-01', '2026-01-01']
const MARCH: Row = ['2026-02-01', '2026-03-01']

/** Keys of what is found of the last of some versions, of which each is published. */
function find(...rows: Row[]): string[] {
  const versions = rows.map(([published, effect, file], index) =>
    publishDraft(createDraft(index + 1, TEXTS, { effectiveAt: at(effect), ...file }), at(published)),
  )
  const policy = createPolicy(versions)
  const last = versions.at(-1)
  if (!last) throw new Error('no version')
  return checkVersion(policy, last, { publishing: true })
    .map(({ key }) => key)
    .filter((key) => key.startsWith('life.'))
}

describe('a version takes the place', () => {
  test.each<[string, Row[], string[]]>([
    ['of an announced one', [FIRST, MARCH, ['2026-02-10', '2026-02-10', { replaces: [2] }]], []],
    [
      'of an announced one, and takes effect later than it',
      [FIRST, MARCH, ['2026-02-10', '2026-04-01', { replaces: [2] }]],
      [],
    ],
    [
      'of none that is in force',
      [FIRST, MARCH, ['2026-03-02', '2026-03-03', { replaces: [2] }]],
      ['life.replacesInForce'],
    ],
    [
      'of none that is not there',
      [FIRST, MARCH, ['2026-03-02', '2026-03-03', { replaces: [7] }]],
      ['life.replacesUnknown'],
    ],
    ['not of itself', [FIRST, ['2026-02-01', '2026-03-01', { replaces: [2] }]], ['life.replacesUnknown']],
    [
      'of one once only',
      [
        FIRST,
        MARCH,
        ['2026-02-10', '2026-02-10', { replaces: [2] }],
        ['2026-02-11', '2026-03-01', { replaces: [2] }],
      ],
      ['life.replacedAlready'],
    ],
    ['of what it would overtake', [FIRST, MARCH, ['2026-02-10', '2026-02-10']], ['life.overtakes']],
    [
      'of all that it would overtake',
      [FIRST, MARCH, ['2026-02-02', '2026-04-01'], ['2026-02-10', '2026-02-10', { replaces: [3] }]],
      ['life.overtakes'],
    ],
    [
      'and is followed by what takes effect when the old one would have',
      [FIRST, MARCH, ['2026-02-10', '2026-02-10', { replaces: [2] }], ['2026-02-11', '2026-03-01']],
      [],
    ],
  ])('%s', (_, rows, found) => {
    expect(find(...rows)).toEqual(found)
  })
})

describe('after a version that promises ten days', () => {
  const promising: Row = ['2026-01-01', '2026-01-01', { noticeDays: 10 }]
  test.each<[string, Row[], string[]]>([
    ['the tenth is too early', [promising, ['2026-02-01', '2026-02-11']], ['life.noticeShort']],
    ['the first moment of the eleventh is enough', [promising, ['2026-02-01', '2026-02-12']], []],
    ['at once is too early', [promising, ['2026-02-01', '2026-02-01']], ['life.noticeShort']],
    ['at once is right for a reason', [promising, ['2026-02-01', '2026-02-01', { urgent: WORDS }]], []],
    [
      'a reason is idle where time is kept',
      [promising, ['2026-02-01', '2026-03-01', { urgent: WORDS }]],
      ['life.idleUrgent'],
    ],
    [
      'a promise that does not bind yet binds nobody',
      [FIRST, ['2026-02-01', '2026-03-01', { noticeDays: 30 }], ['2026-02-02', '2026-03-02']],
      [],
    ],
    [
      'a promise that was given up binds until then',
      [promising, ['2026-02-01', '2026-03-01'], ['2026-02-02', '2026-03-01']],
      [],
    ],
  ])('%s', (_, rows, found) => {
    expect(find(...rows)).toEqual(found)
  })

  test('the day is counted in Almaty', () => {
    const texts = createDraft(2, TEXTS, { effectiveAt: '2026-02-12T00:00:00+05:00' })
    const early = createDraft(2, TEXTS, { effectiveAt: '2026-02-11T23:59:59+05:00' })
    const first = publishDraft(
      createDraft(1, TEXTS, { effectiveAt: at('2026-01-01'), noticeDays: 10 }),
      at('2026-01-01'),
    )
    const keys = [texts, early].map((draft) => {
      const version = publishDraft(draft, '2026-02-01T23:30:00+05:00')
      const found = checkVersion(createPolicy([first, version]), version, { publishing: true }).map(
        ({ key }) => key,
      )
      return found.includes('life.noticeShort')
    })
    expect(keys).toEqual([false, true])
  })
})

describe('the end of a policy', () => {
  const end = (file: Partial<VersionFile>): Row => [
    '2026-02-01',
    '2026-03-01',
    { ends: true, asks: 'nothing', acceptBy: undefined, reason: WORDS, ...file },
  ]
  test.each<[string, Row[], string[]]>([
    ['asks nothing and says why', [FIRST, end({})], []],
    ['asks nobody', [FIRST, end({ asks: 'notice' })], ['life.endsAsking']],
    ['says why', [FIRST, end({ reason: undefined })], ['life.endsUnexplained']],
    ['is not its beginning', [end({})], ['life.endsFirst']],
  ])('%s', (_, rows, found) => {
    expect(find(...rows)).toEqual(found)
  })
})
