import {
  computeSkeleton,
  detectAlphabets,
  findLookalike,
  isMadeOfLookalikes,
} from '../../language/alphabets.ts'
import { decodePunycode } from './punycode.ts'

/** What an address says, with its percent signs resolved; as it is where they say nothing. */
export function decodePercents(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** A name of mixed letters, or of strange ones that all look like ours under an ending in others (Unicode TS 39). */
export function isLookalikeHost(authority: string): boolean {
  const labels = listLabels(authority)
  const isLatin = /^[a-z]+$/i.test(labels.at(-1) ?? '')
  return labels.some((label) => {
    const { cyrillic, latin } = detectAlphabets(label ?? '')
    if (label === null || (cyrillic && latin)) return true
    if (/[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}+_-]/u.test(label)) return true
    if (isLatin) return cyrillic && isMadeOfLookalikes(label)
    return latin && findLookalike(label, 'cyrillic') !== null
  })
}

/** Whether it is a number that a browser reads as an address, in any form but the one people know: `0x7f000001`. */
export function isHiddenNumber(authority: string): boolean {
  const host = decodePercents(authority).replace(/:\d*$/, '').replace(/\.$/, '')
  if (!/(?:^|\.)(?:\d+|0x[\da-f]*)$/i.test(host)) return false
  return !/^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/.test(host)
}

/** A name by which two hosts, or two addresses of e-mail, are compared: as people see it. */
export function nameHost(authority: string): string {
  const labels = listLabels(authority).map((label) => label ?? '')
  return computeSkeleton(decodePercents(authority).includes('@') ? authority : labels.join('.'))
    .toLowerCase()
    .replace(/^www\./, '')
}

/** The names between its dots, in the letters that people see; null for one that stands for no letters. */
function listLabels(authority: string): (string | null)[] {
  const labels = decodePercents(authority).replace(/:\d*$/, '').replace(/\.$/, '').split(/[.@]/)
  return labels.map((label) => (/^xn--/i.test(label) ? decodePunycode(label) : label))
}
