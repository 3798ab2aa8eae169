import { z } from 'zod'
import { ACTS } from '../acceptance/act.ts'
import { LOCALES } from '../locale.ts'
import { DELEGATE_ROLES } from '../log/opening.ts'
import { createLocaleSchema, DigestSchema, InstantSchema } from '../policy/schema-parts.ts'
import { CONSENT_CONTEXT } from './context.ts'

const words = createLocaleSchema(z.string())
const link = z.strictObject({ '@id': z.string().describe('What it leads to.') })
/** The term of the vocabulary that says what something is. */
const type = <const T extends string>(...terms: [T, ...T[]]) =>
  z.enum(terms).describe('What it is, as a term of the vocabulary.')
const identifier = z.string().describe('Its id.')

/** Who gave, refused or withdrew: the person, or who answered with a token of their own in the person's place. */
const IndicatedBySchema = z.union([
  link,
  z.strictObject({
    '@type': type('dpv:GuardianOfDataSubject', 'dpv:Entity'),
    'dct:identifier': z.string().describe('The id by which the product names them.'),
    'kelisim:role': z.enum(DELEGATE_ROLES).describe('As what they answered.'),
  }),
])

/** Staff that entered an answer, as the sender named them: nobody has proved it. */
const EnteredBySchema = z.strictObject({
  '@type': type('dpv:Entity'),
  'kelisim:actor': z.string().describe('Who entered it, as the sender named them.'),
  'kelisim:note': z.string().describe('On what ground.'),
  'kelisim:service': z
    .string()
    .optional()
    .describe('Whose key signed for it; absent in records from before it was kept.'),
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
  '@id': z.string().describe('Names the act in this document.'),
  'dct:identifier': z.uuid().describe('Id of the act.'),
  'kelisim:act': z.enum(ACTS).describe('The word of the record itself.'),
  'dpv:hasConsentStatus': z
    .strictObject({ '@type': type(...SAID) })
    .optional()
    .describe('What it says; absent where it says nothing of a consent, or counts as never said.'),
  'dpv:isIndicatedAtTime': z
    .string()
    .describe("When it was said: the moment that was stated, where one was; the service's clock otherwise."),
  'kelisim:isStated': z
    .literal(true)
    .optional()
    .describe('An earlier system or staff stated it: their word is all that stands behind the moment.'),
  'dct:created': z.string().describe("When it was recorded, by the service's clock."),
  'kelisim:clockAdjusted': z
    .literal(true)
    .optional()
    .describe('The clock had been found wrong and set right shortly before.'),
  'dpv:isIndicatedBy': IndicatedBySchema.optional().describe(
    'Absent where it is not known: staff entered it, or it is no act of a person.',
  ),
  'kelisim:onBehalf': EnteredBySchema.optional().describe('Staff that entered it.'),
  'dpv:hasService': z
    .strictObject({ '@type': type('dpv:Service'), 'dct:identifier': identifier })
    .describe('The product that recorded it.'),
  'dpv:hasNotice': link.describe('The text that was answered.'),
  'kelisim:choices': z.array(z.string()).optional().describe('Ids of what it was given to one by one.'),
  'dct:isReplacedBy': z.string().optional().describe('Of what was entered by mistake: the correction.'),
  'dct:replaces': z.string().optional().describe('Of a correction: what was entered by mistake.'),
  'dct:source': z.string().describe('Where its receipt is, for the person.'),
})

/** A text that was answered, in the language in which it was shown. */
const ConsentNoticeSchema = z.strictObject({
  '@id': z.string().describe('Where the text is; of one that is published no more its digest.'),
  '@type': type('dpv:ConsentNotice'),
  'dct:identifier': z.string().describe('Policy and version.'),
  'dct:language': z.enum(LOCALES).describe('The language in which it was shown.'),
  'kelisim:digest': DigestSchema.describe('Digest of the text in that language.'),
  'kelisim:versionDigest': DigestSchema.describe(
    'Digest of the version: its texts in all languages and its facts.',
  ),
  'dct:title': words.optional().describe('Title of the policy.'),
  'dct:issued': InstantSchema.optional().describe('When the version was published.'),
  'kelisim:effectiveAt': InstantSchema.optional().describe('From when it binds.'),
  'kelisim:authentic': z.enum(LOCALES).optional().describe('The language that prevails.'),
})

