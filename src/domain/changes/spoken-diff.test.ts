import { expect, it, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { Change } from '../diff/change.ts'
import { diffTexts } from '../diff/diff.ts'
import { createChange, createSide } from '../diff/fixture.ts'
import { formatDiff } from './spoken-diff.ts'

const english = sayDomainIn('en')
const side = (number: string | null, path = number ?? '¶1') => createSide(path, { number })
const kept = createChange('5.4', '5.4', { kind: 'kept', ops: [{ kind: 'same', text: 'We keep data.' }] })
const say = (change: Partial<Change>) =>
  formatDiff({ changes: [{ ...kept, ...change }], numbers: [], references: [], caps: [] }, english)

test.each<[string, Partial<Change>, string]>([
  ['nothing of a clause as it was', {}, '(no change)'],
  ['both numbers', { renumbered: true, after: side('5.5') }, '5.4 → 5.5  We keep data.'],
  ['both places', { moved: true, renumbered: true, after: side('7.2') }, 'moved 5.4 → 7.2  We keep data.'],
  ['the old place', { kind: 'removed', after: null }, 'removed 5.4  We keep data.'],
  ['the new place', { kind: 'added', before: null }, 'added 5.4  We keep data.'],
  [
    'the path where there is no number',
    { moved: true, before: side(null, '5.4¶1'), after: side(null, '¶2') },
    'moved 5.4¶1 → ¶2  We keep data.',
  ],
  [
    'a link that came',
    {
      ops: [
        { kind: 'same', text: 'annex' },
        { kind: 'added', text: '](https://b.kz)', note: 'link' },
      ],
    },
    '5.4  annex\n     link: – → https://b.kz',
  ],
  [
    'a link that went',
    {
      ops: [
        { kind: 'same', text: 'annex' },
        { kind: 'removed', text: '[annex]: https://a.kz', note: 'link' },
      ],
    },
    '5.4  annex\n     link: https://a.kz → –',
  ],
  [
    'a link that leads elsewhere',
    {
      ops: [
        { kind: 'same', text: 'annex' },
        { kind: 'removed', text: '](https://a.kz "A")', note: 'link' },
        { kind: 'added', text: '](<https://b.kz>)', note: 'link' },
      ],
    },
    '5.4  annex\n     link: https://a.kz → https://b.kz',
  ],
  [
    'that only markup changed',
    { ops: [...kept.ops, { kind: 'added', text: '**', note: 'markup' }] },
    '5.4  We keep data.\n     markup only',
  ],
  [
    'facts that came and went',
    {
      kind: 'reworded',
      ops: [{ kind: 'added', text: 'not' }],
      flags: [{ kind: 'negation', before: null, after: 'not' }],
    },
    '5.4  {+not+}\n     yes or no: – → not',
  ],
])('says %s', (_, change, text) => {
  expect(say(change)).toBe(text)
})

it('says only the first words of a clause whose words stayed', () => {
  const ops: Change['ops'] = [{ kind: 'same', text: 'The User withdraws consent at any time. '.repeat(3) }]
  expect(say({ renumbered: true, ops })).toBe(
    '5.4 → 5.4  The User withdraws consent at any time. The User withdraws …',
  )
})

it('says which references were not carried along', () => {
  const references = [{ path: '5.4', number: '8.2', now: '8.3' }]
  expect(formatDiff({ changes: [kept], numbers: [], references, caps: [] }, english)).toBe(
    '5.4  We keep data.\n     stale reference: 8.2 is now 8.3',
  )
})

it('says what changed between two texts', () => {
  expect(formatDiff(diffTexts('1.1. You may ask.\n', '1.1. You must ask.\n', 'en'), english)).toBe(
    '1.1  You [-may-]{+must+} ask.\n     duty, right or ban: may ask → must ask',
  )
})

test.each([
  ['kk', 'қосылды 5.4  {+не+}\n     Иә немесе жоқ: – → не\n     ескірген сілтеме: 8.2, қазіргі нөмірі 8.3'],
  ['ru', 'добавлен 5.4  {+не+}\n     Да или нет: – → не\n     устаревшая ссылка: 8.2, теперь 8.3'],
  ['en', 'added 5.4  {+не+}\n     yes or no: – → не\n     stale reference: 8.2 is now 8.3'],
] as const)('speaks %s', (locale, text) => {
  const change: Change = {
    ...kept,
    kind: 'added',
    before: null,
    ops: [{ kind: 'added', text: 'не' }],
    flags: [{ kind: 'negation', before: null, after: 'не' }],
  }
  const references = [{ path: '5.4', number: '8.2', now: '8.3' }]
  expect(formatDiff({ changes: [change], numbers: [], references, caps: [] }, sayDomainIn(locale))).toBe(text)
})
