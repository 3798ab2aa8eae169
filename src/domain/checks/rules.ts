import { checkParity } from './parity/parity.ts'
import { checkPoints } from './parity/points.ts'
import type { Subject, TextSubject } from './rule-input.ts'
import { checkAsks } from './rules/asks.ts'
import { checkBindings } from './rules/bindings.ts'
import { checkCoverage } from './rules/coverage.ts'
import { checkDates } from './rules/dates.ts'
import { checkFactsForm, checkFactsLetters } from './rules/facts-file.ts'
import { checkForm } from './rules/form.ts'
import { checkLanguage, checkSummaryLanguage, checkTranslated } from './rules/language.ts'
import { checkLetters } from './rules/letters.ts'
import { checkLife } from './rules/life.ts'
import { checkMarkers } from './rules/markers.ts'
import { checkMarkup } from './rules/markup.ts'
import { checkMeaning } from './rules/meaning.ts'
import { checkNumbering } from './rules/numbering.ts'
import { checkPending } from './rules/pending.ts'
import { checkReferences } from './rules/references.ts'
import { checkSeal } from './rules/seal.ts'
import { checkSummary } from './rules/summary.ts'
import { checkTerms } from './rules/terms.ts'
import { checkText } from './rules/text.ts'
import { checkTypography } from './rules/typography.ts'

/**
 * How much of a version is judged: everything; only the facts, which decide what readers and the service are
 * told; or besides them why bytes may differ from those that were published.
 */
export type Scope = 'everything' | 'facts' | 'bytes'

interface Rules {
  version: readonly ((subject: Subject) => void)[]
  text: readonly ((subject: TextSubject) => void)[]
}

const FACTS: Rules = { version: [checkSeal, checkTerms, checkDates, checkLife, checkPending], text: [] }
const BYTES: Rules = { version: [...FACTS.version, checkFactsForm], text: [checkForm] }
const EVERYTHING: Rules = {
  version: [
    ...BYTES.version,
    checkFactsLetters,
    checkSummary,
    checkBindings,
    checkCoverage,
    checkMeaning,
    checkSummaryLanguage,
    checkPoints,
    checkTranslated,
    checkParity,
    checkAsks,
  ],
  text: [
    ...BYTES.text,
    checkText,
    checkMarkup,
    checkLetters,
    checkTypography,
    checkLanguage,
    checkNumbering,
    checkMarkers,
    checkReferences,
  ],
}

/** The rules of a scope; each reports what it finds and changes nothing. */
export function getRules(scope: Scope): Rules {
  return { facts: FACTS, bytes: BYTES, everything: EVERYTHING }[scope]
}