/** What the consent is for, and to whom: what was sealed with the version, and nothing else. */
const ConsentProcessSchema = z.strictObject({
  '@type': type('dpv:Process'),
  'dpv:hasLegalBasis': z.literal('dpv:Consent').describe('On what ground: the consent.'),
  'dpv:hasPurpose': z
    .strictObject({
      '@type': type('dpv:Purpose'),
      'dct:title': words.describe('Title of the consent.'),
      'dct:source': z.string().describe('The text that says what for.'),
    })
    .describe('What it is for.'),
  'dpv:hasDataController': z
    .strictObject({
      '@type': type('dpv:DataController'),
      'dpv:hasName': words.describe('Name of the operator.'),
      'dct:identifier': z.string().optional().describe('Its number in the register.'),
      'dpv:hasAddress': words.optional().describe('Its address.'),
      'dpv:hasContact': z.string().describe('Where to turn.'),
    })
    .describe('To whom it is given.'),
  'dpv:hasConsentControl': z
    .strictObject({
      '@type': type('dpv:WithdrawConsent'),
      'dpv:isExercisedAt': z.array(z.string()).describe('Pages on which it can be withdrawn.'),
    })
    .describe('How to withdraw it.'),
})

/** Where the consent stands at the moment of the export, which `given` says everywhere else. */
const StandingStatusSchema = z.strictObject({
  '@type': type(
    'dpv:ConsentGiven',
    'dpv:ConsentRefused',
    'dpv:ConsentWithdrawn',
    'dpv:ConsentStatusInvalidForProcessing',
  ),
  'dct:source': z.string().optional().describe('The act by which it stands so; absent while none counts.'),
  'dpv:isIndicatedAtTime': z.string().optional().describe('When that was said.'),
  'dpv:isIndicatedBy': IndicatedBySchema.optional().describe('Who said it.'),
  'kelisim:choices': z
    .array(
      z.strictObject({
        'dct:identifier': identifier,
        'dct:title': words.optional().describe('Its name, as people read it.'),
      }),
    )
    .optional()
    .describe('What it is given to one by one.'),
  'dpv:hasDuration': z
    .strictObject({
      '@type': type('dpv:UntilTimeDuration'),
      'rdf:value': InstantSchema.describe('The moment.'),
    })
    .optional()
    .describe('Until when this is certain, if the person does nothing.'),
  'kelisim:choicesChangeAt': InstantSchema.optional().describe(
    'The moment from which other choices count if the person does nothing.',
  ),
})

/** All that is recorded of one consent of one person. */
export const ConsentRecordSchema = z.strictObject({
  '@id': z.string().describe('Names the record.'),
  '@type': type('dpv:ConsentRecord'),
  'dct:identifier': z.string().describe('Id of the policy that asks for the consent.'),
  'dct:created': z.string().describe('The moment of the export.'),
  'dct:description': words.describe('What this is, and that no conformance is claimed.'),
  'dpv:hasDataSubject': z
    .strictObject({
      '@id': z.string().describe('Names the person in this document.'),
      '@type': type('dpv:DataSubject'),
      'dct:identifier': z.string().describe('The id by which the product names the person.'),
    })
    .describe('Whose consent it is.'),
  'dpv:hasProcess': ConsentProcessSchema.optional().describe(
    'By the version that the answer is about; absent where that is published no more.',
  ),
  'dpv:hasConsentStatus': StandingStatusSchema.describe('Where it stands at the moment of the export.'),
  'dpv:hasNotice': z.array(ConsentNoticeSchema).describe('The texts that were answered.'),
  'dpv:hasRecordOfActivity': z.array(ConsentEventSchema).describe('What was done about it, oldest first.'),
})
export type ConsentRecord = z.output<typeof ConsentRecordSchema>

/** Answer of `GET consents`: a document of JSON-LD 1.1, a record for each consent; none of a person without any. */
export const ConsentRecordsSchema = z.strictObject({
  '@context': z
    .custom<typeof CONSENT_CONTEXT>(
      (value) => JSON.stringify(value) === JSON.stringify(CONSENT_CONTEXT),
      'expected the context of these records',
    )
    .describe('What the terms mean (JSON-LD 1.1); always the same.'),
  '@graph': z.array(ConsentRecordSchema).describe('A record for each consent.'),
})
/**
 * Consents in the terms of ISO/IEC TS 27560, as the Data Privacy Vocabulary writes them.
 *
 * @example
 * const stands = records['@graph'].map((one) => [one['dct:identifier'], one['dpv:hasConsentStatus']['@type']])
 */
export type ConsentRecords = z.output<typeof ConsentRecordsSchema>
