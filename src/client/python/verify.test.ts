import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  computeKeyId,
  formatCheckpointBody,
  formatSignedNote,
  formatVerifierKey,
  parseCheckpoint,
} from '../../domain/log/checkpoint.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../../domain/log/keys.ts'
import { ProvedLeafSchema } from '../../domain/log/receipt.ts'
import { type Receipt, ReceiptSchema } from '../../service/contract/subject-contract.ts'
import { TestService } from '../../service/fixture.ts'
import { createActRequest } from '../../service/fixture-manifest.ts'
import { unpacked } from '../files.ts'
import { readEvidence } from '../read-evidence.ts'
import { verifyFiles } from '../verify-files.ts'
import { type Contents, judge, python, removeWritten } from './fixture.ts'

let world: TestService
let keys: PublishedKeys
/** One person's answers, a letter among them, and an answer of somebody else. */
let own: Receipt[]
let other: Receipt
/** The bundle of the person. */
let bundle: Contents
/** Signed states of the log as it grew. */
const states: string[] = []
const getText = async (path: string) => (await world.app.request(`/auth/api/v1/${path}`)).text()

/** Records an answer, and keeps the state of the log after it. */
async function record(answer: Promise<Response>): Promise<Receipt> {
  const receipt = ReceiptSchema.parse(await (await answer).json())
  states.push(await getText('log/checkpoint'))
  return receipt
}

async function openWorld(): Promise<void> {
  world = await TestService.open()
  const first = await record(world.post(createActRequest()))
  // Others answer together, so that batches have more than one record and paths have both sides.
  const people = Array.from({ length: 9 }, (_, at) => `person-${at + 2}`)
  const [answer] = await Promise.all(people.map((sub) => world.post(createActRequest(), { sub })))
  other = ReceiptSchema.parse(await answer?.json())
  const back = await record(world.post(createActRequest({ act: 'withdraw', shown: [], after: first.id })))
  const onBehalf = { actor: 'staff-7', note: 'Хат № 17, "қолы" бар \\' }
  const letter = { ...createActRequest({ after: back.id, shown: [] }), subject: 'person-1', onBehalf }
  const third = await record(world.callAsOffice('subjects/acts', letter))
  const screen = { presentation: { layout: 'dialog', locale: 'kk', translated: false, widget: null } }
  const consent = { ...createActRequest({ policy: 'mailings' }), ...screen }
  const parent = { act: { sub: 'parent-4', role: 'guardian' } }
  const answered = await record(world.post(createActRequest({ policy: 'terms' }), parent))
  own = [first, back, third, await record(world.post(consent)), answered]
  keys = PublishedKeysSchema.parse(JSON.parse(await getText('keys')))
  bundle = await readBundle('person-1')
}

/** The files of somebody's bundle. */
async function readBundle(sub: string): Promise<Contents> {
  const zip = new Uint8Array(await (await world.get('bundle', { sub })).arrayBuffer())
  return Object.fromEntries(unpacked('kelisim.zip', zip) ?? [])
}

/** Judges an answer of the API in both languages, which have to agree. */
async function judgeReceipt(answer: unknown, pinned: PublishedKeys = keys): Promise<string> {
  const text = JSON.stringify(answer)
  const python = judge('receipt', ['receipt.json'], {
    'receipt.json': text,
    'pinned.json': JSON.stringify(pinned),
  })
  const evidence = readEvidence(new Map([['receipt.json', Buffer.from(text)]]))
  const here = await verifyFiles(evidence, pinned).catch(() => [])
  expect(here.length > 0 && here.every(({ report }) => report.ok)).toBe(python.ok)
  return python.said
}

const judgeBundle = (change: Contents = {}, pinned = keys) =>
  judge('bundle', ['.'], { ...bundle, ...change, 'pinned.json': JSON.stringify(pinned) })

/** Judges files of a bundle in both languages, which have to agree. */
async function judgeFiles(files: Contents): Promise<string> {
  const python = judge('bundle', ['b'], {
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`b/${name}`, content])),
    'pinned.json': JSON.stringify(keys),
  })
  const found = readEvidence(new Map(Object.entries(files).map(([name, of]) => [name, Buffer.from(of)])))
  const here = await verifyFiles(found, keys)
  expect(here.length > 0 && here.every(({ report }) => report.ok)).toBe(python.ok)
  return python.said
}

/** The receipt with its record or its proof written otherwise. */
function rewrite(receipt: Receipt, part: 'leaf' | 'proof', change: (text: string) => string): Receipt {
  const proved = ProvedLeafSchema.parse(receipt.receipt)
  const changed = change(proved[part])
  expect(changed).not.toBe(proved[part])
  return { ...receipt, receipt: { ...proved, [part]: changed } }
}

