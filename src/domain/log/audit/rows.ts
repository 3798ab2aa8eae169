import { z } from 'zod'
import type {
  BatchRow,
  ErasureRow,
  HeadRow,
  HoldRow,
  NodeRow,
  OpeningRow,
  PresentationRow,
  RecordRow,
  VersionRow,
} from '../../../store/sql/tables.ts'
import { ACTS } from '../../acceptance/act.ts'

/** What orders a person's acts, with the id of their record. */
export interface LinkRow extends Omit<OpeningRow, 'key' | 'token' | 'actor' | 'note'> {
  id: string
}

/** The whole of an acceptance database as it stood at one moment, to be read in constant memory. */
export interface LogRows {
  /** By place in the log. */
  records(): AsyncIterable<RecordRow>
  /** Ids of the records in an order that puts equal ones side by side. */
  ids(): AsyncIterable<Pick<RecordRow, 'id' | 'leaf_index'>>
  /** By place in the log. */
  openings(): AsyncIterable<OpeningRow>
  /** Openings with their records, those of one product, person and policy side by side. */
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
  holds(): AsyncIterable<HoldRow>
  erasures(): AsyncIterable<ErasureRow>
  /** Names of the changes of schema that were made, in their order. */
  migrations(): AsyncIterable<{ name: string }>
  /** What the engine itself says is damaged, as far as it can tell. */
  damages(): AsyncIterable<{ damage: string }>
}

const place = z.int().nonnegative()
const moment = z.iso.datetime()
const policyVersion = { policy: z.string(), version: z.int().positive() }

const OpeningRowSchema: z.ZodType<OpeningRow> = z
  .strictObject({
    leaf_index: place,
    product: z.string(),
    subject: z.string().min(1),
    ...policyVersion,
    act: z.enum(ACTS),
    after: z.union([z.literal(''), z.uuid()]),
    key: z.string(),
    token: z.string().nullable(),
    actor: z.string().nullable(),
    note: z.string().nullable(),
  })
  .refine(({ actor, note }) => (actor === null) === (note === null), 'expected actor and note, or neither')

const batch = { size: z.int().positive(), first: place, root: z.string(), at: z.string() }

/** What a row of each table looks like; what its values prove is for the checks. */
export const ROW_SCHEMAS = {
  records: z.strictObject({ leaf_index: place, id: z.string(), leaf: z.string(), hash: z.string() }),
  ids: z.strictObject({ id: z.string(), leaf_index: place }),
  openings: OpeningRowSchema,
  links: z.strictObject({
    leaf_index: place,
    id: z.string(),
    product: z.string(),
    subject: z.string(),
    ...policyVersion,
    act: z.enum(ACTS),
    after: z.string(),
  }),
  versions: z.strictObject({ ...policyVersion, facts: z.string(), at: z.string(), leaf_index: place }),
  batches: z.strictObject({ ...batch, log_key: z.string(), receipt_key: z.string() }),
  nodeLevels: z.strictObject({ level: z.int() }),
  nodes: z.strictObject({ level: z.int(), position: place, hash: z.string() }),
  heads: z.strictObject({ id: z.int(), size: place, frontier: z.string(), at: z.string() }),
  presentations: z.strictObject({ hash: z.string(), body: z.string() }),
  holds: z.strictObject({ product: z.string().min(1), subject: z.string().min(1), until: moment }),
  erasures: z.strictObject({ mark: z.string().min(1), at: moment }),
  migrations: z.strictObject({ name: z.string() }),
  damages: z.strictObject({ damage: z.string() }),
} satisfies { [table in keyof LogRows]: z.ZodType<RowOf<table>> }

/** The rows that a table of {@link LogRows} gives. */
export type RowOf<Table extends keyof LogRows> =
  ReturnType<LogRows[Table]> extends AsyncIterable<infer Row> ? Row : never
