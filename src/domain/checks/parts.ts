import type { Message, ValueArguments } from '../message.ts'
import type { FindingParts, Total } from './messages.ts'

/** Words that are put into a finding; a value that is missing does not compile. */
export function createPart<Key extends keyof FindingParts>(
  key: Key,
  ...[values = {}]: ValueArguments<FindingParts[Key]>
): Message {
  return { key, values }
}

/** Joins what is said of several things, half by half, so that long lists do not nest deep; of nothing, says so. */
export function joinParts(
  by: 'findings.parts.list' | 'findings.parts.texts',
  parts: readonly Message[],
): Message {
  const [only, ...more] = parts
  if (!only) return createPart('findings.parts.nothing')
  if (more.length === 0) return only
  const middle = parts.length >> 1
  const [first, rest] = [parts.slice(0, middle), parts.slice(middle)]
  return createPart(by, { first: joinParts(by, first), rest: joinParts(by, rest) })
}

/** How often something was found in a file, to be put behind its first place; once goes without saying. */
export function formatTotal(count: number): Total {
  return count === 1 ? '' : createPart('findings.parts.total', { number: count })
}
