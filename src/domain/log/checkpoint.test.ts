import { createPublicKey, verify } from 'node:crypto'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64, toBase64Url } from '../encoding/base64.ts'
import { KelisimError } from '../error.ts'
import {
  computeKeyId,
  formatCheckpointBody,
  formatSignedNote,
  formatVerifierKey,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  type VerifierKey,
} from './checkpoint.ts'
import { hashLeaf } from './merkle.ts'

// C2SP/C2SP@5ba5ee8 signed-note.md, "Example" of verifier keys
const FOO_KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const FOO_NOTE = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`

// golang/mod@fe2ec04 sumdb/note/note_test.go, TestOpen
const PETER_KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const ENOCH_KEY = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop'
const PETER_TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const PETER_LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n'
const ENOCH_LINE =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n'
const PETER_NOTE = `${PETER_TEXT}\n${PETER_LINE}${ENOCH_LINE}`

// C2SP/C2SP@5ba5ee8 signed-note.md, the first example: a body with an empty line
const SALVATORE_NOTE = `Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
`

// C2SP/C2SP@5ba5ee8 tlog-checkpoint.md
const SOFA_NOTE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`

/** Tells whether the signature of a key under a note holds. */
function isSignedBy(note: string, { name, keyId, publicKey }: VerifierKey): boolean {
  const { body, signatures } = parseNote(note)
  const own = signatures.find((one) => one.name === name && bytesToHex(one.keyId) === bytesToHex(keyId))
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) },
    format: 'jwk',
  })
  return own !== undefined && verify(null, utf8ToBytes(body), key, own.signature)
}

describe('a published note', () => {
  it.each([
    ['example.com/foo', FOO_NOTE, FOO_KEY],
    ['PeterNeumann', PETER_NOTE, PETER_KEY],
    ['EnochRoot', PETER_NOTE, ENOCH_KEY],
  ])('is read so that the signature of %s holds', (_, note, key) => {
    expect(isSignedBy(note, parseVerifierKey(key))).toBe(true)
    expect(isSignedBy(note.replace('i', 'j'), parseVerifierKey(key))).toBe(false)
  })

  it.each([[FOO_NOTE], [PETER_NOTE], [SALVATORE_NOTE], [SOFA_NOTE]])(
    'is written again letter for letter: %j',
    (note) => {
      const { body, signatures } = parseNote(note)
      expect(formatSignedNote(body, signatures)).toBe(note)
    },
  )

  it('keeps the empty lines of its body', () => {
    expect(parseNote(SALVATORE_NOTE).body).toMatch(/^Ognuno .*\n.*sole:\n\ned è subito sera\.\n$/)
  })
})

describe('a published checkpoint', () => {
  it('states its origin, size and root', () => {
    const { checkpoint, body, signatures } = parseCheckpoint(SOFA_NOTE)
    expect({ ...checkpoint, root: toBase64(checkpoint.root) }).toEqual({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
      root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
    })
    expect(formatCheckpointBody(checkpoint)).toBe(body)
    expect(
      signatures.map(({ name, keyId, signature }) => [name, bytesToHex(keyId), signature.length]),
    ).toEqual([['example.com/behind-the-sofa', '033de0ae', 64]])
  })

  // golang/mod@fe2ec04 sumdb/tlog/note_test.go, TestFormatTree
  it('is written as the checksum database of Go writes it', () => {
    const root = hashLeaf(utf8ToBytes('hello world'))
    expect(formatCheckpointBody({ origin: 'go.sum database tree', size: 123_456_789_012, root })).toBe(
      'go.sum database tree\n123456789012\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=\n',
    )
  })
})

