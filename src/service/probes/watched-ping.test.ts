import { expect, test } from 'vitest'
import { watchPing } from './watched-ping.ts'

/** A database that answers when it is told to, and a clock that stands still until it is moved. */
function open(options = {}) {
  const asked: PromiseWithResolvers<void>[] = []
  const clock = { now: 0 }
  const ping = watchPing(
    () => {
      const answer = Promise.withResolvers<void>()
      asked.push(answer)
      return answer.promise
    },
    { now: () => clock.now, ...options },
  )
  return { ping, asked, clock }
}

test('whoever asks together asks once, and what was answered holds for a moment', async () => {
  const { ping, asked, clock } = open()
  const both = [ping(), ping()]
  asked[0]?.resolve()
  expect(await Promise.all(both)).toEqual([null, null])
  clock.now = 199
  expect(await ping()).toBeNull()
  expect(asked).toHaveLength(1)
  clock.now = 200
  const failure = new Error('gone')
  const next = ping()
  asked[1]?.reject(failure)
  expect(await next).toBe(failure)
})

test('a database that hangs is not waited for, nor asked by everybody who wants to know', async () => {
  const { ping, asked, clock } = open({ patience: 1 })
  expect(await ping()).toMatchObject({ message: 'no answer within 1 ms' })
  clock.now = 9_999
  expect(await ping()).toMatchObject({ message: 'no answer within 1 ms' })
  expect(asked).toHaveLength(1)
})

test('a question that never gets an answer is given up, and the next one counts', async () => {
  const { ping, asked, clock } = open({ patience: 1 })
  await ping()
  clock.now = 10_000
  const next = ping()
  asked[1]?.resolve()
  expect(await next).toBeNull()
  // Whatever comes of the first, it says nothing of now.
  asked[0]?.reject(new Error('late'))
  await Promise.resolve()
  expect(await ping()).toBeNull()
})
