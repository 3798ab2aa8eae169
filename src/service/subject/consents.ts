import type { Context } from 'hono'
import { createConsentRecords } from '../../domain/consents/consent-record.ts'
import type { RecordedConsent } from '../../domain/consents/recorded-consent.ts'
import { mapLocales } from '../../domain/locale.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'
import type { StoredAct } from '../../store/store.ts'
import type { Env } from '../http/env.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { isShown } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import { getRealm } from '../products/realm.ts'
import { type Catalog, isConsent, selectCounting } from '../published/catalog.ts'
import type { ReportJob, RequestOf } from '../reports/report.ts'
import type { ReportTools } from '../reports/tools.ts'
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
  { product, subject, issuedAt }: Caller,
): Promise<Response> {
  return answerConsents(context, service, { product, subject, issuedAt })
}

/** Consents by all acts of a person, whoever asks for them; null for who asks by no token of the person's. */
export async function answerConsents(
  context: Context<Env>,
  { reports, now, ...service }: Pick<Service, 'reports' | 'now' | 'published'>,
  { product, ...person }: { product: Product; subject: string; issuedAt: Date | null },
): Promise<Response> {
  const catalog = await getCatalog(service)
  const request = { kind: 'consents', ...person } as const
  const pieces = await reports.run({ request, product, now: now(), catalog })
  return streamChunks(context, 'application/ld+json', pieces)
}

/** The consents themselves. */
export async function* makeConsents(
  { store, ring, audience }: Pick<ReportTools, 'store' | 'ring' | 'audience'>,
  { request: { subject, issuedAt }, product, now, catalog }: ReportJob<RequestOf<'consents'>>,
): AsyncGenerator<string> {
  const acts =
    issuedAt === null
      ? await store.listActs({ realm: getRealm(product), subject })
      : await listOwnActs({ store, ring }, { product, subject, issuedAt })
  // Programs and staff are told of what their product asks or once recorded, the person of everything.
  const isSeen = ({ policy }: StoredAct) =>
    isShown(product, policy) || acts.some((act) => act.policy === policy && act.product === product.id)
  const seen = issuedAt === null ? acts.filter(isSeen) : acts
  const found = listConsents(catalog ?? new Map(), seen, subject)
  yield JSON.stringify(createConsentRecords(found, { now, service: audience, remark: REMARK }))
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
