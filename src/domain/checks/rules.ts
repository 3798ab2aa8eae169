import { checkAsks } from './asks.ts'
import { checkDates } from './dates.ts'
import { checkFactsForm, checkFactsLetters } from './facts-file.ts'
import { checkForm } from './form.ts'
import { checkLanguage, checkSummaryLanguage, checkTranslated } from './language.ts'
import { checkLetters } from './letters.ts'
import { checkMarkup } from './markup.ts'
import { checkNumbering } from './numbering.ts'
import { checkParity } from './parity/parity.ts'
import { checkPoints } from './parity/points.ts'
import { checkPending } from './pending.ts'
import { checkReferences } from './references.ts'
import { checkSeal } from './seal.ts'
import type { Subject, TextSubject } from './subject.ts'
import { checkSummary } from './summary.ts'
import { checkText } from './text.ts'
import { checkTypography } from './typography.ts'

/**
 * How much of a version is judged: everything; only the facts, which decide what readers and the service are
 * told; or besides them why bytes may differ from those that were published.
 */
export type Scope = 'everything' | 'facts' | 'bytes'

interface Rules {
  version: readonly ((subject: Subject) => void)[]
  text: readonly ((subject: TextSubject) => void)[]
}

const FACTS: Rules = { version: [checkSeal, checkDates, checkPending], text: [] }
const BYTES: Rules = { version: [...FACTS.version, checkFactsForm], text: [checkForm] }
const EVERYTHING: Rules = {
  version: [
    ...BYTES.version,
    checkFactsLetters,
    checkSummary,
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
    checkReferences,
  ],
}

/** The rules of a scope; each reports what it finds and changes nothing. */
export function rulesFor(scope: Scope): Rules {
  return { facts: FACTS, bytes: BYTES, everything: EVERYTHING }[scope]
}
