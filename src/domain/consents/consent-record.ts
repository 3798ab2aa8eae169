import { findDecidingAnswer } from '../acceptance/decide-state.ts'
import { computeGiven } from '../acceptance/given.ts'
import type { ManifestVersion } from '../publication/manifest.ts'
import { listEvents, nameAct, nameWhoSaid, PERSON, tellWhenSaid } from './consent-event.ts'
import { listNotices, nameNotice } from './consent-notice.ts'
import type { ConsentRecord, ConsentRecords } from './consent-record-schema.ts'
import { CONSENT_CONTEXT } from './context.ts'
import { type ExportFacts, findAnswered, type RecordedAct, type RecordedConsent } from './recorded-consent.ts'

/**
 * Writes a person's consents in the terms of ISO/IEC TS 27560, as the W3C's Data Privacy Vocabulary has them, in one
 * document of JSON-LD. Facts alone: what the standard asks for and nobody told Kelisim (data, recipients, places, terms of
 * storage, jurisdiction) is left out, and so no conformance is claimed.
 *
 * @param consents those about which the person has acted, each with what is published of it
 * @example
 * createConsentRecords([{ policy: 'mailings', versions, terms, acts, counting: acts, subject: 'user-1' }], facts)
 * // { '@context': …, '@graph': [{ '@type': 'dpv:ConsentRecord', 'dpv:hasConsentStatus': { '@type': 'dpv:ConsentGiven', … }, … }] }
 */
export function createConsentRecords(
  consents: readonly RecordedConsent[],
  facts: ExportFacts,
): ConsentRecords {
  const records = consents.flatMap((consent) => {
    const [first] = consent.acts
    return first === undefined ? [] : [createRecord(consent, first, facts)]
  })
  return { '@context': CONSENT_CONTEXT, '@graph': records }
}

function createRecord(consent: RecordedConsent, first: RecordedAct, facts: ExportFacts): ConsentRecord {
  const deciding = findDecidingAnswer(consent.terms, consent.counting, facts.now)
  const purpose = describeProcess(consent, deciding ?? consent.acts.at(-1) ?? first, facts)
  // The first act is never another one, so the record keeps its name.
  const name = `urn:kelisim:consent:${first.id}`
  return {
    '@id': name,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': name,
    'dct:created': facts.now.toISOString(),
    'dct:description': facts.remark,
    'dpv:hasDataSubject': { '@id': PERSON, '@type': 'dpv:DataSubject', 'dct:identifier': consent.subject },
    ...(purpose && { 'dpv:hasProcess': purpose }),
    'dpv:hasConsentStatus': describeStatus(consent, deciding, facts),
    'dpv:hasNotice': listNotices(consent, facts),
    'dpv:hasRecordOfActivity': listEvents(consent, facts),
  }
}

/** How a consent stands that no answer decides about: no ground for anything, and nothing was refused. */
const UNANSWERED = 'dpv:ConsentStatusInvalidForProcessing'

function describeStatus(
  { terms, counting, versions }: RecordedConsent,
  deciding: RecordedAct | undefined,
  { now }: ExportFacts,
): ConsentRecord['dpv:hasConsentStatus'] {
  const { given, choices, changesAt, choicesChangeAt } = computeGiven(terms, counting, now)
  const who = deciding && nameWhoSaid(deciding)
  const refused = deciding?.act === 'withdraw' ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused'
  return {
    '@type': given ? 'dpv:ConsentGiven' : deciding === undefined ? UNANSWERED : refused,
    ...(deciding && {
      'dct:source': nameAct(deciding.id),
      'dpv:isIndicatedAtTime': tellWhenSaid(deciding),
    }),
    ...(who && { 'dpv:isIndicatedBy': who }),
    ...(choices && {
      'kelisim:choices': describeChoices(choices, deciding && findAnswered(versions, deciding)),
    }),
    ...(changesAt !== null && {
      'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': changesAt },
    }),
    ...(choicesChangeAt !== null && { 'kelisim:choicesChangeAt': choicesChangeAt }),
  }
}

function describeChoices(
  choices: readonly string[],
  version: ManifestVersion | undefined,
): ConsentRecord['dpv:hasConsentStatus']['kelisim:choices'] {
  return choices.map((id) => {
    const title = version?.terms.choices?.find((offered) => offered.id === id)?.title
    return { 'dct:identifier': id, ...(title && { 'dct:title': title }) }
  })
}

/** What was sealed of the purpose and the operator; undefined where that version is published no more. */
function describeProcess(
  consent: RecordedConsent,
  act: RecordedAct,
  facts: ExportFacts,
): ConsentRecord['dpv:hasProcess'] {
  const terms = findAnswered(consent.versions, act)?.terms
  if (terms === undefined) return undefined
  const { title, contact, operator } = terms
  return {
    '@type': 'dpv:Process',
    'dpv:hasLegalBasis': 'dpv:Consent',
    'dpv:hasPurpose': {
      '@type': 'dpv:Purpose',
      'dct:title': title,
      'dct:source': nameNotice(consent, act, facts),
    },
    'dpv:hasDataController': {
      '@type': 'dpv:DataController',
      'dpv:hasName': operator.name,
      ...(operator.bin !== undefined && { 'dct:identifier': operator.bin }),
      ...(operator.address && { 'dpv:hasAddress': operator.address }),
      'dpv:hasContact': `mailto:${contact}`,
    },
    'dpv:hasConsentControl': {
      '@type': 'dpv:WithdrawConsent',
      'dpv:isExercisedAt': [`${facts.service}/receipts/`, `mailto:${contact}`],
    },
  }
}
