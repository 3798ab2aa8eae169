import { computeDigest } from '../domain/encoding/digest.ts'
import type { AcceptanceStore, ActOwner, NewAct, SigningKeys } from './store.ts'

/** Chance that is the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Names of the keys with which the log of {@link fillLog} is signed, before and after a rotation. */
export const KEY_NAMES: readonly [SigningKeys, SigningKeys] = [
  { log: 'log-2026-11-01-hT3kQz', receipt: 'receipt-2026-11-01-9WmXvb' },
  { log: 'log-2026-12-01-Zu7RpL', receipt: 'receipt-2026-12-01-e4CdKs' },
]

/** How much a log is filled. */
interface FillOptions {
  people?: number
  /** The keys before and after a rotation. */
  keys?: readonly [SigningKeys, SigningKeys]
  /** Called between people, for a look at the log while it grows. */
  afterEach?: (person: number) => Promise<void>
}

/**
 * Fills a log with everything that can occur in one: several products, versions, one taken back, every kind of act, acts for
 * others, by others in their place, imported acts, screens, erased people, one who came back, changed ids, a hold, a change
 * of keys.
 */
export async function fillLog(
  store: AcceptanceStore,
  { people = 100, keys: [oldKeys, newKeys] = KEY_NAMES, afterEach = async () => {} }: FillOptions = {},
): Promise<void> {
  const chance = createRandom(7)
  let clock = Date.parse('2026-11-22T09:00:00.000Z')
  const now = () => new Date(clock).toISOString()
  const uuid = () => {
    const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16)).join('')
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
  }
  const anAct = (facts: Partial<NewAct>): NewAct => {
    const owner = { realm: 'olympiad', product: 'olympiad', subject: 'person-0', ...facts }
    return {
      id: uuid(),
      at: now(),
      claimedAt: null,
      act: 'accept',
      policy: 'privacy',
      version: 1,
      locale: 'kk',
      digest: computeDigest('text'),
      versionDigest: computeDigest('version'),
      shown: [computeDigest('text')],
      presentation: null,
      onBehalf: null,
      token: `header.${owner.subject}.signature`,
      issuedAt: now(),
      mark: `mark-${owner.realm}-${owner.subject}`,
      key: Buffer.from(Array.from({ length: 32 }, () => Math.floor(chance() * 256))).toString('base64url'),
      after: null,
      ...owner,
      ...facts,
    }
  }
  const see = (policy: string, version: number, keys: SigningKeys) => {
    return store.recordVersions(
      [{ id: uuid(), policy, version, facts: `["${policy}",${version}]` }],
      now(),
      keys,
    )
  }
  await see('privacy', 1, oldKeys)
  await see('terms', 1, oldKeys)

  for (let person = 0; person < people; person++) {
    const keys = person < people * 0.7 ? oldKeys : newKeys
    if (person === Math.floor(people / 2)) await see('privacy', 2, keys)
    if (person === Math.floor(people * 0.8)) {
      await see('cookies', 1, keys)
      const cookies = { policy: 'cookies', version: 1, facts: '["cookies",1]' }
      await store.retractVersion({ ...cookies, id: uuid(), evenIfAnswered: false }, now(), keys)
    }
    clock += 1000
    const owner = nameOwner(person)
    const screen = `{"layout":"${['dialog', 'banner', 'page'][person % 3]}","translated":false}`
    const first = anAct({ ...owner, presentation: screen, locale: person % 2 ? 'kk' : 'ru' })
    const acts = [anAct({ ...owner, act: 'shown', presentation: screen }), first]
    if (person % 2 === 0) acts.push(anAct({ ...owner, policy: 'terms', act: 'decline' }))
    if (person % 5 === 0) {
      const withdrawn = anAct({ ...owner, act: 'withdraw', after: first.id })
      acts.push(withdrawn, anAct({ ...owner, after: withdrawn.id }))
    }
    if (person % 7 === 0) {
      const onBehalf = { actor: `staff-${person}`, note: 'хат бойынша', service: 'office' }
      const facts = { ...owner, policy: 'mailings', onBehalf }
      const mistaken = anAct({ ...facts, choices: ['email'] })
      const correction = anAct({ ...facts, act: 'correct', after: mistaken.id })
      acts.push(mistaken, correction, anAct({ ...facts, after: correction.id, choices: ['email', 'sms'] }))
    }
    if (person % 9 === 0) {
      const delegate = { sub: `ата-ана-${person}`, role: 'guardian' } as const
      acts.push(anAct({ ...owner, policy: 'excursions', delegate }))
    }
    if (person % 11 === 0) {
      acts.push(anAct({ ...owner, policy: 'photos', token: null, claimedAt: '2025-09-01T00:00:00.000Z' }))
    }
    // Batches of different sizes, as they come when several people answer at once.
    for (let done = 0; done < acts.length; ) {
      const size = 1 + Math.floor(chance() * 4)
      await store.append(acts.slice(done, done + size), keys)
      done += size
    }
    if (person % 20 === 19) {
      const gone = nameOwner(person - 3)
      const mark = `mark-${gone.realm}-${gone.subject}`
      await store.erase({ ...gone, id: uuid(), at: now(), mark }, keys)
      clock += 1000
      if (person === 39) await store.append([anAct(gone)], keys)
    }
    await afterEach(person)
  }
  // A product that has changed ids: of one person twice, of another back again, of a third who has answered since.
  const change = (owner: ActOwner, subject: string) => {
    const { realm, subject: formerly } = owner
    const facts = {
      id: uuid(),
      at: now(),
      mark: `mark-${realm}-${formerly}`,
      product: realm,
      service: 'office',
    }
    const key = Buffer.from(Array.from({ length: 32 }, () => Math.floor(chance() * 256))).toString(
      'base64url',
    )
    return store.rename({ ...facts, key, realm, formerly, subject }, newKeys)
  }
  const [twice, back, once] = [1, 2, 4].map(nameOwner) as unknown as [ActOwner, ActOwner, ActOwner]
  await change(twice, 'new-1')
  await change({ ...twice, subject: 'new-1' }, 'newer-1')
  await change(back, 'new-2')
  await change({ ...back, subject: 'new-2' }, back.subject)
  await change(once, 'new-4')
  clock += 20 * 60_000
  await store.append([anAct({ ...once, subject: 'new-4', policy: 'excursions' })], newKeys)
  await store.append([anAct({ ...once, policy: 'excursions' })], newKeys)
  await store.hold(nameOwner(0), '2029-11-22T09:00:00.000Z')
}

/** The school is a realm of its own; two olympiads share another. */
function nameOwner(person: number) {
  const subject = `адам-${person}`
  if (person % 3 === 0) return { realm: 'school', product: 'school', subject }
  return { realm: 'olympiad', product: person % 4 === 1 ? 'olympiad-junior' : 'olympiad', subject }
}
