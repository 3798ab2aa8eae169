import type { Context } from 'hono'
import { createConsentRecords } from '../../domain/consents/consent-record.ts'
import type { RecordedConsent } from '../../domain/consents/recorded-consent.ts'
import { mapLocales } from '../../domain/locale.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'
import type { StoredAct } from '../../store/store.ts'
import type { Env } from '../http/env.ts'
import { type Catalog, isConsent, selectCounting } from '../published/catalog.ts'
import { getCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { listOwnActs } from './own-acts.ts'

/** What every record says of itself: whence it is, and that no conformance is claimed. */
const REMARK = mapLocales((locale) =>
  createSay(locale, { service: CATALOGUES[locale].service })('service.consentRecord'),
)

/** `GET consents`: the caller's consents in the terms of ISO/IEC TS 27560. */
export async function getConsents(
  context: Context<Env>,
  service: Service,
  caller: Caller,
): Promise<Response> {
  return answerConsents(context, service, caller.subject, await listOwnActs(service, caller))
}

/** Consents by all acts of a person, whoever asks for them. */
export async function answerConsents(
  context: Context<Env>,
  service: Service,
  subject: string,
  acts: readonly StoredAct[],
): Promise<Response> {
  const catalog = await getCatalog(service)
  const records = createConsentRecords(listConsents(catalog, acts, subject), {
    now: service.now(),
    service: service.products.audience,
    remark: REMARK,
  })
  return context.body(JSON.stringify(records), 200, { 'content-type': 'application/ld+json' })
}

/** The consents that somebody has acted about; what is published no more is in their bundle. */
function listConsents(catalog: Catalog, acts: readonly StoredAct[], subject: string): RecordedConsent[] {
  return [...Map.groupBy(acts, ({ policy }) => policy)].flatMap(([id, own]) => {
    const policy = catalog.get(id)
    if (policy === undefined || !isConsent(policy)) return []
    const { versions, terms } = policy
    return [{ policy: id, versions, terms, acts: own, counting: selectCounting(policy, own), subject }]
  })
}
