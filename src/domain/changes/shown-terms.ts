import { LANGUAGE_NAMES } from '../language/names.ts'
import { isSameFact } from '../policy/same-fact.ts'
import type { Terms } from '../policy/terms.ts'
import type { ChangeSay } from '../say.ts'
import type { ShownChange } from './shown-change.ts'
import type { ShownNote } from './shown-notes.ts'

/** The terms that differ between two versions, as a reader is told of them; they bind as the words do. */
export function listShownTerms(before: Terms, after: Terms, say: ChangeSay): ShownNote[] {
  const changed = (Object.keys(FORMATS) as (keyof Terms)[]).filter(
    (term) => !isSameFact(before[term], after[term]),
  )
  return changed.map((term) => ({
    name: say(`changes.term.${term}`),
    before: FORMATS[term](before, say),
    after: FORMATS[term](after, say),
  }))
}

/** The same as one of the changes of a fragment; null where no term differs. */
export function buildShownTerms(before: Terms, after: Terms, say: ChangeSay): ShownChange | null {
  const facts = listShownTerms(before, after, say).map(
    ({ name, before, after }): ShownChange['facts'][number] => [name, before, after],
  )
  if (facts.length === 0) return null
  return { kind: 'form', moved: false, label: say('changes.terms'), facts, ops: [] }
}

const FORMATS: Record<keyof Terms, (terms: Terms, say: ChangeSay) => string | null> = {
  kind: ({ kind }) => kind,
  required: ({ required }, say) => say(required ? 'changes.required.yes' : 'changes.required.no'),
  authentic: ({ authentic }) => LANGUAGE_NAMES[authentic],
  operator: ({ operator: { name, bin, address } }, { locale }) =>
    [name[locale], bin, address?.[locale]].filter(Boolean).join(', '),
  contact: ({ contact }) => contact,
  title: ({ title }, { locale }) => title[locale],
  wayOut: ({ wayOut }, { locale }) => wayOut[locale],
  noticeDays: ({ noticeDays }) => (noticeDays === undefined ? null : String(noticeDays)),
  choices: ({ choices }, { locale }) => choices?.map(({ title }) => title[locale]).join(', ') ?? null,
}
