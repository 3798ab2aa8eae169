import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Range } from '../../domain/log/merkle-proof.ts'
import { parseRemoved } from '../../domain/log/removed-presentation.ts'
import type { Annulled } from '../../domain/log/version-states.ts'
import type { FeedPosition } from '../acts-reader.ts'
import type {
  AcceptanceStore,
  ActOwner,
  AppendOutcome,
  BoundKey,
  EraseOutcome,
  Erasure,
  PendingAct,
  Rename,
  Retraction,
  SigningKeys,
  StoredAct,
  VersionSight,
} from '../store.ts'
import { ReadOnlyError } from '../store-fault.ts'
import { sortActs } from './act-row.ts'
import { appendActs } from './append-acts.ts'
import { bindKeys, readBoundKeys } from './bound-keys.ts'
import { isAmong } from './bulk.ts'
import type { Engine } from './engine.ts'
import { erasePerson, isRevoked } from './erase-person.ts'
import { batchActReads } from './gather-acts.ts'
import { type Head, lockHead } from './head.ts'
import { holdPerson } from './hold-person.ts'
import { readAdoption, readFeed, readStanding } from './read-acts.ts'
import { readBatch, readEvidences, readHashes, readHead } from './read-log.ts'
import { readFeedErasures, readFeedRenames, readFirstActs, readRenames } from './read-renames.ts'
import { renamePerson } from './rename-person.ts'
import { countReactions, retractVersion } from './retract-version.ts'
import { logVersions, readNewestVersion, readVersions } from './see-versions.ts'
import type { Tables } from './tables.ts'

/** The store over any engine that Kysely speaks to. */
export class SqlStore implements AcceptanceStore {
  readonly #engine: Engine
  readonly #listActs: (owner: ActOwner) => Promise<StoredAct[]>

  constructor(engine: Engine) {
    const { batchesReads, hot } = engine
    const read = async (owners: readonly ActOwner[]) => sortActs(await hot.readActs(owners))
    this.#engine = engine
    this.#listActs = batchesReads ? batchActReads(read) : (owner) => read([owner])
  }

