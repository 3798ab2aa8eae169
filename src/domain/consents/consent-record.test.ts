import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { computeGiven } from '../acceptance/given.ts'
import { createConsentRecords } from './consent-record.ts'
import { type ConsentRecord, ConsentRecordsSchema } from './consent-record-schema.ts'
import { DPV_VERSION } from './context.ts'
import { createConsent, FACTS, VERSIONS } from './fixture-consent.ts'
import { DPV_TERMS } from './fixture-dpv.ts'
import { expand, listNames } from './fixture-expand.ts'

const write = (...consents: Parameters<typeof createConsent>[]) =>
  createConsentRecords(
    consents.map((one) => createConsent(...one)),
    FACTS,
  )
const writeOne = (...consent: Parameters<typeof createConsent>): ConsentRecord => {
  const [record] = write(consent)['@graph']
  if (record === undefined) throw new Error('expected a record')
  return record
}
const onBehalf = { actor: 'staff-7', note: 'letter of 1 December', service: 'office' }
const id = (place: number) => `urn:uuid:0190c0de-0000-7000-8000-00000000000${place}`

/** Everything that a record can hold. */
const everything = write(
  [
    [
      { act: 'shown', version: 1 },
      { act: 'accept', version: 1, choices: ['email'], clockAdjusted: true },
      { act: 'withdraw', version: 1, onBehalf, claimedAt: '2026-12-02T00:00:00.000Z' },
      { act: 'correct', version: 1, onBehalf },
      {
        ...{ act: 'accept', version: 2, choices: ['sms', 'email'], locale: 'ru' },
        delegate: { sub: 'parent-4', role: 'guardian' },
      },
    ],
  ],
  [[{ act: 'decline', version: 1, delegate: { sub: 'helper-1', role: 'support' } }]],
  [
    [
      { act: 'accept', version: 1, choices: ['email'] },
      { act: 'withdraw', version: 1 },
    ],
  ],
  [[{ act: 'accept', version: 2, choices: ['sms'] }]],
  [
    [
      { act: 'accept', version: 1, choices: ['email'] },
      { act: 'decline', version: 2 },
    ],
  ],
)

test('every member of every kind of record is what the schema describes', () => {
  expect(ConsentRecordsSchema.parse(JSON.parse(JSON.stringify(everything)))).toEqual(everything)
})

test('a record is JSON-LD that needs no network: another program of JSON-LD read the same in it', () => {
  // Written by `jsonld` 9.0.0 (npm), `expand(document)`.
  const other = readFileSync(new URL('fixtures/expanded.json', import.meta.url), 'utf8')
  expect(expand(JSON.parse(JSON.stringify(everything)))).toEqual(JSON.parse(other))
})

test('terms of the Data Privacy Vocabulary are those that are published, each used as what it is', () => {
  const { version, namespace, classes, properties } = DPV_TERMS
  expect(DPV_VERSION).toBe(version)
  const used = listNames(expand(JSON.parse(JSON.stringify(everything))), namespace)
  expect(used).toEqual({ classes: [...classes], properties: [...properties] })
})

test('it claims no conformance, says so, and says nothing of what is not known', () => {
  const text = JSON.stringify(everything)
  expect(text).not.toMatch(/conformsTo|Conforman|hasPersonalData|hasRecipient|Jurisdiction|StorageCondition/)
  for (const record of everything['@graph']) expect(record['dct:description']).toEqual(FACTS.remark)
})

test.each<
  [string, Parameters<typeof createConsent>[0], ConsentRecord['dpv:hasConsentStatus']['@type'], number?]
>([
  ['nothing was answered', [{ act: 'shown', version: 1 }], 'dpv:ConsentStatusInvalidForProcessing'],
  ['given', [{ act: 'accept', version: 1 }], 'dpv:ConsentGiven', 1],
  ['refused', [{ act: 'decline', version: 1 }], 'dpv:ConsentRefused', 1],
  [
    'withdrawn',
    [
      { act: 'accept', version: 1 },
      { act: 'withdraw', version: 1 },
    ],
    'dpv:ConsentWithdrawn',
    2,
  ],
  ['given early alone', [{ act: 'accept', version: 2 }], 'dpv:ConsentStatusInvalidForProcessing'],
  [
    'refused early',
    [
      { act: 'accept', version: 1 },
      { act: 'decline', version: 2 },
    ],
    'dpv:ConsentGiven',
    1,
  ],
  [
    'entered by mistake',
    [
      { act: 'accept', version: 1 },
      { act: 'withdraw', version: 1, onBehalf },
      { act: 'correct', version: 1, onBehalf },
    ],
    'dpv:ConsentGiven',
    1,
  ],
])('it says where the consent stands, as everything else does: %s', (_, history, status, deciding) => {
  const consent = createConsent(history)
  const { given } = computeGiven(consent.terms, consent.counting, FACTS.now)
  const found = writeOne(history)['dpv:hasConsentStatus']
  expect(found).toMatchObject({ '@type': status })
  expect(found['dct:source']).toBe(deciding === undefined ? undefined : id(deciding))
  expect(found['@type'] === 'dpv:ConsentGiven').toBe(given)
})

test('what time alone will change is said: until when, and of the choices from when', () => {
  const late = writeOne([
    { act: 'accept', version: 1, choices: ['email'] },
    { act: 'accept', version: 2, choices: ['sms'] },
  ])['dpv:hasConsentStatus']
  expect(late).toMatchObject({
    'kelisim:choices': [{ 'dct:identifier': 'email', 'dct:title': { ru: 'email ru' } }],
    'kelisim:choicesChangeAt': '2026-12-20T00:00:00+05:00',
  })
  expect(late['dpv:hasDuration']).toBeUndefined()
  const refused = writeOne([
    { act: 'accept', version: 1 },
    { act: 'decline', version: 2 },
  ])['dpv:hasConsentStatus']
  expect(refused['dpv:hasDuration']).toEqual({
    '@type': 'dpv:UntilTimeDuration',
    'rdf:value': '2026-12-20T00:00:00+05:00',
  })
})

