import { expect, test } from 'vitest'
import { escapeControls, escapeControlsInJson } from './escape-controls.ts'

test.each([
  ['a line that is erased', 'person-1\u001b[2K\r', 'person-1[001B][2K[000D]'],
  ['a line more', 'ok\nFAIL', 'ok[000A]FAIL'],
  ['a control of eight bits', '\u009b31m', '[009B]31m'],
  ['words that are turned', 'a\u202eb\u2066', 'a[202E]b[2066]'],
  ['other ends of line', '\u2028\u2029', '[2028][2029]'],
  ['half of a pair', '\ud800', '[D800]'],
  ['a tag that no screen shows', '\u{e0041}', '[E0041]'],
  ['letters of ours', 'Әлия, «қол» № 17 – ё', 'Әлия, «қол» № 17 – ё'],
])('%s', (_, text, shown) => {
  expect(escapeControls(text)).toBe(shown)
})

test('JSON stays JSON and says the same', () => {
  const value = { a: 'x\u001b[2K\u009b\u202e\u2028\u{e0041}\n', b: ['ё'] }
  const json = escapeControlsInJson(JSON.stringify(value, null, 2))
  expect(JSON.parse(json)).toEqual(value)
  expect(json.replaceAll('\n', '')).toBe(escapeControls(json.replaceAll('\n', '')))
})
