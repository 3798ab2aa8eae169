import { expect, it, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { Change } from '../diff/change.ts'
import { diffTexts } from '../diff/diff.ts'
import { createChange, createSide } from '../diff/fixture.ts'
import { formatDiff } from './spoken-diff.ts'

const english = sayDomainIn('en')
const side = (number: string | null, path = number ?? 'p1') => createSide(path, { number })
const kept = createChange('5.4', '5.4', { kind: 'kept', ops: [{ kind: 'same', text: 'We keep data.' }] })
const say = (change: Partial<Change>) =>
  formatDiff({ changes: [{ ...kept, ...change }], numbers: [], references: [], caps: [] }, english)

test.each<[string, Partial<Change>, string]>([
  ['nothing of a clause as it was', {}, '(no change)'],
  [
    'both numbers',
    {
      renumbered: true,
      after: side('5.5'),
      notes: [{ kind: 'number', before: '5.4. ', after: '5.5. ' }],
    },
    'Number, 1 in all: 5.4 → 5.5',
  ],
  ['both places', { moved: true, renumbered: true, after: side('7.2') }, 'moved 5.4 → 7.2  We keep data.'],
  ['the old place', { kind: 'removed', after: null }, 'removed 5.4  We keep data.'],
  ['the new place', { kind: 'added', before: null }, 'added 5.4  We keep data.'],
  [
    'the clause that it belongs to, where there is no number',
    { moved: true, before: side(null, '5.4-p1'), after: side(null, 'p2') },
    'moved 5.4 → Preamble  We keep data.',
  ],
  [
    'a link that came',
    { kind: 'form', notes: [{ kind: 'link', before: null, after: 'https://b.kz' }] },
    '5.4  We keep data.\n     Link address: – → https://b.kz',
  ],
  [
    'a link that went',
    { kind: 'form', notes: [{ kind: 'link', before: 'https://a.kz', after: null }] },
    '5.4  We keep data.\n     Link address: https://a.kz → –',
  ],
  [
    'a link that leads elsewhere',
    { kind: 'form', notes: [{ kind: 'link', before: 'https://a.kz', after: 'https://b.kz' }] },
    '5.4  We keep data.\n     Link address: https://a.kz → https://b.kz',
  ],
  [
    'an emphasis that came',
    { kind: 'form', notes: [{ kind: 'emphasis', before: null, after: 'strong' }] },
    '5.4  We keep data.\n     Emphasis: plain → bold',
  ],
  [
    'a heading of another level',
    { kind: 'form', notes: [{ kind: 'level', before: '2', after: '3' }] },
    '5.4  We keep data.\n     Heading level: heading of level 2 → heading of level 3',
  ],
  [
    'an exception that left its list',
    { kind: 'form', notes: [{ kind: 'list', before: 'bullet bullet', after: '' }] },
    '5.4  We keep data.\n     Place in the text: bulleted list, level 2 → a paragraph by itself',
  ],
  [
    'letters that only look the same',
    { kind: 'reworded', ops: kept.ops, notes: [{ kind: 'lookalike', before: 'cаt', after: 'cat' }] },
    '5.4  We keep data.\n     Characters that look alike: а U+0430 → a U+0061',
  ],
  [
    'of spaces only where they are',
    { notes: [{ kind: 'space', before: ' ', after: '  ' }] },
    'Spaces, 1 in all: 5.4',
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
  expect(say({ moved: true, ops })).toBe(
    'moved 5.4 → 5.4  The User withdraws consent at any time. The User withdraws …',
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
