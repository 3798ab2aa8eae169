import { type ActKind, isAnswer } from '../acceptance/act.ts'
import { findCorrected } from '../acceptance/corrections.ts'
import { nameNotice } from './consent-notice.ts'
import type { ConsentRecord } from './consent-record-schema.ts'
import type { ExportFacts, RecordedAct, RecordedConsent } from './recorded-consent.ts'

type ConsentEvent = ConsentRecord['dpv:hasRecordOfActivity'][number]
type Said = NonNullable<ConsentEvent['dpv:hasConsentStatus']>['@type']

/** The person whom a document is about, wherever it speaks of them. */
export const PERSON = '_:person'

/** What an act says of a consent; using on and taking an entry back say nothing. */
const SAID: Readonly<Partial<Record<ActKind, Said>>> = {
  accept: 'dpv:ConsentGiven',
  decline: 'dpv:ConsentRefused',
  withdraw: 'dpv:ConsentWithdrawn',
  shown: 'dpv:ConsentRequested',
}

/** The acts, oldest first, each as the log has it. */
export function listEvents(consent: RecordedConsent, facts: ExportFacts): ConsentEvent[] {
  const { acts } = consent
  const corrected = findCorrected(acts)
  return acts.map((act) => ({
    ...describeEvent(consent, act, facts),
    ...describeCorrection(acts, act, corrected),
  }))
}

/** The name of an act in these records. */
export function nameAct(id: string): string {
  return `urn:uuid:${id}`
}

/** The moment that was stated for an act, or that of the service's clock. */
export function tellWhenSaid({ claimedAt, at }: Pick<RecordedAct, 'claimedAt' | 'at'>): string {
  return claimedAt ?? at
}

/** Who said it; undefined where staff entered it, which proves nobody, and where nobody answered. */
export function nameWhoSaid(act: RecordedAct): ConsentEvent['dpv:isIndicatedBy'] {
  if (act.onBehalf !== null || !isAnswer(act)) return undefined
  if (act.delegate === undefined) return { '@id': PERSON }
  const { sub, role } = act.delegate
  const type = role === 'guardian' ? 'dpv:GuardianOfDataSubject' : 'dpv:Entity'
  return { '@type': type, 'dct:identifier': sub, 'kelisim:role': role }
}

function describeEvent(consent: RecordedConsent, act: RecordedAct, facts: ExportFacts): ConsentEvent {
  const { id, claimedAt, onBehalf, choices } = act
  const said = consent.counting.some((one) => one.id === id) ? SAID[act.act] : undefined
  const who = nameWhoSaid(act)
  return {
    '@id': nameAct(id),
    'dct:identifier': id,
    'kelisim:act': act.act,
    ...(said && { 'dpv:hasConsentStatus': { '@type': said } }),
    'dpv:isIndicatedAtTime': tellWhenSaid(act),
    ...(claimedAt !== null && { 'kelisim:isStated': true as const }),
    'dct:created': act.at,
    ...(act.clockAdjusted && { 'kelisim:clockAdjusted': true as const }),
    ...(who && { 'dpv:isIndicatedBy': who }),
    ...(onBehalf && { 'kelisim:onBehalf': describeEntry(onBehalf) }),
    'dpv:hasService': { '@type': 'dpv:Service', 'dct:identifier': act.product },
    'dpv:hasNotice': { '@id': nameNotice(consent, act, facts) },
    ...(choices && { 'kelisim:choices': [...choices] }),
    'dct:source': `${facts.service}/api/v1/acts/${id}/receipt`,
  }
}

function describeEntry({
  actor,
  note,
  service,
}: NonNullable<RecordedAct['onBehalf']>): NonNullable<ConsentEvent['kelisim:onBehalf']> {
  return {
    '@type': 'dpv:Entity',
    'kelisim:actor': actor,
    'kelisim:note': note,
    ...(service !== undefined && { 'kelisim:service': service }),
  }
}

/** A correction names what it corrects in `after`. */
function describeCorrection(
  acts: readonly RecordedAct[],
  { act, id, after }: RecordedAct,
  corrected: ReadonlySet<RecordedAct>,
): Pick<ConsentEvent, 'dct:replaces' | 'dct:isReplacedBy'> {
  if (act === 'correct') return after === null ? {} : { 'dct:replaces': nameAct(after) }
  if (![...corrected].some((one) => one.id === id)) return {}
  const correction = acts.find((one) => one.act === 'correct' && one.after === id)
  return correction ? { 'dct:isReplacedBy': nameAct(correction.id) } : {}
}