/** A checkpoint that another key signed under a name; everything else as it was. */
function forge(proof: string, name: string, key: KeyObject, publicKey: Uint8Array, size?: number): string {
  const [head = ''] = proof.split('\n\n')
  const { checkpoint } = parseCheckpoint(proof.slice(head.length + 2))
  const body = formatCheckpointBody({ ...checkpoint, origin: name, ...(size && { size }) })
  const signature = sign(null, Buffer.from(body), key)
  return `${head}\n\n${formatSignedNote(body, [{ name, keyId: computeKeyId(name, publicKey), signature }])}`
}

if (python === undefined) {
  const how = 'install python3 and python3-cryptography, or name one by PYTHON_PATH'
  test.skip(`the verifier in Python: there is no Python with "cryptography" here; ${how}`, () => {})
} else {
  beforeAll(openWorld, 60_000)
  afterAll(async () => {
    removeWritten()
    await world.close()
  })

  test('receipts are genuine: accepted, withdrawn, by letter, a consent, by a parent, of somebody else', async () => {
    for (const receipt of [...own, other]) {
      expect(await judgeReceipt(receipt)).toBe(
        `genuine ${receipt.id} ${receipt.act} ${receipt.policy}@1 ${receipt.at}\n`,
      )
    }
  })

  test('the record of an erasure is genuine, and so are receipts of the first form', async () => {
    const erased = await (await world.callAsOffice('subjects/erase', { subject: 'person-10' })).json()
    expect(await judgeReceipt(erased)).toMatch(/^genuine \S+ erase /)
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../fixtures/receipts-v1/${name}`, import.meta.url), 'utf8'))
    for (const name of ['receipt.json', 'erasure.json'])
      expect(await judgeReceipt(read(name), read('keys.json'))).toMatch(/^genuine /)
  })

  test('a change of the person’s id, and a bundle with records of both ids', async () => {
    const sub = 'person-9'
    const given = await world.callAsOffice('subjects/rename', { formerly: sub, subject: 'new-9' })
    const renamed = await given.json()
    expect(await judgeReceipt(renamed)).toMatch(/^genuine \S+ rename /)
    expect(await judgeReceipt({ ...renamed, opening: { ...renamed.opening, subject: 'other' } })).toMatch(
      'the opening is not that of this record',
    )
    await world.post(createActRequest({ policy: 'terms' }), { sub: 'new-9' })
    const zip = new Uint8Array(await (await world.get('bundle', { sub: 'new-9' })).arrayBuffer())
    const files = Object.fromEntries(unpacked('kelisim.zip', zip) ?? []) as Contents
    const judgeFiles = (contents: Contents) =>
      judge('bundle', ['.'], { ...contents, 'pinned.json': JSON.stringify(keys) })
    expect(judgeFiles(files)).toMatchObject({ ok: true })
    const bare = Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('renames/')))
    expect(judgeFiles(bare)).toMatchObject({ ok: false })
    expect(judgeFiles(bare).said).toContain('these are records of several persons')

    // Whoever had the id before is another person, also where the bundle leaves out how it went to the next.
    const soon = world.now
    world.moveTo(new Date(soon.getTime() + 300_000).toISOString())
    await world.post(createActRequest({ policy: 'terms' }), { sub })
    await world.callAsOffice('subjects/rename', { formerly: sub, subject: 'next-9' })
    const readBundle = async (id: string) => {
      const bytes = new Uint8Array(await (await world.get('bundle', { sub: id })).arrayBuffer())
      return Object.fromEntries(unpacked('kelisim.zip', bytes) ?? []) as Contents
    }
    // Of one state of the log, so that the proofs of both lead to it.
    const [before, next] = [await readBundle('new-9'), await readBundle('next-9')]
    world.moveTo(soon.toISOString())
    expect([before, next].map((one) => judgeFiles(one).ok)).toEqual([true, true])
    const read = (one: Contents): { id: string; opening: { subject: string } }[] =>
      JSON.parse(Buffer.from(one['history.json'] as Uint8Array).toString())
    const isOther = (name: string) =>
      name.startsWith('renames/') ||
      read(before).some(({ id, opening }) => opening.subject !== sub && name.includes(id))
    const foreign = Object.entries(before).filter(([name]) => !isOther(name))
    const answers = [...read(before).filter(({ opening }) => opening.subject === sub), ...read(next)]
    const merged = { ...Object.fromEntries(foreign), ...next, 'history.json': JSON.stringify(answers) }
    expect(judgeFiles(merged).said).toContain('a change of an id carried other records than are here')
  })

  test('every earlier state of the log begins every later one, and not the other way', async () => {
    const sizes = states.map((state) => parseCheckpoint(state).checkpoint.size)
    expect(new Set(sizes).size).toBe(states.length)
    const between = async (from: number, to: number) => ({
      older: states[from] as string,
      newer: states[to] as string,
      'proof.json': await getText(`log/proof/consistency?first=${sizes[from]}&second=${sizes[to]}`),
      'pinned.json': JSON.stringify(keys),
    })
    const judgeStates = (files: Contents) => judge('consistency', ['older', 'newer', 'proof.json'], files)
    for (let to = 0; to < states.length; to++)
      for (let from = 0; from <= to; from++)
        expect(judgeStates(await between(from, to))).toEqual({ said: 'consistent\n', ok: true })
    const files = await between(1, 3)
    const proof = JSON.parse(files['proof.json'])
    const spoiled = (hashes: string[]) => ({
      ...files,
      'proof.json': JSON.stringify({ ...proof, proof: hashes }),
    })
    expect(judgeStates({ ...files, older: files.newer, newer: files.older }).ok).toBe(false)
    expect(judgeStates({ ...files, older: states[0] as string }).ok).toBe(false)
    expect(judgeStates(spoiled(proof.proof.slice(1))).ok).toBe(false)
    expect(judgeStates(spoiled([...proof.proof].reverse())).ok).toBe(false)
    expect(judgeStates(spoiled([...proof.proof, proof.proof[0]])).ok).toBe(false)
  })

  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32))
  const last = () => own[3] as Receipt
  const flip = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`)
  const proof = (change: (text: string) => string) => rewrite(last(), 'proof', change)
  const leaf = (from: string, to: string) => rewrite(last(), 'leaf', (text) => text.replace(from, to))
  const opening = (facts: object) => ({ ...last(), opening: { ...last().opening, ...facts } })

  test.each<[string, () => unknown]>([
    ['one letter of the record', () => leaf('"locale":"kk"', '"locale":"ru"')],
    ['a record with a member more', () => leaf('{', '{"a":1,')],
    ['a record with a space more', () => leaf('{', '{ ')],
    ['a digest of the record', () => leaf('"digest":"', '"digest":"0')],
    [
      'the first hash of the path',
      () => proof((text) => text.replace(/^(index \d+\n)(.+)/m, (_, a, b) => a + flip(b))),
    ],
    ['a hash less', () => proof((text) => text.replace(/^(index \d+\n).+\n/m, '$1'))],
    ['a hash more', () => proof((text) => text.replace(/^(index \d+\n)(.+\n)/m, '$1$2$2'))],
    [
      'another place',
      () => proof((text) => text.replace(/^index (\d+)/m, (_, at) => `index ${Number(at) - 1}`)),
    ],
    ['a place with a zero before it', () => proof((text) => text.replace('index ', 'index 0'))],
    ['a place outside of the tree', () => proof((text) => text.replace(/^index \d+/m, 'index 400'))],
    ['another first line', () => proof((text) => text.replace('@v1', '@v2'))],
    [
      'size of the checkpoint',
      () => proof((text) => text.replace(/(\/auth\n)(\d+)/, (_, a, b) => a + (Number(b) + 1))),
    ],
    [
      'root of the checkpoint',
      () => proof((text) => text.replace(/(\/auth\n\d+\n)(.+)/, (_, a, b) => a + flip(b))),
    ],
    [
      'signature of the checkpoint',
      () => proof((text) => text.replace(/(— \S+ .{20})(.)/, (_, a, b) => a + (b === 'A' ? 'B' : 'A'))),
    ],
    ['no signature at all', () => proof((text) => text.replace(/— .+\n/, ''))],
    ['a line that nobody signed', () => proof((text) => text.replace(/(\/auth\n\d+\n.+\n)/, '$1extended\n'))],
    [
      'a proof of another record',
      () => ({
        ...last(),
        receipt: { ...(last().receipt as object), proof: ProvedLeafSchema.parse(own[1]?.receipt).proof },
      }),
    ],
    ['another name of the log', () => proof((text) => forge(text, 'elsewhere.example', privateKey, raw))],
    ['a key of the same name', () => proof((text) => forge(text, keys.log.origin, privateKey, raw))],
    ['an opening of another record', () => ({ ...last(), opening: own[0]?.opening })],
    ['an opening of somebody else', () => ({ ...last(), opening: other.opening })],
    ['another person', () => opening({ subject: 'person-9' })],
    ['another answer before', () => opening({ after: own[0]?.id })],
    ['somebody who answered for them', () => opening({ onBehalf: { actor: 'staff-7', note: 'letter' } })],
    ['another realm', () => opening({ realm: 'school' })],
    ['another secret', () => opening({ key: flip((last().opening as { key: string }).key) })],
  ])('refused: %s', async (_, make) => {
    expect(await judgeReceipt(make())).toMatch(/^refused: /)
  })

  test('refused: what is genuine, by keys of another log', async () => {
    const log = { ...keys.log, verifierKeys: [formatVerifierKey(keys.log.origin, raw)] }
    const others = keys.keys.filter(({ purpose }) => purpose !== 'log')
    const [known] = keys.keys.filter(({ purpose }) => purpose === 'log')
    const jwk = { ...known, x: Buffer.from(raw).toString('base64url') } as (typeof keys.keys)[number]
    expect(await judgeReceipt(last(), { keys: [...others, jwk], log })).toMatch(/^refused: .*no known key/)
  })

  test('refused: keys whose two forms contradict one another, by either', async () => {
    const lines = [formatVerifierKey(keys.log.origin, raw)]
    const [known] = keys.keys.filter(({ purpose }) => purpose === 'log')
    const jwk = { ...known, x: Buffer.from(raw).toString('base64url') } as (typeof keys.keys)[number]
    const others = keys.keys.filter(({ purpose }) => purpose !== 'log')
    const { origin, verifierKeys } = keys.log
    for (const pinned of [
      { ...keys, log: { origin, verifierKeys: lines } },
      { ...keys, log: { origin, verifierKeys: [...verifierKeys, ...lines] } },
      { ...keys, log: { origin, verifierKeys: [] } },
      { ...keys, keys: [...others, jwk] },
      { ...keys, keys: [...keys.keys, jwk] },
      { ...keys, keys: others },
    ]) {
      expect(await judgeReceipt(last(), pinned)).toMatch(/^refused: .*(two forms|no known key)/)
    }
    expect(await judgeReceipt(last())).toMatch(/^genuine /)
  })

  test('a receipt without its opening is nobody’s', async () => {
    expect(await judgeReceipt({ receipt: last().receipt })).toContain('whose it is stands in its opening')
  })

  test.each([
    ['act', 'decline'],
    ['at', '2020-01-01T00:00:00.000Z'],
    ['product', 'school'],
    ['delegate', { sub: 'parent-9', role: 'guardian' }],
  ])('refused: an answer that says more than its record: %s', (name, value) => {
    const files = {
      'receipt.json': JSON.stringify({ ...last(), [name]: value }),
      'pinned.json': JSON.stringify(keys),
    }
    expect(judge('receipt', ['receipt.json'], files).said).toMatch(/^refused: .*the record says otherwise/)
  })

  test('a bundle is genuine as a whole', () => {
    const { said, ok } = judgeBundle()
    expect([ok, said.match(/^genuine /gm)?.length]).toEqual([true, own.length])
    expect(said).not.toContain('not in the bundle')
    expect(said).toMatch(/^not checked: README.txt, keys.json, pinned.json, product-keys.json$/m)
  })

  describe('of a bundle', () => {
    const name = (pattern: RegExp) => Object.keys(bundle).filter((one) => pattern.test(one))
    const text = (path: string) => Buffer.from(bundle[path] as Uint8Array).toString()
    test.each<[string, () => Contents]>([
      ['a text', () => ({ 'texts/privacy/1/kk.md': `${text('texts/privacy/1/kk.md')} ` })],
      ['a text in another language', () => ({ 'texts/privacy/1/en.md': 'anything' })],
      ['the facts', () => ({ 'texts/privacy/1/version.yaml': 'facts: privacy@3\n' })],
      ['a fragment', () => ({ [name(/^shown\//)[0] as string]: 'anything' })],
      ['a screen', () => ({ [name(/^screens\//)[0] as string]: '{}' })],
      ['a record', () => ({ [name(/\.leaf$/)[0] as string]: text(name(/\.leaf$/)[1] as string) })],
      ['an opening', () => ({ [name(/^openings/)[0] as string]: text(name(/^openings/)[1] as string) })],
      ['the history', () => ({ 'history.json': JSON.stringify(own.slice(1)) })],
      ['the state of the log', () => ({ 'log/checkpoint': states[0] as string })],
      ['a proof', () => ({ [name(/^log\/consistency/)[0] as string]: '{"first":1,"second":13,"proof":[]}' })],
    ])('refused: %s', (_, change) => {
      expect(judgeBundle(change()).said).toMatch(/^refused: /m)
    })

    const history = () => JSON.parse(text('history.json')) as Receipt[]
    const tell = (change: (told: Receipt[]) => unknown) => ({
      'history.json': JSON.stringify(change(history())),
    })
    const without = (pattern: RegExp) =>
      Object.fromEntries(Object.entries(bundle).filter(([path]) => !pattern.test(path)))
    const first = ([one, ...rest]: Receipt[], change: object) => [{ ...one, ...change }, ...rest]
    const twice = (path: string, member: string) => ({ [path]: text(path).replace('{', `{${member},`) })

    test.each<[string, RegExp, () => Contents]>([
      ['a record twice in the history', /name other records/, () => tell((told) => [...told, told[0]])],
      ['a record less in the history', /name other records/, () => tell((told) => told.slice(1))],
      ['a member more', /otherwise: paid/, () => tell((told) => first(told, { paid: true }))],
      [
        'a member that is false for null',
        /otherwise: claimedAt/,
        () => tell((told) => first(told, { claimedAt: false })),
      ],
      ['a number that is true', /otherwise: version/, () => tell((told) => first(told, { version: true }))],
      ['a proof beside its receipt', /otherwise: proof/, () => tell((told) => first(told, { proof: 'x' }))],
      ['a member that is said twice', /said twice/, () => twice('history.json', '"act":"decline"')],
      [
        'an opening that says twice',
        /said twice/,
        () => twice(name(/^openings/)[0] as string, '"subject":"p"'),
      ],
      ['an opening less', /neither there/, () => without(/^openings/)],
      ['no history', /No such file/, () => without(/^history/)],
      ...['at', 'digest', 'shown', 'policy'].map((member): [string, RegExp, () => Contents] => [
        `a history without ${member}`,
        new RegExp(`otherwise: ${member}`),
        () => tell((told) => first(told, { [member]: undefined })),
      ]),
      [
        'a guardian who is not said',
        /otherwise: delegate/,
        () => tell((told) => told.map((one) => ({ ...one, delegate: undefined }))),
      ],
      [
        'staff who are not said',
        /otherwise: onBehalf/,
        () => tell((told) => told.map((one) => ({ ...one, onBehalf: null }))),
      ],
      ...[
        'texts/terms/7/kk.md',
        'former/x.md',
        'shown/x.json',
        'screens/x.json',
        'openings/x.json',
        'receipts/x.leaf',
        'log/x',
        'old/history.json',
        'Texts/privacy/1/kk.md',
      ].map((path): [string, RegExp, () => Contents] => [
        `a file that belongs to no record: ${path}`,
        /no record vouches for/,
        () => ({ [path]: 'forged' }),
      ]),
    ])('refused by both: %s', async (_, reason, change) => {
      const changed = change()
      const files = Object.keys(changed).length > 3 ? changed : { ...bundle, ...changed }
      const said = await judgeFiles(files)
      expect(said).toMatch(/^refused: /m)
      expect(said).toMatch(reason)
      expect(said).not.toMatch(/^genuine/m)
    })

    test('allowed by both: what systems leave there, and what says nothing of a record', async () => {
      const litter = { '.DS_Store': 'x', 'receipts/._x.leaf': 'x', 'texts/Thumbs.db': 'x' }
      const said = await judgeFiles({ ...bundle, ...litter, 'note\u001b[2K.pdf': 'you owe us' })
      expect(said).toContain('not checked: README.txt, keys.json, note[001B][2K.pdf, product-keys.json')
    })

    test('refused by both: records of two persons', async () => {
      const [mine = {}, theirs = {}] = await Promise.all(['person-1', 'person-3'].map(readBundle))
      const told = [mine, theirs].flatMap((one) =>
        JSON.parse(Buffer.from(one['history.json'] as Uint8Array).toString()),
      )
      const said = await judgeFiles({ ...theirs, ...mine, 'history.json': JSON.stringify(told) })
      expect(said).toMatch(/^refused: .*several persons/m)
    })

    test('what it lacks is named', () => {
      const path = 'texts/mailings/1/ru.md'
      const { [path]: _, ...rest } = bundle
      const missing = JSON.stringify({ missing: [{ path, sha256: null }] })
      const pinned = { 'pinned.json': JSON.stringify(keys) }
      expect(judge('bundle', ['.'], { ...rest, ...pinned }).said).toMatch(/^refused: /m)
      const named = judge('bundle', ['.'], { ...rest, ...pinned, 'missing.json': missing })
      expect(named).toMatchObject({ ok: true, said: expect.stringContaining(`not in the bundle: ${path}`) })
    })
  })
}
