import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanupSemantic } from './cleanup-semantic.ts'
import { findEqualRuns } from './runs.ts'

/** What stays, stretch by stretch. */
function staying(before: string, after: string): string[] {
  const [old, now] = [before.split(' '), after.split(' ')]
  const runs = cleanupSemantic(findEqualRuns(old, now, []), old, now)
  return runs.map((run) => old.slice(run.before, run.before + run.length).join(' '))
}

it.each([
  [
    'of a few words a long one at their end stays, whatever sign ends them',
    'публичное или личное домогательство ;',
    'Публичное или приватное домогательство',
    ['домогательство'],
  ],
  [
    'of a few words two that stayed together stay',
    'Деректеріңізге қол жеткізу ( PIPA §35 / GDPR )',
    'Дербес деректерге қол жеткізу ( §35 )',
    ['қол жеткізу ('],
  ],
  [
    'of a few words one between two changes is a coincidence',
    'Additional Terms for the Pages and Lab',
    'Acme Additional Product Terms',
    [],
  ],
  [
    'one equal word between larger changes is a coincidence',
    'Оператор деректерді алты ай және он күн сақтайды .',
    'Оператор деректерді бір жыл және екі апта сақтайды .',
    ['Оператор деректерді', 'сақтайды .'],
  ],
  [
    'an equal stretch longer than the changes beside it stays',
    'Оператор хранит имя и адрес пользователя год .',
    'Администратор хранит имя и адрес пользователя месяц .',
    ['хранит имя и адрес пользователя', '.'],
  ],
  [
    'small words between two changes are a coincidence, however few words changed',
    'The operator acts upon the request of the owner who signs it .',
    'The operator acts upon the order of the keeper who signs it .',
    ['The operator acts upon the', 'who signs it .'],
  ],
  [
    'long words between two changes are none',
    'Оператор жедел түрде пайдаланушының сұрауын орындайды және хабарлайды .',
    'Оператор дереу түрде пайдаланушының өтінішін орындайды және хабарлайды .',
    ['Оператор', 'түрде пайдаланушының', 'орындайды және хабарлайды .'],
  ],
  [
    'a word between marks that differ in form only is no island',
    'We count the “ Likes ” that you left on the page .',
    'We count the " Likes " that you left on the page .',
    ['We count the', 'that you left on the page .'],
  ],
  [
    'a sentence put before another one leaves the change in that one alone',
    'We keep it . We sell names of others .',
    'We keep it . Nobody reads it but you . We lend names of others .',
    ['We keep it .', 'We', 'names of others .'],
  ],
  [
    'a clause of which little is left is replaced as a whole',
    'The Administrator is entitled to use data for any purpose .',
    'Nobody but you decides what the records serve ; for good .',
    [],
  ],
  [
    'a change that takes in an opening bracket takes in the closing one',
    'Оператор ( бұдан әрі — Біз ) жауап береді және түсіндіреді .',
    'Қоғам ( мұнда — Серіктестік ) жауап береді және түсіндіреді .',
    ['жауап береді және түсіндіреді .'],
  ],
])('%s', (_, before, after, expected) => {
  expect(staying(before, after)).toEqual(expected)
})

it('drops, shortens and shifts, but never invents equal words', () => {
  const token = fc.constantFrom('дерек', 'және', 'данные', 'не', 'data', ',', '.', ';', '(', ')', '«', '»')
  const tokens = fc.array(token, { maxLength: 40 })
  fc.assert(
    fc.property(tokens, tokens, (before, after) => {
      const runs = findEqualRuns(before, after, [])
      const result = cleanupSemantic(runs, before, after)
      let end = { before: 0, after: 0 }
      for (const run of result) {
        expect(run.before >= end.before && run.after >= end.after).toBe(true)
        end = { before: run.before + run.length, after: run.after + run.length }
        expect(before.slice(run.before, end.before)).toEqual(after.slice(run.after, end.after))
      }
      const total = (list: typeof runs) => list.reduce((sum, run) => sum + run.length, 0)
      expect(total(result)).toBeLessThanOrEqual(total(runs))
    }),
    { numRuns: 500 },
  )
})
