import { expect, test } from 'vitest'
import type { StoredAct } from '../store.ts'
import { batchActReads } from './gather-acts.ts'

const person = (subject: string, realm = 'olympiad') => ({ realm, subject })
const act = (subject: string, policy: string) => ({ subject, policy }) as StoredAct

/** A reader that answers when it is told to: about everybody an act for each of two policies. */
function reader() {
  const questions: { about: string; answer(): void; fail(error: Error): void }[] = []
  const acts = batchActReads(
    (realm, subjects) =>
      new Promise((resolve, reject) => {
        const found = ['terms', 'privacy'].flatMap((policy) => subjects.map((one) => act(one, policy)))
        const about = `${realm}: ${subjects.join(' ')}`
        questions.push({ about, answer: () => resolve(found), fail: reject })
      }),
  )
  return { acts, questions, asked: () => questions.map(({ about }) => about) }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5))

test('those who come at the same time are asked about together, and each gets their own acts', async () => {
  const { acts, asked, questions } = reader()
  const answers = ['a', 'b', 'a'].map((subject) => acts(person(subject)))
  await turn()
  expect(asked()).toEqual(['olympiad: a b'])
  for (const { answer } of questions) answer()
  const both = (subject: string) => [act(subject, 'terms'), act(subject, 'privacy')]
  expect(await Promise.all(answers)).toEqual([both('a'), both('b'), both('a')])
})

test('who comes while two questions are under way waits for the next', async () => {
  const { acts, asked, questions } = reader()
  const answers: Promise<StoredAct[]>[] = []
  for (const subject of ['a', 'b', 'c', 'd']) {
    answers.push(acts(person(subject)))
    await turn()
  }
  expect(asked()).toEqual(['olympiad: a', 'olympiad: b'])
  questions[1]?.answer()
  await turn()
  expect(asked()).toEqual(['olympiad: a', 'olympiad: b', 'olympiad: c d'])
  for (const { answer } of questions) answer()
  expect((await Promise.all(answers)).map(([first]) => first?.subject)).toEqual(['a', 'b', 'c', 'd'])
})

test('people of different realms are never in one question', async () => {
  const { acts, asked, questions } = reader()
  const answers = [acts(person('a')), acts(person('a', 'courses')), acts(person('b', 'courses'))]
  await turn()
  expect(asked()).toEqual(['olympiad: a', 'courses: a b'])
  for (const { answer } of questions) answer()
  await Promise.all(answers)
})

test('a question is about at most 256 people', async () => {
  const { acts, questions } = reader()
  const answers = Array.from({ length: 257 }, (_, number) => acts(person(`p${number}`)))
  await turn()
  questions[0]?.answer()
  await turn()
  expect(questions.map(({ about }) => about.split(' ').length - 1)).toEqual([256, 1])
  questions[1]?.answer()
  expect(await Promise.all(answers)).toHaveLength(257)
})

test('a question that fails fails for those alone whom it is about', async () => {
  const { acts, questions } = reader()
  const [lost, found] = [acts(person('a')), acts(person('b', 'courses'))]
  await turn()
  questions[0]?.fail(new Error('connection lost'))
  questions[1]?.answer()
  await expect(lost).rejects.toThrow('connection lost')
  expect(await found).toHaveLength(2)
  const again = acts(person('a'))
  await turn()
  questions[2]?.answer()
  expect(await again).toHaveLength(2)
})

test('asked about one policy, it leaves out the others', async () => {
  const { acts, questions } = reader()
  const answer = acts(person('a'), 'terms')
  await turn()
  questions[0]?.answer()
  expect(await answer).toEqual([act('a', 'terms')])
})
