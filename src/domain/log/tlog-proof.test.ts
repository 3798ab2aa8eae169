import { describe, expect, test } from 'vitest'
import { formatTlogProof, parseTlogProof } from './tlog-proof.ts'

const HASHES = [
  'gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=',
  'B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=',
]
const CHECKPOINT = `example.com/fancylog
109482
sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=

— example.com/fancylog hI2DJw==
— witness1.example mJirIg==
`
/** The example of the specification, with signatures cut short. */
const TEXT = `c2sp.org/tlog-proof@v1
index 73894
${HASHES.join('\n')}

${CHECKPOINT}`

test('a proof is written as the specification has it', () => {
  expect(formatTlogProof({ index: 73894, proof: HASHES, checkpoint: CHECKPOINT })).toBe(TEXT)
})

test('and read back, whatever an application has added to it', () => {
  const expected = { index: 73894, proof: HASHES, checkpoint: CHECKPOINT }
  expect(parseTlogProof(TEXT)).toEqual(expected)
  expect(parseTlogProof(TEXT.replace('\nindex', '\nextra YWdl\nindex'))).toEqual(expected)
})

test('the only record of a log has an empty path', () => {
  const text = 'c2sp.org/tlog-proof@v1\nindex 0\n\na/b\n1\nroot\n\n— a/b AAAA\n'
  expect(parseTlogProof(text)).toEqual({ index: 0, proof: [], checkpoint: 'a/b\n1\nroot\n\n— a/b AAAA\n' })
  expect(formatTlogProof(parseTlogProof(text))).toBe(text)
})

describe('no proof is', () => {
  test.each([
    ['nothing', ''],
    ['another name', TEXT.replace('.', ' ')],
    ['another version', TEXT.replace('@v1', '@v2')],
    ['one without a place', TEXT.replace('index 73894\n', '')],
    ['one with two places', TEXT.replace('index', 'index 1\nindex')],
    ['one whose place begins with 0', TEXT.replace('73894', '073894')],
    ['one whose place is negative', TEXT.replace('73894', '-1')],
    ['one whose place no number can hold', TEXT.replace('73894', '9'.repeat(17))],
    ['one with something added that is no base64', TEXT.replace('\nindex', '\nextra !\nindex')],
    ['one with something before it', `\n${TEXT}`],
    ['one with a hash that is cut short', TEXT.replace(HASHES[0] ?? '', 'gSKy')],
    ['one without a checkpoint', TEXT.slice(0, TEXT.indexOf('\n\n') + 2)],
  ])('%s', (_, text) => {
    expect(() => parseTlogProof(text)).toThrow(expect.objectContaining({ code: 'proof-invalid' }))
  })
})
