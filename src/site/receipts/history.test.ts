import { expect, test } from 'vitest'
import { LOCALES, type Locale } from '../../domain/locale.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'
import type { Receipt, Requirements } from '../../service/contract/subject-contract.ts'
import { listHistory } from './history.ts'
import { buildLetterUrl } from './letter.ts'

const sayIn = (locale: Locale) => createSay(locale, { receipts: CATALOGUES[locale].receipts })
const requirements = [
  { policy: 'privacy', title: { kk: 'Құпиялылық саясаты', ru: 'Политика', en: 'Privacy policy' } },
] as Requirements['requirements']
const act = (facts: Partial<Receipt>) =>
  ({
    act: 'accept',
    policy: 'privacy',
    version: 1,
    locale: 'kk',
    claimedAt: null,
    onBehalf: null,
    ...facts,
  }) as Receipt

test('the newest answer stands first, with the day and the hour by the clock of Almaty', () => {
  const acts = [
    act({ at: '2026-11-22T18:59:59.000Z' }),
    act({ at: '2026-11-22T19:00:00.000Z', act: 'withdraw', locale: 'ru' }),
  ]
  expect(
    listHistory(acts, { requirements }, sayIn('kk')).map(({ title, details }) => [title, details]),
  ).toEqual([
    [
      'Қайтарып алдыңыз: Құпиялылық саясаты, 1-редакция',
      '2026 жылғы 23 қараша, сағат 00:00 (Алматы) · русский',
    ],
    ['Қабылдадыңыз: Құпиялылық саясаты, 1-редакция', '2026 жылғы 22 қараша, сағат 23:59 (Алматы) · қазақша'],
  ])
})

test.each([
  [
    'kk',
    'Жауап күні, бұрынғы жүйенің дерегі бойынша: 2025 жылғы 3 наурыз · Осында енгізілген күні: 2026 жылғы 22 қараша',
  ],
  ['ru', 'День ответа по данным прежней системы: 3 марта 2025 года · Внесён сюда: 22 ноября 2026 года'],
  [
    'en',
    'Day of the answer, as an earlier system states it: 3 March 2025 · Brought in here: 22 November 2026',
  ],
] as const)(
  'in %s an answer that was brought in has the day that was claimed beside the day of that',
  (locale, days) => {
    const acts = [act({ at: '2026-11-22T09:00:00.000Z', claimedAt: '2025-03-03T09:00:00.000Z' })]
    expect(listHistory(acts, { requirements }, sayIn(locale))[0]?.details).toBe(`${days} · қазақша`)
  },
)

test.each([
  ['kk', 'Қағаздағы күні: 2025 жылғы 3 наурыз · Осында тіркелген күні: 2026 жылғы 22 қараша'],
  ['ru', 'День на бумаге: 3 марта 2025 года · Записано здесь: 22 ноября 2026 года'],
  ['en', 'Day on the paper: 3 March 2025 · Entered here: 22 November 2026'],
] as const)('in %s an answer on paper has its own day beside that of its entry', (locale, days) => {
  const moments = { at: '2026-11-22T09:00:00.000Z', claimedAt: '2025-03-03T09:00:00.000Z' }
  const acts = [act({ ...moments, onBehalf: { actor: 'office', note: 'letter' } })]
  expect(listHistory(acts, { requirements }, sayIn(locale))[0]?.details).toContain(days)
})

test('an answer that somebody else handed in names them; a policy that is offered no more keeps its id', () => {
  const acts = [
    act({ at: '2026-11-22T09:00:00.000Z', policy: 'old', onBehalf: { actor: 'office', note: 'letter' } }),
  ]
  const [entry] = listHistory(acts, { requirements }, sayIn('en'))
  expect(entry?.title).toContain('old, version 1')
  expect(entry?.details).toBe('22 November 2026, 14:00 (Almaty time) · қазақша · Recorded for you by office')
  const onBehalf = { actor: 'Admin User', note: 'letter', service: 'school' }
  expect(
    listHistory([act({ at: acts[0]?.at, onBehalf })], { requirements }, sayIn('en'))[0]?.details,
  ).toContain('Recorded for you by Admin User (registered as school)')
})

test.each([
  ['kk', 'Сіз үшін жауап берген: parent-4 (заңды өкіл)'],
  ['ru', 'За вас ответил(а): parent-4 (законный представитель)'],
  ['en', 'Answered for you by parent-4 (legal representative)'],
] as const)('in %s an answer of somebody in the person’s place names them and their role', (locale, said) => {
  const delegate = { sub: 'parent-4', role: 'guardian' } as const
  const acts = [act({ at: '2026-11-22T09:00:00.000Z', delegate })]
  const [entry] = listHistory(acts, { requirements }, sayIn(locale))
  expect(entry?.details).toContain(said)
  expect(entry?.title).toContain(CATALOGUES[locale].receipts.forYou.accept)
})

test('a correction is of its own policy, whatever the person has answered in between', () => {
  const at = '2026-11-22T09:00:00.000Z'
  const onBehalf = { actor: 'staff-7', note: 'letter', service: 'office' }
  const acts = [
    act({ policy: 'mailings', at, onBehalf }),
    act({ at }),
    act({ policy: 'mailings', at, onBehalf, act: 'correct' }),
  ]
  const told = listHistory(acts, { requirements }, sayIn('en'))
  expect(told.map(({ details }) => details.includes('does not count'))).toEqual([false, false, true])
})

test.each(LOCALES)('a letter in %s is ready to be filled in and names only the document', (locale) => {
  for (const kind of ['change', 'erase'] as const) {
    const { protocol, pathname, searchParams } = new URL(
      buildLetterUrl('info@5qbe.kz', 'А & Б', kind, sayIn(locale)),
    )
    expect([protocol, pathname]).toEqual(['mailto:', 'info@5qbe.kz'])
    expect(searchParams.get('body')).toContain('А & Б')
    expect(searchParams.get('subject')).toBe(CATALOGUES[locale].receipts.letter[kind].subject)
  }
})

test('what staff entered is not told as the person’s deed, and says that it was corrected; choices are named', () => {
  const onBehalf = { actor: 'staff-7', note: 'letter', service: 'office' }
  const consent = {
    policy: 'mailings',
    kind: 'consent',
    title: { kk: 'Жөнелтулер', ru: 'Рассылки', en: 'Mailings' },
    choices: { offered: [{ id: 'sms', title: { kk: 'SMS', ru: 'SMS', en: 'SMS' } }], chosen: [], former: [] },
  } as unknown as Requirements['requirements'][number]
  const at = '2026-11-22T09:00:00.000Z'
  const acts = [
    act({ policy: 'mailings', at, onBehalf, choices: ['sms'] }),
    act({ policy: 'mailings', at, onBehalf, act: 'correct' }),
    act({ policy: 'mailings', at, choices: ['sms'] }),
  ]
  const told = listHistory(acts, { requirements: [consent] }, sayIn('en'))
  expect(told.map(({ title }) => title)).toEqual([
    'You consented: Mailings, version 1',
    expect.stringMatching(/^An entry .* corrected: Mailings/),
    'Consent given for you: Mailings, version 1',
  ])
  expect(told.map(({ details }) => details.includes('does not count'))).toEqual([false, false, true])
  expect(told[0]?.details).toContain('SMS')
})
