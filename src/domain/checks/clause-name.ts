import type { Side } from '../diff/change.ts'
import type { Message } from '../message.ts'
import { createPart } from './parts.ts'

/**
 * What a clause is called by its address.
 *
 * @param place in a sentence, which names begin with a capital at its beginning
 */
export function formatClauseName(address: string, place: 'begin' | 'within' = 'begin'): Message {
  const [above = '', part] = address.split('§')
  if (part === undefined) {
    const kind = above.includes('.') ? 'clause' : 'section'
    return createPart(`findings.parts.${place}.${kind}`, { number: above })
  }
  if (above === '' && part === '1') return createPart(`findings.parts.${place}.preamble`)
  // No clause stands before it, or none at all in the whole text.
  if (above === '') return createPart(`findings.parts.${place}.unnumbered`, { part })
  return createPart(`findings.parts.${place}.after`, { number: above, part })
}

/** What stands before a clause: another one, or the title. */
export function formatPrecedingName(address: string | undefined): Message {
  return address === undefined ? createPart('findings.parts.title') : formatClauseName(address)
}

/**
 * The clause by its number, or by what it is called; what has neither belongs to the preamble.
 *
 * @param place in a sentence, which names begin with a capital at its beginning
 */
export function formatSideName(side: Side | null, place: 'begin' | 'within' = 'within'): Message {
  const { clause = null, heading = null, opening } = side ?? {}
  if (clause !== null && /^[\d.]+$/.test(clause)) return formatClauseName(clause, place)
  const name = clause ?? (heading && opening ? `${heading}: ${shortenOpening(opening)}` : (heading ?? ''))
  return name === ''
    ? createPart(`findings.parts.${place}.preamble`)
    : createPart(`findings.parts.${place}.named`, { name })
}

const WORDS = 5

/** The first words by which a clause without a number is found. */
function shortenOpening(opening: string): string {
  const words = opening.split(/\s+/)
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')}…` : opening
}
