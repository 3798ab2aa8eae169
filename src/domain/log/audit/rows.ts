import { z } from 'zod'
import { ACTS } from '../../acceptance/act.ts'
import { DELEGATE_ROLES } from '../opening.ts'

const place = z.int().nonnegative()
const moment = z.iso.datetime()
const policyVersion = { policy: z.string(), version: z.int().positive() }

const OpeningRowSchema = z
  .strictObject({
    leaf_index: place,
    realm: z.string(),
    /** The product of the realm that recorded it. */
    product: z.string(),
    /** The id under which it is found now. */
    subject: z.string().min(1),
    ...policyVersion,
    act: z.enum(ACTS),
    /** Empty for null, because SQL lets any number of nulls stand in a UNIQUE. */
    after: z.union([z.literal(''), z.uuid()]),
    key: z.string(),
    token: z.string().nullable(),
    actor: z.string().nullable(),
    note: z.string().nullable(),
    service: z.string().nullable(),
    delegate: z.string().nullable(),
    role: z.enum(DELEGATE_ROLES).nullable(),
    /** The id under which it was recorded, where the person has another now. */
    formerly: z.string().min(1).nullable(),
  })
  .refine(({ subject, formerly }) => subject !== formerly, 'expected another id than the one that it had')
  .refine(({ actor, note }) => (actor === null) === (note === null), 'expected actor and note, or neither')
  .refine(
    ({ actor, service }) => service === null || actor !== null,
    'expected a service with an actor alone',
  )
  .refine(
    ({ delegate, role }) => (delegate === null) === (role === null),
    'expected delegate and role, or neither',
  )

/** What a row of each table looks like; what its values prove is for the checks. */
export const ROW_SCHEMAS = {
  /** An entry of the log, never changed or deleted. */
  records: z.strictObject({
    /** Place in the log, from 0. */
    leaf_index: place,
    id: z.string(),
    /** The exact bytes that were hashed, as text. */
    leaf: z.string(),
    /** Leaf hash in base64. */
    hash: z.string(),
  }),
  ids: z.strictObject({ id: z.string(), leaf_index: place }),
  /** What makes a record somebody's; goes when the person is erased. */
  openings: OpeningRowSchema,
  links: z.strictObject({
    leaf_index: place,
    id: z.string(),
    realm: z.string(),
    subject: z.string(),
    ...policyVersion,
    act: z.enum(ACTS),
    after: z.string(),
  }),
  /** Which record tells that a version was published or taken back. */
  versions: z.strictObject({
    /** Place of that record. */
    leaf_index: place,
    ...policyVersion,
    act: z.enum(['publish', 'retract']),
    facts: z.string(),
    at: z.string(),
  }),
  /** The tree as a transaction left it. */
  batches: z.strictObject({
    size: z.int().positive(),
    /** Place of its first record: where the batch before it ended, so that none can be lost unseen. */
    first: place,
    root: z.string(),
    at: z.string(),
    log_key: z.string(),
    receipt_key: z.string(),
  }),
  nodeLevels: z.strictObject({ level: z.int() }),
  /** The root of a perfect subtree of 256, 65,536, … leaves. */
  nodes: z.strictObject({
    /** 8, 16, …: the subtree holds 2^level leaves. */
    level: z.int(),
    position: place,
    hash: z.string(),
  }),
  /** The only row of `log_head`: where the log grows; whoever writes holds its lock. */
  heads: z.strictObject({
    id: z.int(),
    size: place,
    /** Hashes of the perfect subtrees that make up the tree, largest first, in base64, separated by spaces. */
    frontier: z.string(),
    at: z.string(),
  }),
  /** A description of a screen, once for everybody who saw it. */
  presentations: z.strictObject({ hash: z.string(), body: z.string() }),
  /** What makes a rename of the log somebody's; goes when the person is erased. */
  renames: z.strictObject({
    leaf_index: place,
    realm: z.string(),
    product: z.string(),
    service: z.string(),
    key: z.string(),
    from_id: z.string().min(1),
    to_id: z.string().min(1),
    /** The id of the person now, which goes along with later renames. */
    subject: z.string().min(1),
  }),
  /** What feeds tell of an erasure. */
  forgotten: z.strictObject({
    leaf_index: place,
    realm: z.string(),
    /** Place of the first act of whoever was erased. */
    person: place,
  }),
  holds: z.strictObject({ realm: z.string().min(1), subject: z.string().min(1), until: moment }),
  /** For as long as an older token could still be valid. */
  erasures: z.strictObject({ mark: z.string().min(1), at: moment }),
  migrations: z.strictObject({ name: z.string() }),
  damages: z.strictObject({ damage: z.string() }),
} satisfies Record<keyof LogRows, z.ZodType>

export type RecordRow = z.output<typeof ROW_SCHEMAS.records>
export type OpeningRow = z.output<typeof ROW_SCHEMAS.openings>
export type VersionRow = z.output<typeof ROW_SCHEMAS.versions>
export type BatchRow = z.output<typeof ROW_SCHEMAS.batches>
export type NodeRow = z.output<typeof ROW_SCHEMAS.nodes>
export type HeadRow = z.output<typeof ROW_SCHEMAS.heads>
export type PresentationRow = z.output<typeof ROW_SCHEMAS.presentations>
export type RenameRow = z.output<typeof ROW_SCHEMAS.renames>
export type ForgottenRow = z.output<typeof ROW_SCHEMAS.forgotten>
export type HoldRow = z.output<typeof ROW_SCHEMAS.holds>
export type ErasureRow = z.output<typeof ROW_SCHEMAS.erasures>

/** What orders a person's acts, with the id of their record. */
export type LinkRow = z.output<typeof ROW_SCHEMAS.links>

/** The whole of an acceptance database as it stood at one moment, to be read in constant memory. */
export interface LogRows {
  /** By place in the log. */
  records(): AsyncIterable<RecordRow>
  /** Ids of the records in an order that puts equal ones side by side. */
  ids(): AsyncIterable<Pick<RecordRow, 'id' | 'leaf_index'>>
  /** By place in the log. */
  openings(): AsyncIterable<OpeningRow>
  /** Openings with their records, those of one realm, person and policy side by side. */
  links(): AsyncIterable<LinkRow>
  /** By place in the log. */
  versions(): AsyncIterable<VersionRow>
  /** By size. */
  batches(): AsyncIterable<BatchRow>
  nodeLevels(): AsyncIterable<Pick<NodeRow, 'level'>>
  /** Of one level, by position. */
  nodes(level: number): AsyncIterable<NodeRow>
  heads(): AsyncIterable<HeadRow>
  presentations(): AsyncIterable<PresentationRow>
  /** By place in the log. */
  renames(): AsyncIterable<RenameRow>
  /** By place in the log. */
  forgotten(): AsyncIterable<ForgottenRow>
  holds(): AsyncIterable<HoldRow>
  erasures(): AsyncIterable<ErasureRow>
  /** Names of the changes of schema that were made, in their order. */
  migrations(): AsyncIterable<{ name: string }>
  /** What the engine itself says is damaged, as far as it can tell. */
  damages(): AsyncIterable<{ damage: string }>
}

/** The rows that a table of {@link LogRows} gives. */
export type RowOf<Table extends keyof LogRows> =
  ReturnType<LogRows[Table]> extends AsyncIterable<infer Row> ? Row : never
