import type { z } from 'zod'
import type { MissingSchema } from '../../service/contract/service-contract.ts'

/** What came back for a list of ids: those who have not answered, and the line at which reading stopped. */
export interface MissingList {
  count: number
  /** How many of them may not be asked at all: that depends on what nobody has said of them. */
  perhaps: number
  /** The first line that is no id; null when all of them were read. */
  brokenLine: number | null
}

type Line = z.output<typeof MissingSchema> | { error: string; line: number }

/** Reads what `POST report/missing` answers; its status has gone out before a bad line is met. */
export function parseMissingList(ndjson: string): MissingList {
  const lines = ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))
  const broken = lines.find((line) => 'error' in line)
  const missing = lines.filter((line) => 'subject' in line)
  const perhaps = missing.filter(({ state }) => state === 'audience-unknown')
  return { count: missing.length, perhaps: perhaps.length, brokenLine: broken?.line ?? null }
}