  async append(acts: readonly PendingAct[], keys: SigningKeys): Promise<AppendOutcome[]> {
    const appended = await appendActs(this.#engine.hot, acts, keys)
    const unproved = appended.flatMap((one) =>
      'evidence' in one && one.evidence === null ? one.act.index : [],
    )
    // After the commit: of what was there before it nothing changes.
    const proofs = await this.findEvidences(unproved)
    return appended.map((one) => {
      if (!('evidence' in one) || one.evidence !== null) return one
      const evidence = proofs.get(one.act.index)
      if (evidence !== undefined) return { ...one, evidence }
      throw new Error(`the log lacks what proves the record ${one.act.index}, which has an opening`)
    })
  }

  async recordVersions(sights: readonly (VersionSight & { id: string })[], at: string, keys: SigningKeys) {
    if (sights.length > 0) await this.#runAtHead((db, head) => logVersions(db, head, sights, at, keys))
    return this.listVersions()
  }

  retractVersion(retraction: Retraction, at: string, keys: SigningKeys) {
    return this.#runAtHead((db, head) => retractVersion(db, head, retraction, at, keys))
  }

  listBoundKeys() {
    return readBoundKeys(this.#engine.reader)
  }

  bindKeys(own: readonly BoundKey[], { evenIfLost } = { evenIfLost: false }) {
    return this.#runAtHead((db) => bindKeys(db, own, evenIfLost))
  }

  countReactions(sight: VersionSight) {
    return countReactions(this.#engine.reader, sight)
  }

  async erase(erasure: Erasure, keys: SigningKeys): Promise<EraseOutcome> {
    const outcome = await this.#runAtHead((db, head) => erasePerson(db, head, erasure, keys))
    if (outcome.kind === 'erased') await this.#engine.afterErasure()
    return outcome
  }

  rename(rename: Rename, keys: SigningKeys) {
    return this.#runAtHead((db, head) => renamePerson(db, head, rename, keys))
  }

  /** At the head, so that it comes before an erasure or a change of the id, or after it, and never in between. */
  hold(owner: ActOwner, until: string | null) {
    return this.#runAtHead((db) => holdPerson(db, owner, until))
  }

  async findHold({ realm, subject }: ActOwner) {
    const row = await this.#engine.reader
      .selectFrom('holds')
      .select('until')
      .where('realm', '=', realm)
      .where('subject', '=', subject)
      .executeTakeFirst()
    return row?.until ?? null
  }

  listEndedHolds(now: string) {
    return this.#engine.reader.selectFrom('holds').selectAll().where('until', '<=', now).execute()
  }

  isRevoked(mark: string, issuedAt: string) {
    return isRevoked(this.#engine.reader, mark, issuedAt)
  }

  async forgetErasures(before: string, now: string) {
    const { writer } = this.#engine
    await writer.deleteFrom('erasures').where('at', '<', before).execute()
    await writer.updateTable('erasures').set({ at: now }).where('at', '>', now).execute()
  }

  async listActs(owner: ActOwner, policy?: string) {
    const acts = await this.#listActs(owner)
    return policy === undefined ? acts : acts.filter((act) => act.policy === policy)
  }

  async listActsOf(realm: string, subjects: readonly string[]) {
    const owners = [...new Set(subjects)].map((subject) => ({ realm, subject }))
    return sortActs(await this.#engine.hot.readActs(owners))
  }

  listFeed(realm: string, position: FeedPosition) {
    return readFeed(this.#engine.reader, realm, position)
  }

  listFeedRenames(realm: string, position: FeedPosition) {
    return readFeedRenames(this.#engine.reader, realm, position)
  }

  listFeedErasures(realm: string, position: FeedPosition) {
    return readFeedErasures(this.#engine.reader, realm, position)
  }

  listRenames(owner: ActOwner) {
    return readRenames(this.#engine.reader, owner)
  }

  listFirstActs(realm: string, subjects: readonly string[]) {
    return readFirstActs(this.#engine.reader, realm, subjects)
  }

  countAdoption(realm: string) {
    return readAdoption(this.#engine.reader, realm)
  }

  countStanding(realm: string, ending: readonly Annulled[] = []) {
    return readStanding(this.#engine.reader, realm, ending)
  }

  async findPresentation(hash: string) {
    const query = this.#engine.reader.selectFrom('presentations').select('body').where('hash', '=', hash)
    const row = await query.executeTakeFirst()
    if (row === undefined) return null
    return parseRemoved(row.body) === null ? row.body : 'removed'
  }

  listVersions() {
    return readVersions(this.#engine.reader)
  }

  findNewestVersion() {
    return readNewestVersion(this.#engine.reader)
  }

  findHead() {
    return readHead(this.#engine.reader)
  }

  findBatch(size: number) {
    return readBatch(this.#engine.reader, size)
  }

  async findEvidence(index: number) {
    return (await this.findEvidences([index])).get(index) ?? null
  }

  findEvidences(indices: readonly number[]) {
    return readEvidences(this.#engine.reader, indices)
  }

  async listTakenIds(ids: readonly string[]) {
    const { reader } = this.#engine
    const query = reader
      .selectFrom('records')
      .select('id')
      .where(isAmong(reader, 'id', ids))
    return (await query.execute()).map(({ id }) => id)
  }

  listHashes(ranges: readonly Range[]) {
    return readHashes(this.#engine.reader, ranges)
  }

  async listLeaves(start: number, count: number) {
    const rows = await this.#engine.reader
      .selectFrom('records')
      .select('leaf')
      .where('leaf_index', '>=', start)
      .orderBy('leaf_index')
      .limit(count)
      .execute()
    return rows.map(({ leaf }) => leaf)
  }

  scrub() {
    return this.#engine.scrub()
  }

  async ping() {
    const { name, reader } = this.#engine
    const isReadOnly = await (name === 'sqlite'
      ? sql<{ answer: string }>`select 'off' as answer`
      : // A standby says on, whatever was set.
        sql<{ answer: string }>`select current_setting('transaction_read_only') as answer`
    ).execute(reader)
    if (isReadOnly.rows[0]?.answer === 'on') throw new ReadOnlyError()
  }

  close() {
    return this.#engine.close()
  }

  /** One transaction that alone may make the log grow. */
  #runAtHead<T>(work: (db: Transaction<Tables>, head: Head) => Promise<T>): Promise<T> {
    const { writer } = this.#engine
    return writer.transaction().execute(async (db) => work(db, await lockHead(db)))
  }
}
