import { expect, test } from 'vitest'
import type { StoredAct } from '../store.ts'
import { batchActReads } from './gather-acts.ts'

const person = (subject: string, realm = 'olympiad') => ({ realm, subject })
const act = (subject: string, policy: string, realm = 'olympiad') => ({ realm, subject, policy }) as StoredAct

/** A reader that answers when it is told to: about everybody an act for each of two policies. */
function reader() {
  const questions: { about: string; answer(): void; fail(error: Error): void }[] = []
  const acts = batchActReads(
    (owners) =>
      new Promise((resolve, reject) => {
        const found = ['terms', 'privacy'].flatMap((policy) =>
          owners.map(({ realm, subject }) => act(subject, policy, realm)),
        )
        const about = owners.map(({ realm, subject }) => `${realm}/${subject}`).join(' ')
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
  expect(asked()).toEqual(['olympiad/a olympiad/b'])
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
  expect(asked()).toEqual(['olympiad/a', 'olympiad/b'])
  questions[1]?.answer()
  await turn()
  expect(asked()).toEqual(['olympiad/a', 'olympiad/b', 'olympiad/c olympiad/d'])
  for (const { answer } of questions) answer()
  expect((await Promise.all(answers)).map(([first]) => first?.subject)).toEqual(['a', 'b', 'c', 'd'])
})

test('people of one id in different realms get their own acts', async () => {
  const { acts, asked, questions } = reader()
  const answers = [acts(person('a')), acts(person('a', 'courses'))]
  await turn()
  expect(asked()).toEqual(['olympiad/a courses/a'])
  for (const { answer } of questions) answer()
  expect((await Promise.all(answers)).map(([first]) => first?.realm)).toEqual(['olympiad', 'courses'])
})

test('a question is about at most 256 people', async () => {
  const { acts, questions } = reader()
  const answers = Array.from({ length: 257 }, (_, number) => acts(person(`p${number}`)))
  await turn()
  questions[0]?.answer()
  await turn()
  expect(questions.map(({ about }) => about.split(' ').length)).toEqual([256, 1])
  questions[1]?.answer()
  expect(await Promise.all(answers)).toHaveLength(257)
})

test('a question that fails fails for those alone whom it is about', async () => {
  const { acts, questions } = reader()
  const lost = acts(person('a'))
  await turn()
  const found = acts(person('b'))
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
