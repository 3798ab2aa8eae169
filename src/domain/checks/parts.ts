import type { Message, ValueArguments } from '../message.ts'
import type { FindingParts, Total } from './messages.ts'

/** Words that are put into a finding; a value that is missing does not compile. */
export function createPart<Key extends keyof FindingParts>(
  key: Key,
  ...[values = {}]: ValueArguments<FindingParts[Key]>
): Message {
  return { key, values }
}

/** Joins what is said of several things; of nothing there is nothing to say. */
export function joinParts(
  by: 'findings.parts.list' | 'findings.parts.texts',
  parts: readonly Message[],
): Message {
  if (parts.length === 0) return createPart('findings.parts.nothing')
  return parts.reduceRight((rest, first) => createPart(by, { first, rest }))
}

/** How often something was found in a file, to be put behind its first place; once goes without saying. */
export function formatTotal(count: number): Total {
  return count === 1 ? '' : createPart('findings.parts.total', { number: count })
}
