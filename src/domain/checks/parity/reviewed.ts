import type { FactKind } from '../../facts/fact.ts'
import type { ByLocale } from '../../locale.ts'
import { createPart } from '../parts.ts'
import { createProblem } from '../problem.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../rule-input.ts'
import { findAlone } from './alone.ts'
import { addGlossary, readDefinitions } from './compare/definitions.ts'
import type { Difference } from './compare/differences.ts'
import { identifyOutlier } from './compare/outliers.ts'
import { findMoved, findStanding, type Known } from './compare/suspects.ts'
import type { Suspicion } from './compare/suspicion.ts'
import type { Desk } from './desk.ts'
import { quoteOutlier, shorten } from './quoted.ts'
import { type ChangedUnit, isComparable, listStepUnits } from './steps.ts'
import { reviewTranslations } from './translations.ts'
import { listUneven, type Uneven } from './uneven.ts'
import type { Unit } from './unit.ts'

/** What kind of fact a suspicion is about, so that a finding quotes the phrase that says it. */
const KINDS: Readonly<Partial<Record<Suspicion, FactKind>>> = {
  negation: 'negation',
  duty: 'duty',
  exception: 'exception',
  only: 'exclusivity',
  bounds: 'bound',
}

/**
 * What the languages let, bind, deny and except. In a first version, and in what is new, a person has to look at all
 * that seems to differ; what stood there already was looked at, so that of a changed clause only what one language
 * gained or lost and another did not is told.
 */
export function reviewWordings(subject: Subject, desk: Desk, units: readonly Unit[]): void {
  const { texts, previous } = subject
  const sources = Object.fromEntries(texts.map(({ locale, source }) => [locale, source]))
  const definitions = addGlossary(readDefinitions(sources), subject.glossary)
  const known: Known = { authentic: desk.authentic, definitions }
  const steps = subject.steps()
  if (!previous || !steps || !isComparable(texts, previous.texts)) {
    for (const unit of units) reviewNew(desk, unit, known)
    reviewTranslations(
      desk,
      units.map((unit) => ({ unit, before: {}, isAsked: !isNamed(subject, unit) })),
    )
    return
  }
  const clauses = listStepUnits(steps, texts, previous.texts).map((unit) => {
    const isAsked = !unit.isKept && reviewStep(subject, desk, unit, known, previous.texts)
    return { unit, before: unit.before ?? {}, isAsked: isAsked && !isNamed(subject, unit) }
  })
  reviewTranslations(desk, clauses)
  for (const uneven of listUneven(steps, texts, previous.texts)) reportUneven(subject, desk, uneven)
}

/** @returns false where a clause was changed in some languages only, which is one cause */
function reviewStep(
  subject: Subject,
  desk: Desk,
  unit: ChangedUnit,
  known: Known,
  previous: ByLocale<string>,
): boolean {
  if (unit.before === null) reviewNew(desk, unit, known)
  else if (reportAlone(subject, desk, unit, previous)) return false
  else reviewChange(subject, desk, unit, known)
  return true
}

function reviewNew(desk: Desk, unit: Unit, known: Known): void {
  for (const one of findStanding(unit.wording, known)) tell(desk, unit, one)
}

function reviewChange(subject: Subject, desk: Desk, unit: ChangedUnit, known: Known): void {
  for (const one of findMoved(unit, known))
    if (one.family !== 'bounds' || !isNamed(subject, unit)) tell(desk, unit, one, unit)
}

/** A fact that differs, or a fault of a text, is the better name for what one clause has. */
function isNamed({ texts, isFaulty }: Subject, { starts, wording }: Unit): boolean {
  return texts.some((text) => {
    const start = starts[text.locale] ?? 0
    return isFaulty(text, start, start + (wording[text.locale]?.length ?? 0))
  })
}

function tell(
  desk: Desk,
  unit: Unit,
  { family, odd }: Difference<Suspicion>,
  change?: Pick<ChangedUnit, 'before'>,
): void {
  const claim = odd.here.find(({ gone }) => !gone)
  const what = identifyOutlier(odd)
  desk.tell({ unit, rule: `parity-${family}`, locale: odd.locale, claim, what }, (place) => {
    const about = {
      wording: unit.wording,
      before: change?.before ?? null,
      silent: change ? ('unmoved' as const) : ('lacking' as const),
      ...(KINDS[family] && { kind: KINDS[family] }),
    }
    const said = { clause: unit.name, ...quoteOutlier(odd, about) }
    const note = { ...place, severity: 'note' as const }
    return change
      ? createProblem('parity.moved', note, { ...said, what: createPart(`findings.parts.moved.${family}`) })
      : createProblem(`parity.${family}`, note, said)
  })
}

/** @returns whether a clause was reworded in some languages only; answered or not, it is one cause */
function reportAlone(subject: Subject, desk: Desk, unit: ChangedUnit, previous: ByLocale<string>): boolean {
  const alone = findAlone(unit, previous)
  if (!alone) return false
  if (isNamed(subject, unit)) return true
  const { changed, unchanged, substance } = alone
  const behind = changed.includes(desk.authentic)
  const [locale] = behind ? unchanged : changed
  if (!locale) return false
  const what = JSON.stringify(changed)
  desk.tell({ unit, rule: 'parity-alone', locale, what }, (place) => {
    const names = {
      clause: unit.name,
      changed: changed.map((one) => `${one}.md`).join(', '),
      unchanged: unchanged.map((one) => `${one}.md`).join(', '),
    }
    if (substance.kind === 'moved') return createProblem('parity.movedAlone', place, names)
    const { before, after } = substance
    return createProblem('parity.alone', place, { ...names, before: before ?? '–', after: after ?? '–' })
  })
  return true
}

const BETTER_NAMES: readonly Rule[] = ['parity', 'parity-shape', 'form', 'markup']

/** Told last: that a clause is missing, or built otherwise, is the better name for it, and keeps from publishing as well. */
function reportUneven(
  { texts, isFaulty }: Subject,
  desk: Desk,
  { locale, unchanged, unit, before, after }: Uneven,
): void {
  if (texts.some((text) => isFaulty(text, 0, text.source.length, BETTER_NAMES))) return
  desk.tell({ unit, rule: 'parity-alone', locale, what: before === null ? 'came' : 'went' }, (place) =>
    createProblem('parity.alone', place, {
      clause: unit.name,
      changed: `${locale}.md`,
      unchanged: unchanged.map((one) => `${one}.md`).join(', '),
      before: shorten(before ?? '–'),
      after: shorten(after ?? '–'),
    }),
  )
}
