import { beforeEach, expect, test } from 'vitest'
import { enterStage, isStageFree, leaveStage } from './stage.ts'

const localName = 'dialog'
const [first, second, third] = [{ localName }, { localName }, { localName }]
const called: string[] = []
const onTurn = (name: string) => () => called.push(name)
beforeEach(() => {
  for (const one of [first, second, third]) leaveStage(one)
  called.length = 0
})

test('one at a time: the next comes when the one before has left, and is told once', () => {
  expect(enterStage(first, onTurn('first'))).toBe(true)
  expect(enterStage(second, onTurn('second'))).toBe(false)
  expect(enterStage(second, onTurn('second'))).toBe(false)
  expect(enterStage(first, onTurn('first'))).toBe(true)
  leaveStage(first)
  expect(called).toEqual(['second'])
  expect(enterStage(second, onTurn('second'))).toBe(true)
  leaveStage(second)
  expect(isStageFree('dialog')).toBe(true)
})

test('who stops waiting lets the one behind come sooner, and disturbs nobody', () => {
  for (const [one, name] of [
    [first, 'first'],
    [second, 'second'],
    [third, 'third'],
  ] as const)
    enterStage(one, onTurn(name))
  leaveStage(second)
  expect(called).toEqual([])
  leaveStage(first)
  expect(called).toEqual(['third'])
})

test('a banner waits for no dialog, and another script of the page knows of both', async () => {
  enterStage(first, onTurn('first'))
  expect(isStageFree('banner')).toBe(true)
  const other: typeof import('./stage.ts') = await import(`./stage.ts?${'another copy'}`)
  expect(other.enterStage).not.toBe(enterStage)
  expect(other.enterStage(second, onTurn('second'))).toBe(false)
})
