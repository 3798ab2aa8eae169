import { z } from 'zod'
import { ACTS } from '../acceptance/act.ts'
import { LOCALES } from '../locale.ts'
import { DELEGATE_ROLES } from '../log/opening.ts'
import { createLocaleSchema, DigestSchema, InstantSchema } from '../policy/schema-parts.ts'
import { CONSENT_CONTEXT } from './context.ts'

const words = createLocaleSchema(z.string())
const link = z.strictObject({ '@id': z.string() })

/** Who gave, refused or withdrew: the person, or who answered with a token of their own in the person's place. */
const IndicatedBySchema = z.union([
  link,
  z.strictObject({
    '@type': z.enum(['dpv:GuardianOfDataSubject', 'dpv:Entity']),
    'dct:identifier': z.string(),
    'kelisim:role': z.enum(DELEGATE_ROLES),
  }),
])

/** Staff that entered an answer, as the sender named them: nobody has proved it. */
const EnteredBySchema = z.strictObject({
  '@type': z.literal('dpv:Entity'),
  'kelisim:actor': z.string(),
  'kelisim:note': z.string(),
  /** Whose key signed for it; absent in records from before it was kept. */
  'kelisim:service': z.string().optional(),
})

/** What an answer says. */
const SAID = [
  'dpv:ConsentGiven',
  'dpv:ConsentRefused',
  'dpv:ConsentWithdrawn',
  'dpv:ConsentRequested',
] as const

/** An act, as the log has it. */
const ConsentEventSchema = z.strictObject({
  '@id': z.string(),
  'dct:identifier': z.uuid(),
  /** The word of the record itself. */
  'kelisim:act': z.enum(ACTS),
  /** What it says; absent where it says nothing of a consent, or counts as never said. */
  'dpv:hasConsentStatus': z.strictObject({ '@type': z.enum(SAID) }).optional(),
  /** When it was said: the moment that was stated, where one was; the service's clock otherwise. */
  'dpv:isIndicatedAtTime': z.string(),
  /** An earlier system or staff stated it: their word is all that stands behind the moment. */
  'kelisim:isStated': z.literal(true).optional(),
  /** When it was recorded, by the service's clock. */
  'dct:created': z.string(),
  'kelisim:clockAdjusted': z.literal(true).optional(),
  /** Absent where it is not known: staff entered it, or it is no act of a person. */
  'dpv:isIndicatedBy': IndicatedBySchema.optional(),
  'kelisim:onBehalf': EnteredBySchema.optional(),
  'dpv:hasService': z.strictObject({ '@type': z.literal('dpv:Service'), 'dct:identifier': z.string() }),
  'dpv:hasNotice': link,
  /** Ids of what it was given to one by one. */
  'kelisim:choices': z.array(z.string()).optional(),
  /** Of what was entered by mistake: the correction; and the other way round. */
  'dct:isReplacedBy': z.string().optional(),
  'dct:replaces': z.string().optional(),
  /** Where its receipt is, for the person. */
  'dct:source': z.string(),
})

/** A text that was answered, in the language in which it was shown. */
const ConsentNoticeSchema = z.strictObject({
  /** Where the text is; of one that is published no more its digest. */
  '@id': z.string(),
  '@type': z.literal('dpv:ConsentNotice'),
  'dct:identifier': z.string(),
  'dct:language': z.enum(LOCALES),
  'kelisim:digest': DigestSchema,
  'kelisim:versionDigest': DigestSchema,
  'dct:title': words.optional(),
  'dct:issued': InstantSchema.optional(),
  'kelisim:effectiveAt': InstantSchema.optional(),
  /** The language that prevails. */
  'kelisim:authentic': z.enum(LOCALES).optional(),
})

/** What the consent is for, and to whom: what was sealed with the version, and nothing else. */
const ConsentProcessSchema = z.strictObject({
  '@type': z.literal('dpv:Process'),
  'dpv:hasLegalBasis': z.literal('dpv:Consent'),
  'dpv:hasPurpose': z.strictObject({
    '@type': z.literal('dpv:Purpose'),
    'dct:title': words,
    /** The text that says what for. */
    'dct:source': z.string(),
  }),
  'dpv:hasDataController': z.strictObject({
    '@type': z.literal('dpv:DataController'),
    'dpv:hasName': words,
    'dct:identifier': z.string().optional(),
    'dpv:hasAddress': words.optional(),
    'dpv:hasContact': z.string(),
  }),
  'dpv:hasConsentControl': z.strictObject({
    '@type': z.literal('dpv:WithdrawConsent'),
    'dpv:isExercisedAt': z.array(z.string()),
  }),
})

/** Where the consent stands at the moment of the export, which `given` says everywhere else. */
const StandingStatusSchema = z.strictObject({
  '@type': z.enum([
    'dpv:ConsentGiven',
    'dpv:ConsentRefused',
    'dpv:ConsentWithdrawn',
    'dpv:ConsentStatusInvalidForProcessing',
  ]),
  /** The act by which it stands so; absent while none counts. */
  'dct:source': z.string().optional(),
  'dpv:isIndicatedAtTime': z.string().optional(),
  'dpv:isIndicatedBy': IndicatedBySchema.optional(),
  /** What it is given to one by one. */
  'kelisim:choices': z
    .array(z.strictObject({ 'dct:identifier': z.string(), 'dct:title': words.optional() }))
    .optional(),
  /** Until when this is certain, if the person does nothing. */
  'dpv:hasDuration': z
    .strictObject({ '@type': z.literal('dpv:UntilTimeDuration'), 'rdf:value': InstantSchema })
    .optional(),
  'kelisim:choicesChangeAt': InstantSchema.optional(),
})

/** All that is recorded of one consent of one person. */
export const ConsentRecordSchema = z.strictObject({
  '@id': z.string(),
  '@type': z.literal('dpv:ConsentRecord'),
  'dct:identifier': z.string(),
  /** The moment of the export. */
  'dct:created': z.string(),
  /** What this is, and that no conformance is claimed. */
  'dct:description': words,
  'dpv:hasDataSubject': z.strictObject({
    '@id': z.string(),
    '@type': z.literal('dpv:DataSubject'),
    'dct:identifier': z.string(),
  }),
  /** By the version that the answer is about; absent where that is published no more. */
  'dpv:hasProcess': ConsentProcessSchema.optional(),
  'dpv:hasConsentStatus': StandingStatusSchema,
  'dpv:hasNotice': z.array(ConsentNoticeSchema),
  /** Oldest first. */
  'dpv:hasRecordOfActivity': z.array(ConsentEventSchema),
})
export type ConsentRecord = z.output<typeof ConsentRecordSchema>

/** Answer of `GET consents`: a document of JSON-LD 1.1, a record for each consent; none of a person without any. */
export const ConsentRecordsSchema = z.strictObject({
  '@context': z.custom<typeof CONSENT_CONTEXT>(
    (value) => JSON.stringify(value) === JSON.stringify(CONSENT_CONTEXT),
    'expected the context of these records',
  ),
  '@graph': z.array(ConsentRecordSchema),
})
/**
 * Consents in the terms of ISO/IEC TS 27560, as the Data Privacy Vocabulary writes them.
 *
 * @example
 * const stands = records['@graph'].map((one) => [one['dct:identifier'], one['dpv:hasConsentStatus']['@type']])
 */
export type ConsentRecords = z.output<typeof ConsentRecordsSchema>
