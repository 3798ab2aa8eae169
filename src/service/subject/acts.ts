import type { Context } from 'hono'
import { type ActRequest, isAnswer } from '../../domain/acceptance/act.ts'
import { nameAskedPerson } from '../../domain/acceptance/asked-person.ts'
import { listSaid } from '../../domain/acceptance/corrections.ts'
import type { Presentation } from '../../domain/acceptance/presentation.ts'
import { canonicalizeJson } from '../../domain/encoding/canonical-json.ts'
import type { OnBehalf } from '../../domain/log/opening.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import { formatWidgetPath } from '../../domain/publication/widget-path.ts'
import { findKnown, findStanding, type NewAct, type StoredAct } from '../../store/store.ts'
import { ActBodySchema, type Receipt } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { readBody } from '../http/read-body.ts'
import { getRealm } from '../products/products.ts'
import { findVersion, followOwnDates, selectCounting } from '../published/catalog.ts'
import { getCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { assertRecorded, createActProblem } from './act-problems.ts'
import { type AnswerRequest, judge } from './act-rules.ts'
import { listOwnActs } from './own-acts.ts'
import { getAnswerablePolicy } from './requirements.ts'
import { checkStatedMoment } from './stated-moment.ts'

/** `POST acts`: records an act once; 201 when it is new, 200 with the first receipt when it is not. */
export async function postAct(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const { presentation, for: asked, ...request } = await readBody(context.req.raw, ActBodySchema)
  const { product, subject, delegate, readOnly } = caller
  if (readOnly) throw createActProblem('read-only')
  // That somebody else saw a notice, and what they did after it, says nothing of the person.
  if (delegate !== undefined && !isAnswer(request)) throw createActProblem('own-act')
  // The screen may be older than the token: what was asked of one person is not answered by another, nor what one
  // guardian has read by the other.
  if (asked !== nameAskedPerson({ issuer: product.issuer, subject, delegate }))
    throw createActProblem('other-person')
  return recordAct(context, service, { ...caller, request, presentation, onBehalf: null })
}

/** An act, by whoever may hand it in. */
export interface ActInput extends Pick<Caller, 'product' | 'subject' | 'issuedAt' | 'delegate'> {
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
  const { product, subject, issuedAt, delegate, request, onBehalf, statedAt } = input
  const catalog = await getCatalog(service)
  const owner = { realm: getRealm(product), subject }
  const acts = await service.store.listActs(owner, request.policy)
  const policy = getAnswerablePolicy(catalog, product, request.policy, acts)
  const version = findVersion(policy, request.version)

  // Before the rules: a retry gets its receipt even if the version has been superseded or taken back in the meantime.
  const counting = selectCounting(policy, acts)
  const claimedAt = statedAt?.toISOString() ?? null
  const key = { ...request, onBehalf, delegate, claimedAt }
  const known = findKnown(listSaid(acts), key) ?? findStanding(counting, key)
  if (known !== undefined && isAboutSame(known, version)) {
    service.metrics.countAct(known.act, 'known')
    return context.json(await readReceipt(service, known), 200)
  }
  if (version === undefined) throw createActProblem('version-unknown')

  const now = service.now()
  const judged = statedAt === undefined ? policy : followOwnDates(policy, now)
  if (statedAt !== undefined) {
    checkStatedMoment({ at: statedAt, version: version.number, policy: judged, acts: counting, now })
  }
  const facts = { request, policy: judged, version, acts: counting, issuedAt, onBehalf: onBehalf !== null }
  judge({ ...facts, now: statedAt ?? now })
  const about = { versionDigest: version.digests.version, choices: sortChoices(request, version) }
  return appendAct(context, service, input, about)
}

/** Records an act that has been judged, and answers with its receipt. */
export async function appendAct(
  context: Context<Env>,
  service: Service,
  input: ActInput,
  about: Pick<NewAct, 'versionDigest' | 'choices'>,
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
  service.metrics.countAct(act.act, kind)
  return context.json(service.receipts.createReceipt(act, evidence), kind === 'stored' ? 201 : 200)
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

/** Tells whether a record is about the words that a number stands for now, or that it stood for last. */
function isAboutSame(record: StoredAct, version: ManifestVersion | undefined): boolean {
  return version === undefined || version.digests.version === record.versionDigest
}

/** `GET acts`: the caller's own history, oldest first. */
export async function getActs(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const acts = await listOwnActs(service, caller)
  return context.json({ acts: await Promise.all(acts.map((act) => readReceipt(service, act))) })
}

/** `GET acts/{id}/receipt`: the signed receipt of one of the caller's acts, as it was first given. */
export async function getReceipt(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const acts = await listOwnActs(service, caller)
  const act = acts.find(({ id }) => id === context.req.param('id'))
  if (act === undefined) throw new Problem('not-found', 'Only your own acts have receipts here.')
  return context.json(await readReceipt(service, act))
}

/** The receipt of an act that is in the store. */
export async function readReceipt({ store, receipts }: Service, act: StoredAct): Promise<Receipt> {
  const evidence = await store.findEvidence(act.index)
  if (evidence === null) throw new Error(`the log does not hold the record ${act.index}`)
  return receipts.createReceipt(act, evidence)
}
