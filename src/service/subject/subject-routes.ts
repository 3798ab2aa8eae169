import { z } from 'zod'
import { ConsentRecordsSchema } from '../../domain/consents/consent-record-schema.ts'
import {
  ActBodySchema,
  HistorySchema,
  ProductFactsSchema,
  ReceiptSchema,
  ShortRequirementsSchema,
} from '../contract/subject-contract.ts'
import type { Route } from '../route.ts'
import { listActProblems } from './act-problems.ts'
import { getActs, getReceipt, postAct } from './acts.ts'
import { getBundle } from './bundle.ts'
import { getConsents } from './consents.ts'
import { getProduct } from './product-facts.ts'
import { getRequirements } from './requirements.ts'

/** Addresses for a person, by a token of the product. */
export const SUBJECT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: 'requirements',
    token: 'subject',
    summary: 'What the person still has to answer or see',
    parameters: {
      policies: {
        in: 'query',
        required: false,
        description: 'Ids with commas between them; all of the product without it',
      },
      locale: {
        in: 'query',
        required: false,
        description:
          'kk, ru or en: what nothing is left to show of comes in this language alone; in all without it',
      },
      pass: { in: 'query', required: false, description: '1 to get a pass while the gate is open' },
    },
    answers: {
      200: { description: 'Where the person stands with each policy', schema: ShortRequirementsSchema },
    },
    problems: ['query-invalid', 'policy-unknown', 'policy-not-offered', 'manifest-unavailable'],
    handle: getRequirements,
  },
  {
    method: 'POST',
    path: 'acts',
    token: 'subject',
    summary: 'Records an act once',
    body: { schema: ActBodySchema },
    answers: {
      201: { description: 'Recorded now', schema: ReceiptSchema },
      200: { description: 'Recorded before: the first receipt', schema: ReceiptSchema },
    },
    problems: [...listActProblems({ onBehalf: false }), 'manifest-unavailable'],
    handle: postAct,
  },
  {
    method: 'GET',
    path: 'acts',
    token: 'subject',
    summary: "The person's own history, oldest first",
    parameters: {
      after: {
        in: 'query',
        required: false,
        description: 'The id of an act of the person: those behind it, as `next` of the page before says',
      },
      limit: { in: 'query', required: false, description: 'How many at most: 1 to 100, and 100 without it' },
    },
    answers: { 200: { description: 'Receipts, and what follows them', schema: HistorySchema } },
    problems: ['query-invalid', 'token-revoked'],
    handle: getActs,
  },
  {
    method: 'GET',
    path: 'acts/{id}/receipt',
    token: 'subject',
    summary: "The receipt of one of the person's acts, as it was first given",
    parameters: { id: { in: 'path', required: true, description: 'Id of the act' } },
    answers: { 200: { description: 'The receipt', schema: ReceiptSchema } },
    problems: ['not-found', 'token-revoked'],
    handle: getReceipt,
  },
  {
    method: 'GET',
    path: 'product',
    token: 'subject',
    summary: 'What the product has registered for people who come from its pages',
    answers: { 200: { description: 'Its id and the addresses to return to', schema: ProductFactsSchema } },
    problems: [],
    handle: getProduct,
  },
  {
    method: 'GET',
    path: 'bundle',
    token: 'subject',
    summary: 'Everything with which the person can prove their answers: texts, receipts, proofs and keys',
    answers: { 200: { description: 'A ZIP file', schema: z.string(), type: 'application/zip' } },
    problems: ['manifest-unavailable', 'token-revoked'],
    handle: getBundle,
  },
  {
    method: 'GET',
    path: 'consents',
    token: 'subject',
    summary:
      'The person’s consents in the terms of ISO/IEC TS 27560, as JSON-LD of the W3C’s Data Privacy Vocabulary; no conformance is claimed',
    answers: {
      200: {
        description: 'A record for each consent that the person has acted about',
        schema: ConsentRecordsSchema,
        type: 'application/ld+json',
      },
    },
    problems: ['manifest-unavailable', 'token-revoked'],
    handle: getConsents,
  },
]
