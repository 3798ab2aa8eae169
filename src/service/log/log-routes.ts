import { z } from 'zod'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { ConsistencySchema, InclusionSchema, LeavesSchema } from '../contract/log-contract.ts'
import type { Route } from '../route.ts'
import { getCheckpoint, getConsistency, getInclusion, getKeys, getLeaves } from './log.ts'

const describeNumber = (description: string, required = true) =>
  ({ in: 'query', required, description }) as const

/** Addresses that anybody may read: the log and the keys that it is signed with. */
export const LOG_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'log/checkpoint',
    token: 'none',
    summary: 'The signed state of the log (C2SP tlog-checkpoint); keep one elsewhere',
    answers: { 200: { description: 'A signed note', schema: z.string(), type: 'text/plain' } },
    problems: [],
    handle: getCheckpoint,
  },
  {
    method: 'GET',
    path: 'log/proof/inclusion',
    token: 'none',
    summary: 'Proves that a record is in the log',
    parameters: { index: describeNumber('Place of the record'), size: describeNumber('Records in the tree') },
    answers: { 200: { description: 'The path from leaf to root', schema: InclusionSchema } },
    problems: ['query-invalid'],
    handle: getInclusion,
  },
  {
    method: 'GET',
    path: 'log/proof/consistency',
    token: 'none',
    summary: 'Proves that an earlier state of the log is the beginning of a later one',
    parameters: {
      first: describeNumber('Records in the earlier tree'),
      second: describeNumber('Records in the later tree'),
    },
    answers: { 200: { description: 'The hashes of the proof', schema: ConsistencySchema } },
    problems: ['query-invalid'],
    handle: getConsistency,
  },
  {
    method: 'GET',
    path: 'log/leaves',
    token: 'none',
    summary: 'Records as they were hashed; they name nobody',
    parameters: {
      start: describeNumber('Place of the first'),
      count: describeNumber('How many, at most 256', false),
    },
    answers: { 200: { description: 'Exact texts', schema: LeavesSchema } },
    problems: ['query-invalid'],
    handle: getLeaves,
  },
  {
    method: 'GET',
    path: 'keys',
    token: 'none',
    summary: 'Every public key with which this service has ever signed',
    answers: { 200: { description: 'JWKs and verifier keys', schema: PublishedKeysSchema } },
    problems: [],
    handle: getKeys,
  },
]
