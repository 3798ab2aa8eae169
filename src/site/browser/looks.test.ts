import { describe, expect, test } from 'vitest'
import { parseLooks, stepSize } from './looks.ts'

describe('stepSize', () => {
  test('goes step by step and ends at both ends', () => {
    expect(stepSize(100, 1)).toBe(112)
    expect(stepSize(175, 1)).toBe(200)
    expect(stepSize(200, 1)).toBe(200)
    expect(stepSize(100, -1)).toBe(100)
  })
})

describe('parseLooks', () => {
  test('gives back what was chosen', () => {
    expect(parseLooks('{"size":150,"theme":"dark"}')).toEqual({ size: 150, theme: 'dark' })
  })

  test.each([null, '', 'no json', '[]', 'null', '{"size":9999,"theme":"<b>"}', '{"size":"150"}'])(
    'takes %s for no choice',
    (text) => expect(parseLooks(text)).toEqual({ size: 100, theme: 'auto' }),
  )
})
