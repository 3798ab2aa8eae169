import { expect, test } from 'vitest'
import { watchDisk } from './watched-disk.ts'

const full = Object.assign(new Error('database or disk is full'), { errcode: 13 })
const elsewhere = Object.assign(new Error('no space left on device'), { code: '53100' })

test('what fails otherwise says nothing of the disk', () => {
  const disk = watchDisk(null)
  for (const failure of [null, new Error('away'), Object.assign(new Error('busy'), { errcode: 5 })]) {
    disk.note(failure)
    expect(disk.findProblem()).toBeNull()
  }
})

test('a full disk is missing until it takes something, or an act was recorded, and is tried seldom', () => {
  let [time, hasRoom, tried] = [0, false, 0]
  const disk = watchDisk(
    () => {
      tried++
      return hasRoom
    },
    () => time,
  )
  disk.note(full)
  expect(disk.findProblem()).toMatchObject({
    part: 'disk',
    reason: expect.stringContaining('Free some space'),
  })
  for (time = 0; time < 10_000; time += 100) expect(disk.findProblem()).not.toBeNull()
  expect(tried).toBe(1)
  hasRoom = true
  time = 20_000
  expect(disk.findProblem()).toBeNull()
  disk.note(full)
  disk.note(null)
  expect(disk.findProblem()).toBeNull()
})

test('a full disk of another machine is missing until it has not been so for a while', () => {
  let time = 0
  const disk = watchDisk(null, () => time)
  disk.note(elsewhere)
  time = 29_999
  expect(disk.findProblem()).not.toBeNull()
  disk.note(elsewhere)
  time = 59_998
  expect(disk.findProblem()).not.toBeNull()
  time = 60_000
  expect(disk.findProblem()).toBeNull()
})
