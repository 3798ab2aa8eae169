import { expect, test } from 'vitest'
import { waitForTurn } from './turn.ts'

test('whatever has arrived is taken in before the first of it is answered, and all is answered together', async () => {
  const seen: string[] = []
  const answers = [1, 2].map(async (number) => {
    await Promise.resolve()
    seen.push(`taken in ${number}`)
    await waitForTurn()
    seen.push(`answered ${number}`)
    setImmediate(() => seen.push('next turn'))
  })
  await Promise.all(answers)
  expect(seen).toEqual(['taken in 1', 'taken in 2', 'answered 1', 'answered 2'])
})

test('whoever comes in the next turn waits for its end', async () => {
  const first = waitForTurn()
  expect(waitForTurn()).toBe(first)
  await first
  const second = waitForTurn()
  expect(second).not.toBe(first)
  await second
})
