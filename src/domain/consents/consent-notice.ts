import type { ConsentRecord } from './consent-record-schema.ts'
import { type ExportFacts, findAnswered, type RecordedAct, type RecordedConsent } from './recorded-consent.ts'

type Notice = ConsentRecord['dpv:hasNotice'][number]

/** The texts that were answered, each once, in the order of the first act about it. */
export function listNotices(
  consent: Pick<RecordedConsent, 'policy' | 'versions' | 'acts'>,
  facts: Pick<ExportFacts, 'service'>,
): Notice[] {
  const notices = consent.acts.map((act) => describeNotice(consent, act, facts))
  return [...new Map(notices.map((notice) => [notice['@id'], notice])).values()]
}

/** The name of a text in these records: its address while it is published, its digest otherwise. */
export function nameNotice(
  { policy, versions }: Pick<RecordedConsent, 'policy' | 'versions'>,
  act: RecordedAct,
  { service }: Pick<ExportFacts, 'service'>,
): string {
  const isPublished = findAnswered(versions, act)?.digests[act.locale] === act.digest
  return isPublished
    ? `${service}/${policy}/${act.version}/${act.locale}.md`
    : `urn:kelisim:text:${act.digest}`
}

function describeNotice(
  consent: Pick<RecordedConsent, 'policy' | 'versions'>,
  act: RecordedAct,
  facts: Pick<ExportFacts, 'service'>,
): Notice {
  const version = findAnswered(consent.versions, act)
  return {
    '@id': nameNotice(consent, act, facts),
    '@type': 'dpv:ConsentNotice',
    'dct:identifier': `${consent.policy}@${act.version}`,
    'dct:language': act.locale,
    'kelisim:digest': act.digest,
    'kelisim:versionDigest': act.versionDigest,
    ...(version && {
      'dct:title': version.terms.title,
      'dct:issued': version.publishedAt,
      'kelisim:effectiveAt': version.effectiveAt,
      'kelisim:authentic': version.terms.authentic,
    }),
  }
}