describe('a verifier key', () => {
  it.each([[FOO_KEY], [PETER_KEY], [ENOCH_KEY]])('is written again letter for letter: %s', (text) => {
    const { name, keyId, publicKey } = parseVerifierKey(text)
    expect(formatVerifierKey(name, publicKey)).toBe(text)
    expect(computeKeyId(name, publicKey)).toEqual(keyId)
  })

  // As TestNewVerifier of golang/mod@fe2ec04 sumdb/note/note_test.go does.
  it('is refused when any part is missing or any letter another', () => {
    for (let start = 0; start <= PETER_KEY.length; start++) {
      for (let end = start; end <= PETER_KEY.length; end++) {
        const part = PETER_KEY.slice(start, end)
        if (part !== PETER_KEY) expect(() => parseVerifierKey(part), part).toThrow(KelisimError)
      }
    }
    for (let at = 0; at < PETER_KEY.length; at++) {
      const next = String.fromCharCode(PETER_KEY.charCodeAt(at) + 1)
      const text = PETER_KEY.slice(0, at) + next + PETER_KEY.slice(at + 1)
      expect(() => parseVerifierKey(text), text).toThrow(KelisimError)
    }
  })

  it.each([
    [
      'too long, with an id to match',
      'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    ],
    [
      'of another type, with an id to match',
      'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    ],
    ['with its id in capitals', PETER_KEY.replace('c74f20a3', 'C74F20A3')],
    ['with a space in its name', PETER_KEY.replace('rN', 'r N')],
    ['with a newline after it', `${PETER_KEY}\n`],
  ])('is refused when it is %s', (_, text) => {
    expect(() => parseVerifierKey(text)).toThrow(KelisimError)
  })

  it('is named in what is said of it', () => {
    expect(() => parseVerifierKey(PETER_KEY.replace('Peter', 'Petra'))).toThrow(
      /^The key "PetraNeumann\+c74f20a3\+.*" is not the key with id [0-9a-f]{8}\.$/,
    )
  })
})

describe('a malformed note', () => {
  it.each([
    ['is empty', ''],
    ['has no signatures', PETER_TEXT],
    ['has an empty line and no signatures', `${PETER_TEXT}\n`],
    ['has no empty line', PETER_TEXT + PETER_LINE],
    ['has no body', PETER_LINE],
    ['has an empty line and no body', `\n${PETER_LINE}`],
    ['lacks its last newline', `${PETER_TEXT}\n${PETER_LINE.slice(0, -1)}`],
    ['ends with an empty line', `${PETER_TEXT}\n${PETER_LINE}\n`],
    ['holds a control character', `\u0001${PETER_TEXT}\n${PETER_LINE}`],
    ['holds a tab', `a\tb\n\n${PETER_LINE}`],
    ['has line ends of Windows', `${PETER_TEXT}\n${PETER_LINE}`.replaceAll('\n', '\r\n')],
    ['holds half a character', `\ud800${PETER_TEXT}\n${PETER_LINE}`],
    ['has a line after its signatures', `${PETER_TEXT}\n${PETER_LINE}Unexpected line.\n`],
    ['has a line among its signatures', `${PETER_TEXT}\n${PETER_LINE}Unexpected line.\n${ENOCH_LINE}`],
    ['has a hyphen for the dash', `${PETER_TEXT}\n${PETER_LINE.replace('—', '-')}`],
    ['has no space behind the dash', `${PETER_TEXT}\n${PETER_LINE.replace('— ', '—')}`],
    ['has two spaces in a signature', `${PETER_TEXT}\n${PETER_LINE.replace(' x', '  x')}`],
    ['has a space after a signature', `${PETER_TEXT}\n${PETER_LINE.replace('\n', ' \n')}`],
    ['has a space in a name', `${PETER_TEXT}\n${PETER_LINE.replace('PeterN', 'Peter N')}`],
    ['has a plus in a name', `${PETER_TEXT}\n${PETER_LINE.replace('PeterN', 'Peter+N')}`],
    ['has a no-break space in a name', `${PETER_TEXT}\n${PETER_LINE.replace('PeterN', 'Peter\u00a0N')}`],
    ['has a next-line character in a name', `${PETER_TEXT}\n${PETER_LINE.replace('PeterN', 'Peter\u0085N')}`],
    ['has no name', `${PETER_TEXT}\n${PETER_LINE.replace('PeterNeumann ', '')}`],
    ['has an empty name', `${PETER_TEXT}\n${PETER_LINE.replace('PeterNeumann', '')}`],
    ['has no signature after the name', `${PETER_TEXT}\n— PeterNeumann\n`],
    ['has an empty signature', `${PETER_TEXT}\n— PeterNeumann \n`],
    ['has a key id and no signature', `${PETER_TEXT}\n— PeterNeumann x08gow==\n`],
    ['has a signature that is not base64', `${PETER_TEXT}\n${PETER_LINE.replace('x08', 'x-8')}`],
    ['has a signature without padding', `${PETER_TEXT}\n${PETER_LINE.replace('=', '')}`],
    ['has more than 100 signatures', `${PETER_TEXT}\n${PETER_LINE.repeat(101)}`],
  ])('is refused when it %s', (_, text) => {
    expect(() => parseNote(text)).toThrow(expect.objectContaining({ code: 'checkpoint-invalid' }))
    expect(() => parseNote(text)).toThrow(KelisimError)
  })

  it('is told apart from one with 100 signatures or with one of an unknown kind', () => {
    expect(parseNote(`${PETER_TEXT}\n${PETER_LINE.repeat(100)}`).signatures).toHaveLength(100)
    expect(parseNote(`${PETER_TEXT}\n— свідок.example/ключ x08go/Y=\n`).signatures).toEqual([
      {
        name: 'свідок.example/ключ',
        keyId: Uint8Array.of(0xc7, 0x4f, 0x20, 0xa3),
        signature: Uint8Array.of(0xf6),
      },
    ])
  })

  it('is quoted, though not in full, with what was expected', () => {
    expect(() => parseNote(`a\n\n— b ${'A'.repeat(5_000)}`)).toThrow(
      /^The note "a\\n\\n— b A{73}…" is not a body, an empty line and signatures, each line with its newline\.$/,
    )
    expect(() => parseNote('a\n\n— b AAAA\n')).toThrow(
      'The signature "— b AAAA" is not "— name base64" with at least 5 bytes.',
    )
  })
})

describe('a malformed checkpoint', () => {
  const [origin, size, root] = ['example.com/log', '7', 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=']
  const read = (...lines: string[]) =>
    parseCheckpoint(`${lines.map((line) => `${line}\n`).join('')}\n${PETER_LINE}`)

  it.each([
    ['has no root', [origin, size]],
    ['has no origin', ['', size, root]],
    ['has no size', [origin, '', root]],
    ['has an empty line of extension', [origin, size, root, '']],
    ['has an empty line before its extension', [origin, size, root, '', 'more']],
    ['has a leading zero', [origin, '07', root]],
    ['has zero written twice', [origin, '00', root]],
    ['has a sign', [origin, '+7', root]],
    ['has fewer leaves than none', [origin, '-7', root]],
    ['has part of a leaf', [origin, '7.5', root]],
    ['has an exponent', [origin, '7e3', root]],
    ['has hexadecimal digits', [origin, '0x7', root]],
    ['has digits of another script', [origin, '٧', root]],
    ['has a space before its size', [origin, ' 7', root]],
    ['has a space after its size', [origin, '7 ', root]],
    ['has more leaves than can be counted', [origin, '9007199254740992', root]],
    ['has endless leaves', [origin, '9'.repeat(400), root]],
    ['has a root of 31 bytes', [origin, size, toBase64(new Uint8Array(31))]],
    ['has a root of 33 bytes', [origin, size, toBase64(new Uint8Array(33))]],
    ['has a root in hexadecimal', [origin, size, bytesToHex(new Uint8Array(32))]],
    ['has a root in base64url', [origin, size, root.replaceAll('/', '_')]],
    ['has a root without padding', [origin, size, root.replace('=', '')]],
    ['has a root with bits behind it', [origin, size, root.replace('I=', 'J=')]],
    ['has a space after its root', [origin, size, `${root} `]],
  ])('is refused when it %s', (_, lines) => {
    expect(() => read(...lines)).toThrow(expect.objectContaining({ code: 'checkpoint-invalid' }))
  })

  it('is told apart from the largest and the smallest, and from one with extensions', () => {
    expect(read(origin, '9007199254740991', root).checkpoint.size).toBe(2 ** 53 - 1)
    expect(read(origin, '0', root).checkpoint.size).toBe(0)
    expect(read(origin, size, root, 'more', 'and more')).toMatchObject({
      checkpoint: { origin, size: 7, root: fromBase64(root) },
      body: `${origin}\n7\n${root}\nmore\nand more\n`,
    })
  })

  it('is quoted by the line that is wrong', () => {
    expect(() => read(origin, '07', root)).toThrow(
      'The second line "07" is not a number of leaves below 2^53.',
    )
    expect(() => read(origin, '7', 'AAAA')).toThrow(
      'The third line "AAAA" is not a root of 32 bytes in base64.',
    )
  })
})

describe('what cannot be written', () => {
  const key = new Uint8Array(32)
  const one = { name: 'a', keyId: new Uint8Array(4), signature: new Uint8Array(64) }

  it.each([
    ['a checkpoint without origin', () => formatCheckpointBody({ origin: '', size: 0, root: key })],
    [
      'a checkpoint whose origin brings lines',
      () => formatCheckpointBody({ origin: 'a\n9', size: 0, root: key }),
    ],
    ['a checkpoint of part of a leaf', () => formatCheckpointBody({ origin: 'a', size: 0.5, root: key })],
    [
      'a checkpoint of too many leaves',
      () => formatCheckpointBody({ origin: 'a', size: 2 ** 53, root: key }),
    ],
    [
      'a checkpoint with a short root',
      () => formatCheckpointBody({ origin: 'a', size: 0, root: key.slice(1) }),
    ],
    ['a key with a plus in its name', () => formatVerifierKey('a+b', key)],
    ['a key without name', () => computeKeyId('', key)],
    ['a key with a newline in its name', () => computeKeyId('a\nb', key)],
    ['a short key', () => formatVerifierKey('a', key.slice(1))],
    ['a note without signatures', () => formatSignedNote('a\n', [])],
    ['a note without newline', () => formatSignedNote('a', [one])],
    ['a note without text', () => formatSignedNote('', [one])],
    ['a note with a control character', () => formatSignedNote('a\u0000\n', [one])],
    ['a note with half a character', () => formatSignedNote('\udc00\n', [one])],
    ['a signature whose name brings lines', () => formatSignedNote('a\n', [{ ...one, name: 'a\nb' }])],
    [
      'a signature with a short key id',
      () => formatSignedNote('a\n', [{ ...one, keyId: new Uint8Array(3) }]),
    ],
    ['a signature of nothing', () => formatSignedNote('a\n', [{ ...one, signature: new Uint8Array() }])],
  ])('is %s', (_, write) => {
    expect(write).toThrow(RangeError)
  })
})

it('reads whatever it writes', () => {
  const text = fc.string({ unit: 'grapheme' }).map((line) => line.replace(/\p{Cc}/gu, ''))
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((word) => !/[\p{White_Space}\p{Cc}+]/u.test(word))
  const bytes = (minLength: number, maxLength = minLength) => fc.uint8Array({ minLength, maxLength })
  const signatures = fc.array(fc.record({ name, keyId: bytes(4), signature: bytes(1, 80) }), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), signatures, (lines, list) => {
      const body = `${lines.join('\n')}\n`
      expect(parseNote(formatSignedNote(body, list))).toEqual({ body, signatures: list })
    }),
  )
  fc.assert(
    fc.property(name, fc.maxSafeNat(), bytes(32), signatures, (origin, size, root, list) => {
      const note = formatSignedNote(formatCheckpointBody({ origin, size, root }), list)
      expect(parseCheckpoint(note).checkpoint).toEqual({ origin, size, root })
      expect(parseVerifierKey(formatVerifierKey(origin, root))).toEqual({
        name: origin,
        keyId: computeKeyId(origin, root),
        publicKey: root,
      })
    }),
  )
})
