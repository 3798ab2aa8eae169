import type * as kazakh from '../../kk/findings/clauses.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Printed numbers. */
export const numbering = {
  unexpected: {
    message: 'Clause {{number}} stands where {{expected}} was expected.',
    advice: 'Number clauses 1, 2, 3 … without gaps or repeats, each under its own section.',
  },
  moved: {
    message:
      'Clause {{number}} stands behind {{behind}}, under another section than its number says ({{files}}).',
    advice:
      'If it was moved there, give it the number {{expected}} in every language; npm run policy -- check --fix then numbers those behind it and fixes references. If not, put it back.',
  },
  lost: {
    message: 'The version before had numbers that this text has lost, {{lost}} of them ({{files}}).',
    advice:
      'Word numbers paragraphs by itself and loses the numbers when a text is copied: write them at the beginning of each line again, 8.2. Text, or bring the document in with import.',
  },
  printed: {
    message: 'The item of the list is written as {{written}} and printed as {{printed}}',
    advice:
      'A list counts on from its first number: write the numbers without gaps. If one was removed, keep it with the word "(removed)", or begin a new list with the rest.',
  },
  unread: {
    message: 'The number {{number}} is not read as that of a clause, so that nothing can refer to it.',
    advice:
      'Write it at the beginning of the line without markup, with a full stop and a space: {{number}}. Text',
  },
} as const satisfies Translation<typeof kazakh.numbering, Forms>

/** References from one clause to another. */
export const references = {
  broken: {
    message: 'The reference names {{number}}, but the text has no such clause.',
    advice: 'Find out which clause was meant, and write its number.',
  },
  ambiguous: {
    message: 'The reference names {{number}}, which several clauses bear.',
    advice: 'Renumber the clauses, and write the number that was meant.',
  },
  stale: {
    message: 'The reference is stale: what used to be {{number}} is {{now}} now.',
    advice: 'Change the number to {{now}}; if another clause is meant, make the sentence say so.',
  },
  gone: {
    message: 'Clause {{number}}, which the reference names, was removed or rewritten entirely.',
    advice: 'Look whether the reference is right for the new text under this number, too.',
  },
  noVersion: {
    message: 'The reference names version {{version}}, which does not exist.',
    advice: 'Correct the number of the version.',
  },
  notThere: {
    message: 'The reference names {{number}} of version {{version}}, which has no such clause.',
    advice: 'Correct the number of the clause or of the version.',
  },
} as const satisfies Translation<typeof kazakh.references, Forms>
