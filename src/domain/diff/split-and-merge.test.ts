import { expect, test } from 'vitest'
import { assertExact } from './assert-exact.ts'
import { diffTexts } from './diff.ts'

const KEPT =
  'The operator keeps the personal data of the user on servers in Kazakhstan and protects them from others.'
const COPY =
  'The user may ask the operator for a copy of the data and receives it within thirty days free of charge.'
const LAW = 'This policy is published in three languages and takes effect from the day that is named in it.'
const KEPT_NOW = KEPT.replace('of the user', 'of each customer').replace('protects', 'guards')
const COPY_NOW = COPY.replace('may ask', 'may at any time ask')
  .replace('thirty', 'ten')
  .replace('receives', 'gets')
const LAW_NOW = LAW.replace('three', 'two')
const OTHER =
  'The operator may at any time ask the user for a copy of the contract and the user sends it by post.'

const print = (clauses: readonly string[], numbered: boolean) =>
  clauses.map((clause, n) => `${numbered ? `1.${n + 1}. ` : ''}${clause}\n\n`).join('')

/** What changed, one line a clause, spaces and numbers left out. */
function told(before: string, after: string): string[] {
  const diff = diffTexts(before, after, 'en')
  assertExact(diff, before, after)
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] }
  return diff.changes
    .filter(({ kind }) => kind !== 'kept')
    .map(({ ops }) =>
      ops
        .flatMap(({ kind, text, note }) => (note ? [] : [signs[kind][0], text, signs[kind][1]]))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    )
}

const KEPT_TOLD =
  'The operator keeps the personal data of [-the user-]{+each customer+} on servers in Kazakhstan and [-protects-]{+guards+} them from others.'
const COPY_TOLD =
  'The user may {+at any time +}ask the operator for a copy of the data and [-receives it within thirty-]{+gets it within ten+} days free of charge.'
const LAW_TOLD =
  'This policy is published in [-three-]{+two+} languages and takes effect from the day that is named in it.'

test.each<[string, string[], string[], string[]]>([
  ['one becomes two', [LAW, `${KEPT} ${COPY}`], [LAW, KEPT_NOW, COPY_NOW], [`${KEPT_TOLD}${COPY_TOLD}`]],
  ['two become one', [LAW, KEPT, COPY], [LAW, `${KEPT_NOW} ${COPY_NOW}`], [`${KEPT_TOLD}${COPY_TOLD}`]],
  [
    'one becomes three',
    [`${KEPT} ${COPY} ${LAW}`],
    [KEPT_NOW, COPY_NOW, LAW_NOW],
    [`${KEPT_TOLD}${COPY_TOLD}${LAW_TOLD}`],
  ],
  [
    'two become one beside a new one',
    [LAW, KEPT, COPY],
    [LAW, `${KEPT_NOW} ${COPY_NOW}`, 'Nobody else may read what is kept.'],
    [`${KEPT_TOLD}${COPY_TOLD}`, '{+Nobody else may read what is kept.+}'],
  ],
])('%s with other words, and each word is compared', (_, before, after, expected) => {
  for (const numbered of [true, false])
    expect(told(print(before, numbered), print(after, numbered))).toEqual(expected)
})

test('a new clause that shares common words with what was deleted is no part of it', () => {
  expect(told(print([`${KEPT} ${COPY}`], true), print([KEPT, OTHER], true))).toEqual([
    `${KEPT}[- ${COPY}-]`,
    `{+${OTHER}+}`,
  ])
})

test('the break between the parts is named', () => {
  const [before, after] = [print([`${KEPT} ${COPY}`], true), print([KEPT_NOW, COPY_NOW], true)]
  const [change] = diffTexts(before, after, 'en').changes
  expect(change?.notes.map(({ kind }) => kind)).toContain('break')
})
