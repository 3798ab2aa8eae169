import { StandingSchema } from '../../domain/acceptance/standing-report.ts'
import { ConsentRecordsSchema } from '../../domain/consents/consent-record-schema.ts'
import {
  AdoptionSchema,
  ConsentsQuerySchema,
  ErasedSchema,
  EraseSchema,
  FeedLineSchema,
  HeldSchema,
  HoldSchema,
  MissingSchema,
  OnBehalfActSchema,
  RenamedSchema,
  RenameSchema,
  StaffRequirementsSchema,
  SubjectQuerySchema,
} from '../contract/service-contract.ts'
import { ReceiptSchema } from '../contract/subject-contract.ts'
import type { Route } from '../route.ts'
import { listActProblems } from '../subject/act-problems.ts'
import { postRename } from './rename.ts'
import { getActsFeed } from './report-acts.ts'
import { getAdoption } from './report-adoption.ts'
import { postMissing } from './report-missing.ts'
import { getStanding } from './report-standing.ts'
import { postActOnBehalf, postConsents, postErase, postHold, postRequirements } from './subjects.ts'

const csv = { in: 'query', required: false, description: 'csv for a spreadsheet' } as const

/** Addresses for a product's programs and staff, by service tokens. */
export const SERVICE_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: 'subjects/acts',
    token: 'on-behalf',
    summary:
      'Records an answer for a person, with who did it and why; or corrects one that was entered by mistake',
    body: { schema: OnBehalfActSchema },
    answers: {
      201: { description: 'Recorded now', schema: ReceiptSchema },
      200: { description: 'Recorded before: the first receipt', schema: ReceiptSchema },
    },
    problems: [...listActProblems({ onBehalf: true }), 'manifest-unavailable'],
    handle: postActOnBehalf,
  },
  {
    method: 'POST',
    path: 'subjects/requirements',
    token: 'on-behalf',
    summary: 'Where a person stands; the id travels in the body, because addresses are logged by others',
    body: { schema: SubjectQuerySchema },
    answers: {
      200: { description: 'Where the person stands with each policy', schema: StaffRequirementsSchema },
    },
    problems: ['policy-unknown', 'policy-not-offered', 'manifest-unavailable'],
    handle: postRequirements,
  },
  {
    method: 'POST',
    path: 'subjects/consents',
    token: 'on-behalf',
    summary:
      'A person’s consents in the terms of ISO/IEC TS 27560, as the person gets them by GET consents; the id travels in the body',
    body: { schema: ConsentsQuerySchema },
    answers: {
      200: {
        description: 'A record for each consent that the person has acted about',
        schema: ConsentRecordsSchema,
        type: 'application/ld+json',
      },
    },
    problems: ['manifest-unavailable'],
    handle: postConsents,
  },
  {
    method: 'POST',
    path: 'subjects/erase',
    token: 'erase',
    summary: 'Erases what makes records a person’s, at once or after the claim period',
    body: { schema: EraseSchema },
    answers: {
      200: { description: 'Erased', schema: ErasedSchema },
      202: { description: 'Kept from use until then, and erased after it', schema: HeldSchema },
    },
    problems: [],
    handle: postErase,
  },
  {
    method: 'POST',
    path: 'subjects/hold',
    token: 'erase',
    summary: 'Keeps a person’s records from use until a moment, after which they are erased',
    body: { schema: HoldSchema },
    answers: { 200: { description: 'The hold as it is now', schema: HeldSchema } },
    problems: [],
    handle: postHold,
  },
  {
    method: 'POST',
    path: 'subjects/rename',
    token: 'erase',
    summary:
      'Carries all that is kept of a person to a new id, which has nothing of its own; asked for again, it answers the same. The old id then has nothing, and may be anybody’s: tokens for it that were issued before are refused',
    body: { schema: RenameSchema },
    answers: {
      200: { description: 'Carried, now or before; null where nothing was kept', schema: RenamedSchema },
    },
    problems: ['subject-taken'],
    handle: postRename,
  },
  {
    method: 'GET',
    path: 'report/adoption',
    token: 'report',
    summary: 'Acts counted by day, version, language and kind',
    parameters: {
      policy: { in: 'query', required: false, description: 'One policy; all without it' },
      format: csv,
    },
    answers: {
      200: { description: 'The counts', schema: AdoptionSchema, type: ['application/json', 'text/csv'] },
    },
    problems: ['query-invalid'],
    handle: getAdoption,
  },
  {
    method: 'GET',
    path: 'report/standing',
    token: 'report',
    summary: 'How many people stand where, and how many an announced version will ask or tell',
    answers: { 200: { description: 'Policy by policy', schema: StandingSchema } },
    problems: ['manifest-unavailable'],
    handle: getStanding,
  },
  {
    method: 'POST',
    path: 'report/missing',
    token: 'report',
    summary:
      'Takes ids of people, one a line, plain or in JSON, and long lists in parts of 100,000, and gives back those not covered. Beside an id in JSON stands in `claims` what tokens of the person would say, where it depends on that whom the product asks',
    parameters: { policy: { in: 'query', required: true, description: 'The policy' } },
    body: { schema: MissingSchema.shape.subject, type: 'application/x-ndjson' },
    answers: {
      200: { description: 'A line for each', schema: MissingSchema, type: 'application/x-ndjson' },
    },
    problems: ['query-invalid', 'policy-unknown', 'policy-not-offered', 'manifest-unavailable'],
    handle: postMissing,
  },
  {
    method: 'GET',
    path: 'report/acts',
    token: 'report',
    summary:
      'Every act after a place in the log, to its end, what time alone has changed of consents since, and where a person got another id or was erased: whom, says `person`, which stands in every line',
    parameters: {
      after: {
        in: 'query',
        required: false,
        description:
          'Cursor of the last line that you have. Its index alone does too, but then nothing is told of what time alone has changed. One that the log or the clock does not reach is refused',
      },
      format: { ...csv, description: 'csv, or ndjson without it' },
    },
    answers: {
      200: {
        description: 'A line for each',
        schema: FeedLineSchema,
        type: ['application/x-ndjson', 'text/csv'],
      },
    },
    problems: ['query-invalid', 'place-ahead', 'realm-changed', 'version-retracted', 'manifest-unavailable'],
    handle: getActsFeed,
  },
]
