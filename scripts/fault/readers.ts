import { setTimeout as sleep } from 'node:timers/promises'
import { signSubjectToken } from '../harness/token.ts'
import { ask } from './ask.ts'
import type { ServiceUnderTest } from './service-under-test.ts'

/** Each reader asks for so many people in turn: one alone may not ask so often. */
const PEOPLE = 10
const PAUSE_MS = 20

/** What readers met with. */
export interface Reading {
  asked: number
  /** Each answer that was no 200, with what it said. */
  refusals: string[]
}

/** Readers who ask for these paths all the time, over connections that they keep, until told to end. */
export function startReaders(service: ServiceUnderTest, readers: number, paths: readonly string[]) {
  const refusals: string[] = []
  let [asked, isEnding] = [0, false]
  const read = async (path: string, token: string | undefined) => {
    const said = await ask(service.port, { path, token })
    asked++
    if (!('status' in said)) refusals.push(`${path}: ${said.lost}`)
    else if (said.status !== 200) refusals.push(`${path}: ${said.status} ${said.body.slice(0, 200)}`)
  }
  const line = async (reader: number) => {
    const people = Array.from({ length: PEOPLE }, (_, person) => `reader-${reader}-${person}`)
    const { signer } = service.options
    const tokens = await Promise.all(people.map((person) => signSubjectToken(signer, person)))
    for (let round = 0; !isEnding; round++) {
      for (const path of paths) await read(path, tokens[round % PEOPLE])
      await sleep(PAUSE_MS)
    }
  }
  const lines = Array.from({ length: readers }, (_, reader) => line(reader))
  return {
    async end(): Promise<Reading> {
      isEnding = true
      await Promise.all(lines)
      return { asked, refusals }
    },
  }
}

/** The first of what failed, for whoever looks for the cause; empty when nothing did. */
export function formatRefusals([first]: readonly string[]): string {
  return first === undefined ? '' : `; the first that failed: ${first}`
}
