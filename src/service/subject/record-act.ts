import type { Context } from 'hono'
import type { ActRequest } from '../../domain/acceptance/act.ts'
import { listSaid } from '../../domain/acceptance/corrections.ts'
import type { Presentation } from '../../domain/acceptance/presentation.ts'
import { canonicalizeJson } from '../../domain/encoding/canonical-json.ts'
import type { OnBehalf } from '../../domain/log/opening.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import { formatWidgetPath } from '../../domain/publication/widget-path.ts'
import { findKnown, findStanding, type PendingAct, type StoredAct } from '../../store/store.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { respondJson } from '../http/respond.ts'
import type { PersonClaims } from '../products/audience.ts'
import { getRealm } from '../products/realm.ts'
import { type Catalog, findVersion, followOwnDates, selectCounting } from '../published/catalog.ts'
import { getCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { assertRecorded, createActProblem } from './act-problems.ts'
import { type ActCase, type AnswerRequest, judge } from './act-rules.ts'
import { type Asked, getAnswerablePolicy } from './person-offers.ts'
import { checkStatedMoment } from './stated-moment.ts'
import { readReceipt } from './stored-receipts.ts'

/** An act, by whoever may hand it in. */
export interface ActInput extends Pick<Caller, 'product' | 'subject' | 'issuedAt' | 'delegate'> {
  /** What the product says of the person; null when a program or staff sent it, who know to whom they write. */
  claims: PersonClaims | null
  /** The product's word about the person, by which it came; null when a program or staff sent it. */
  token: string | null
  request: ActRequest
  presentation: Presentation | undefined
  onBehalf: OnBehalf | null
  /** The moment on the paper, where staff state it: the act is judged as of then. */
  statedAt?: Date | undefined
}

/** Records an act once the rules allow it, and answers with its receipt. */
export async function recordAct(
  context: Context<Env>,
  service: Service,
  input: ActInput & { request: AnswerRequest },
): Promise<Response> {
  const { request } = input
  const catalog = await getCatalog(service)
  const version = findPublished(catalog, request)
  const former = () => answerFormer(context, service, { input, catalog, version })
  // Nothing new can be said of what is not published; of what was said before, the receipt is given.
  if (version === undefined) {
    const answer = await former()
    if (answer === null) throw createActProblem('version-unknown')
    return answer
  }
  const about = { versionDigest: version.digests.version, choices: sortChoices(request, version) }
  const answer = appendAct(context, service, input, {
    ...about,
    judge(acts) {
      const policy = getAnswerablePolicy(catalog, nameAsked(input), request.policy, acts)
      // Before the rules: a retry gets its receipt even if the version has been superseded or taken back in the meantime.
      const counting = selectCounting(policy, acts)
      const known = findRecorded(acts, counting, input)
      if (known !== undefined && known.versionDigest === version.digests.version) return known
      judgeAnswer(input, { policy, version, acts: counting }, service.now())
      return undefined
    },
  })
  return answer.catch(async (failure) => {
    // What the log cannot take now it may hold already.
    const isAway = failure instanceof Problem && failure.id === 'store-unavailable'
    const known = isAway ? await former().catch(() => null) : null
    if (known === null) throw failure
    return known
  })
}

function judgeAnswer(
  { request, issuedAt, onBehalf, statedAt }: ActInput & { request: AnswerRequest },
  { policy, version, acts }: Pick<ActCase, 'policy' | 'version' | 'acts'> & { acts: readonly StoredAct[] },
  now: Date,
): void {
  const judged = statedAt === undefined ? policy : followOwnDates(policy, now)
  if (statedAt !== undefined)
    checkStatedMoment({ at: statedAt, version: version.number, policy: judged, acts, now })
  const facts = { request, policy: judged, version, acts, issuedAt, onBehalf: onBehalf !== null }
  judge({ ...facts, now: statedAt ?? now })
}

/** The record that an act repeats, or that already says what it would. */
function findRecorded(
  acts: readonly StoredAct[],
  counting: readonly StoredAct[],
  { request, onBehalf, delegate, statedAt }: ActInput,
): StoredAct | undefined {
  const key = { ...request, onBehalf, delegate, claimedAt: statedAt?.toISOString() ?? null }
  return findKnown(listSaid(acts), key) ?? findStanding(counting, key)
}

/** Whoever enters an act for a person does so by their product's own service token. */
function nameAsked({ product, claims, onBehalf }: ActInput): Asked {
  return { product, claims, isStaff: onBehalf !== null }
}

function findPublished(catalog: Catalog, request: ActRequest): ManifestVersion | undefined {
  const policy = catalog.get(request.policy)
  return policy && findVersion(policy, request.version)
}

/** The receipt of what was recorded before, about the same words; null where there is nothing. */
async function answerFormer(
  context: Context<Env>,
  service: Service,
  { input, catalog, version }: { input: ActInput; catalog: Catalog; version: ManifestVersion | undefined },
): Promise<Response | null> {
  const { product, subject, request } = input
  const acts = await service.store.listActs({ realm: getRealm(product), subject }, request.policy)
  const policy = getAnswerablePolicy(catalog, nameAsked(input), request.policy, acts)
  const known = findRecorded(acts, selectCounting(policy, acts), input)
  if (known === undefined || (version && known.versionDigest !== version.digests.version)) return null
  service.metrics.countAct(known.act, 'known', product.id)
  return respondJson(context, await readReceipt(service, known), 200)
}

/** Records an act when its judge lets it, and answers with its receipt. */
export async function appendAct(
  context: Context<Env>,
  service: Service,
  input: ActInput,
  about: Pick<PendingAct, 'versionDigest' | 'choices' | 'judge'>,
): Promise<Response> {
  const { product, subject, issuedAt, token, delegate, request, presentation, onBehalf, statedAt } = input
  const owner = { realm: getRealm(product), subject }
  const outcome = await service.writes.append({
    ...request,
    ...about,
    ...owner,
    product: product.id,
    id: service.newId(),
    at: service.now().toISOString(),
    presentation: describeScreen(presentation, service),
    claimedAt: statedAt?.toISOString() ?? null,
    onBehalf,
    ...(delegate && { delegate }),
    token,
    issuedAt: issuedAt.toISOString(),
    // Asked for only while somebody has been erased lately.
    get mark() {
      return service.ring.mark(owner)
    },
    key: service.newKey(),
  })
  const { act, evidence, kind } = assertRecorded(outcome)
  service.metrics.countAct(act.act, kind, product.id)
  return respondJson(context, service.receipts.createReceipt(act, evidence), kind === 'stored' ? 201 : 200)
}

/** In the order of the version, whatever the screen's was; absent where there are none. */
function sortChoices({ choices }: ActRequest, { terms }: ManifestVersion): string[] | undefined {
  return choices && terms.choices?.map(({ id }) => id).filter((id) => choices.includes(id))
}

/** What is kept of a screen; a widget whose hash is not known could be named by any text, so it is left out. */
function describeScreen(presentation: Presentation | undefined, { published }: Service): string | null {
  if (presentation === undefined) return null
  const { locale, widget } = presentation
  const isKnown = widget !== null && published.findKeptFile(formatWidgetPath(widget, locale)) !== null
  return canonicalizeJson({ ...presentation, widget: isKnown ? widget : null })
}
