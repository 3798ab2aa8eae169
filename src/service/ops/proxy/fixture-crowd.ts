import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { nameAsked, ORIGINS, type TestService } from '../../fixture.ts'
import { createActRequest } from '../../fixture-manifest.ts'
import { FILES } from './fixture-installation.ts'

/** How often each status was told. */
export type Tally = Record<number, number>

interface Asked {
  method?: 'GET' | 'POST' | 'OPTIONS'
  path: string
  token?: string
  body?: string
}

/** Asks from one address, as a carrier's people do whose phones share it; 0 for no answer. */
export function createCaller(origin: string, localAddress: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 512, localAddress })
  const { hostname, port } = new URL(origin)
  const call = ({ method = 'GET', path, token, body }: Asked) =>
    new Promise<number>((resolve) => {
      const headers = {
        origin: ORIGINS.olympiad,
        ...(method === 'OPTIONS' && {
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization, content-type',
        }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      }
      const asked = request({ agent, hostname, port, method, path, headers }, (answer) => {
        answer.resume().once('close', () => resolve(answer.statusCode ?? 0))
      })
      asked.once('error', () => resolve(0))
      asked.end(body)
    })
  return { call, end: () => agent.destroy() }
}
export type Caller = ReturnType<typeof createCaller>

/** Everything that the visit of one person asks for, who is asked and answers. */
async function visit({ call }: Caller, world: TestService, person: string, count: (status: number) => void) {
  const token = await world.mintToken({ sub: person })
  const questions = { path: '/auth/api/v1/requirements?policies=privacy' }
  const acts = { path: '/auth/api/v1/acts' }
  for (const path of [FILES.page, FILES.style, FILES.alias, FILES.prompt, FILES.manifest])
    count(await call({ path }))
  const ask = async () => {
    count(await call({ method: 'OPTIONS', ...questions }))
    count(await call({ ...questions, token }))
  }
  await ask()
  count(await call({ method: 'OPTIONS', ...acts }))
  const body = JSON.stringify({ ...createActRequest(), ...nameAsked(person) })
  count(await call({ method: 'POST', ...acts, token, body }))
  await ask()
}

export interface CrowdOptions {
  visitors: number
  /** Milliseconds between two arrivals; who comes to a slow machine comes later. */
  apart: number
  /** Beside the crowd: what one client asks for without a pause, over so many connections. */
  flood?: { asked: Asked; connections: number }
}

/** Lets a crowd come, one after the other, and tells what people and the one client were told. */
export async function sendCrowd(caller: Caller, world: TestService, options: CrowdOptions) {
  const [people, flood]: [Tally, Tally] = [{}, {}]
  const countIn = (tally: Tally) => (status: number) => {
    tally[status] = (tally[status] ?? 0) + 1
  }
  let isOver = false
  const storm = async () => {
    while (!isOver && options.flood) countIn(flood)(await caller.call(options.flood.asked))
  }
  const storms = Array.from({ length: options.flood?.connections ?? 0 }, storm)
  const visits = new Set<Promise<void>>()
  for (let number = 0; number < options.visitors; number++) {
    // As many as a crowd of its size has under way where a visit takes a second.
    while (visits.size >= 100) await Promise.race(visits)
    const visiting = visit(caller, world, `visitor-${number}`, countIn(people)).finally(() =>
      visits.delete(visiting),
    )
    visits.add(visiting)
    await sleep(options.apart)
  }
  await Promise.all(visits)
  isOver = true
  await Promise.all(storms)
  return { people, flood }
}
