import type { Context } from 'hono'
import { isAnswer } from '../../domain/acceptance/act.ts'
import { nameAskedPerson } from '../../domain/acceptance/asked-person.ts'
import type { StoredAct } from '../../store/store.ts'
import { ActBodySchema } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { readBody } from '../http/read-body.ts'
import { respondJson } from '../http/respond.ts'
import type { Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { createActProblem } from './act-problems.ts'
import { listOwnActs } from './own-acts.ts'
import { recordAct } from './record-act.ts'
import { readReceipt, readReceipts } from './stored-receipts.ts'

/** `POST acts`: records an act once; 201 when it is new, 200 with the first receipt when it is not. */
export async function postAct(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const { presentation, for: asked, ...request } = await readBody(context.req.raw, ActBodySchema)
  const { product, subject, delegate, readOnly } = caller
  if (readOnly) throw createActProblem('read-only')
  // That somebody else saw a notice, and what they did after it, says nothing of the person.
  if (delegate !== undefined && !isAnswer(request)) throw createActProblem('own-act')
  // The screen may be older than the token: what was asked of one person is not answered by another, nor what one
  // guardian has read by the other.
  if (asked !== nameAskedPerson({ issuer: product.issuer, party: product.azp, subject, delegate }))
    throw createActProblem('other-person')
  return recordAct(context, service, { ...caller, request, presentation, onBehalf: null })
}

/** Acts of one page: what proves them takes a millisecond each, of the one thread that answers everybody. */
const PAGE = 100

/** `GET acts?after=id&limit=50`: a page of the caller's own history, oldest first. */
export async function getActs(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const acts = await listOwnActs(service, caller)
  const { start, end } = findPage(acts, context.req.query())
  const page = acts.slice(start, end)
  const next = end < acts.length ? (page.at(-1)?.id ?? null) : null
  return respondJson(context, { acts: await readReceipts(service, page), next })
}

function findPage(acts: readonly StoredAct[], { after, limit = String(PAGE) }: Record<string, string>) {
  const start = after === undefined ? 0 : acts.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && start === 0)
    throw new Problem('query-invalid', '"after" is the id of one of your acts, as "next" says it.')
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > PAGE)
    throw new Problem('query-invalid', `"limit" is a whole number from 1 to ${PAGE}.`)
  return { start, end: start + Number(limit) }
}

/** `GET acts/{id}/receipt`: the signed receipt of one of the caller's acts, as it was first given. */
export async function getReceipt(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const acts = await listOwnActs(service, caller)
  const act = acts.find(({ id }) => id === context.req.param('id'))
  if (act === undefined) throw new Problem('not-found', 'Only your own acts have receipts here.')
  return respondJson(context, await readReceipt(service, act))
}
