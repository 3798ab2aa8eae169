import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import type { SearchedClause } from './searched-clause.ts'
import type { Stem } from './stems.ts'

/** A clause in which the words that were asked for stand. */
export interface Hit {
  clause: SearchedClause
  /** Words of the clause's own, as stems, that match. */
  stems: ReadonlySet<string>
  /** Whether they stand in its text of now, or only in an earlier one. */
  isPast: boolean
}

export type Search = (query: string) => Hit[]

/** A word, or a number with its parts: `8.2`. */
const WORDS = /\d+(?:\.\d+)*|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
const FIELDS = ['label', 'heading', 'text', 'past'] as const
/** A shorter beginning would find too much. */
const SHORTEST_BEGINNING = 3

/** The words of a text with where they stand. */
export function listWords(text: string): { word: string; at: number }[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, at: index }))
}

/** Makes clauses searchable by all forms of their words; a word may be a beginning, or off by a letter or two. */
export function createSearch(clauses: readonly SearchedClause[], stem: Stem): Search {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => listWords(text).map(({ word }) => word),
    processTerm: (word) => stem(word.toLowerCase()),
  })
  index.addAll(
    clauses.map(({ label, heading, text, past }, id) => ({
      id,
      label,
      heading,
      text,
      past: past.map((one) => one.text).join('\n'),
    })),
  )
  // From the closest sense to the widest: each is asked only where the one before found nothing, else it would drown.
  const senses: readonly SearchOptions[] = [
    { combineWith: 'AND' },
    { combineWith: 'AND', fuzzy: (term) => (term.length > 4 ? 0.25 : false) },
    { combineWith: 'OR' },
  ]
  const options: SearchOptions = {
    boost: { label: 3, heading: 2, text: 2 },
    prefix: (term) => term.length >= SHORTEST_BEGINNING && !/\d/.test(term),
  }
  return (query) => {
    let found: SearchResult[] = []
    for (const sense of senses) {
      found = index.search(query, { ...options, ...sense })
      if (found.length > 0) break
    }
    return found.flatMap(({ id, match }) => {
      const clause = clauses[id]
      if (!clause) return []
      const fields = new Set(Object.values(match).flat())
      const isPast = clause.text === '' || (fields.size === 1 && fields.has('past'))
      return [{ clause, stems: new Set(Object.keys(match)), isPast }]
    })
  }
}
