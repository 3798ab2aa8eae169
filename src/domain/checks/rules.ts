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
import { checkOrder } from './rules/published/order.ts'
import { checkSeal } from './rules/published/seal.ts'
import { checkReferences } from './rules/references.ts'
import { checkSummary } from './rules/summary.ts'
import { checkTerms } from './rules/terms.ts'
import { checkText } from './rules/text.ts'
import { checkTypography } from './rules/typography.ts'
import { checkUnwritten, checkUnwrittenFacts } from './rules/unwritten.ts'

/**
 * How much of a version is judged: everything, before it is published and where that is asked for; only its bytes, once
 * it is published; or why those bytes may differ from the ones that were published.
 */
export type Scope = 'everything' | 'seal' | 'bytes'

interface Rules {
  version: readonly ((subject: Subject) => void)[]
  text: readonly ((subject: TextSubject) => void)[]
}

const SEAL: Rules = { version: [checkSeal, checkOrder], text: [] }
const BYTES: Rules = {
  version: [...SEAL.version, checkTerms, checkDates, checkLife, checkPending, checkFactsForm],
  text: [checkForm],
}
const EVERYTHING: Rules = {
  version: [
    ...BYTES.version,
    checkFactsLetters,
    checkUnwrittenFacts,
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
    checkUnwritten,
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
  return { seal: SEAL, bytes: BYTES, everything: EVERYTHING }[scope]
}