test('an act tells who answered, and of an entry who made it, without a word about who answered', () => {
  const [own, child, paper] = writeOne([
    { act: 'accept', version: 1 },
    { act: 'decline', version: 1, delegate: { sub: 'parent-4', role: 'guardian' } },
    { act: 'accept', version: 1, onBehalf, claimedAt: '2026-11-30T00:00:00.000Z' },
  ])['dpv:hasRecordOfActivity']
  expect(own).toMatchObject({ 'dpv:isIndicatedBy': { '@id': '_:person' } })
  expect(own).not.toHaveProperty('kelisim:isStated')
  expect(child).toMatchObject({
    'dpv:isIndicatedBy': { '@type': 'dpv:GuardianOfDataSubject', 'dct:identifier': 'parent-4' },
  })
  expect(paper).toMatchObject({
    'dpv:isIndicatedAtTime': '2026-11-30T00:00:00.000Z',
    'kelisim:isStated': true,
    'dct:created': '2026-12-03T09:00:00.000Z',
    'kelisim:onBehalf': {
      'kelisim:actor': 'staff-7',
      'kelisim:note': 'letter of 1 December',
      'kelisim:service': 'office',
    },
  })
  expect(paper).not.toHaveProperty('dpv:isIndicatedBy')
})

test('that none of the choices is left is said, and is not a consent as a whole', () => {
  const [first] = VERSIONS
  if (first === undefined) throw new Error('the fixture has changed')
  const dropping = { ...first, number: 2, asks: 'nothing' as const }
  const terms = [first, dropping].map(({ number, asks, publishedAt, effectiveAt, acceptBy }) => ({
    ...{ number, asks, publishedAt, effectiveAt, acceptBy },
    offers: number === 1 ? ['email', 'sms'] : ['call'],
  }))
  const consent = createConsent([{ act: 'accept', version: 1, choices: ['sms'] }], { terms })
  expect(computeGiven(terms, consent.counting, FACTS.now)).toMatchObject({ given: true, choices: [] })
  const document = createConsentRecords([consent], FACTS)
  expect(document['@graph'][0]?.['dpv:hasConsentStatus']).toMatchObject({ 'kelisim:choices': [] })
  expect(JSON.stringify(expand(JSON.parse(JSON.stringify(document))))).toContain(
    '"urn:kelisim:term:choices":[{"@list":[]}]',
  )
})

test('what was entered by mistake says nothing of the consent, and is tied to its correction', () => {
  const [given, mistake, correction] = writeOne([
    { act: 'accept', version: 1 },
    { act: 'withdraw', version: 1, onBehalf },
    { act: 'correct', version: 1, onBehalf },
  ])['dpv:hasRecordOfActivity']
  expect(given).toMatchObject({ 'dpv:hasConsentStatus': { '@type': 'dpv:ConsentGiven' } })
  expect(given).not.toHaveProperty('dct:isReplacedBy')
  expect(mistake).toMatchObject({ 'kelisim:act': 'withdraw', 'dct:isReplacedBy': id(3) })
  expect(mistake).not.toHaveProperty('dpv:hasConsentStatus')
  expect(correction).toMatchObject({ 'kelisim:act': 'correct', 'dct:replaces': id(2) })
  expect(correction).not.toHaveProperty('dpv:hasConsentStatus')
})

test('purpose and operator are those of the version that was answered, and each text stands there once', () => {
  const record = writeOne([
    { act: 'accept', version: 1 },
    { act: 'withdraw', version: 1 },
    { act: 'accept', version: 2, locale: 'ru' },
  ])
  expect(record['dpv:hasNotice'].map((one) => [one['@id'], one['dct:identifier']])).toEqual([
    ['https://example.kz/auth/mailings/1/kk.md', 'mailings@1'],
    ['https://example.kz/auth/mailings/2/ru.md', 'mailings@2'],
  ])
  // The last yes counts from its effect: by now the withdrawal of version 1 decides.
  expect(record['dpv:hasProcess']?.['dpv:hasPurpose']['dct:title'].en).toBe('mailings en')
  const later = createConsentRecords([createConsent([{ act: 'accept', version: 2 }])], {
    ...FACTS,
    now: new Date('2027-01-01T00:00:00Z'),
  })['@graph'][0]
  expect(later?.['dpv:hasProcess']?.['dpv:hasPurpose']['dct:title'].en).toBe('new en')
})

test('of words that are published no more there are digests alone', () => {
  const record = writeOne([{ act: 'accept', version: 1 }], { versions: VERSIONS.slice(1) })
  expect(record).not.toHaveProperty('dpv:hasProcess')
  const [notice] = record['dpv:hasNotice']
  expect(notice?.['@id']).toBe(`urn:kelisim:text:${VERSIONS[0]?.digests.kk}`)
  expect(notice).not.toHaveProperty('dct:title')
})

test('a record keeps its name while it grows, and somebody without acts has none', () => {
  const first = writeOne([{ act: 'accept', version: 1 }])
  const second = writeOne([
    { act: 'accept', version: 1 },
    { act: 'withdraw', version: 1 },
  ])
  expect(second['@id']).toBe(first['@id'])
  expect(write([[]])['@graph']).toEqual([])
})
