import { isPublished } from '../../policy/policy.ts'
import { createPart } from '../parts.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'
import { checkAddresses } from './addresses.ts'
import { findDifferences } from './compare/differences.ts'
import { identifyOutlier } from './compare/outliers.ts'
import { Desk } from './desk.ts'
import { compareFacts } from './facts-apart.ts'
import { indexAddresses, pairClauses } from './paired.ts'
import { quoteOutlier } from './quoted.ts'
import { findContradictions } from './read/figures.ts'
import { reviewWordings } from './reviewed.ts'
import { buildClauseUnit, type Unit } from './unit.ts'

const TITLE = /^# +(.*)$/mu

/**
 * The languages say the same: the same clauses, and in each the same facts, which is an error; what they let, bind,
 * deny and except is told to a person, in what is new.
 */
export function checkParity(subject: Subject): void {
  const { version, texts } = subject
  checkContradictions(subject)
  if (texts.length < 2) return
  const addresses = indexAddresses(texts)
  const unlike = checkAddresses(subject, addresses)
  const units = pairClauses(addresses, unlike).map((pair) => ({ pair, unit: buildClauseUnit(pair, texts) }))
  const desk = new Desk(subject)
  for (const { pair, unit } of units) compareFacts(subject, desk, pair, unit)
  compareTitles(subject, desk)
  // Nobody can change what is published any more.
  if (isPublished(version)) return
  reviewWordings(
    subject,
    desk,
    units.map(({ unit }) => unit),
  )
  if (unlike.size === 0) reportIdle(subject, desk)
}

/** A title may name a year, too. */
function compareTitles({ texts }: Subject, desk: Desk): void {
  const titles = texts.map(({ locale, source }) => ({ locale, found: TITLE.exec(source) }))
  const collect = <T>(read: (found: RegExpExecArray) => T) =>
    Object.fromEntries(titles.flatMap(({ locale, found }) => (found ? [[locale, read(found)]] : [])))
  const unit: Unit = {
    clause: 'title',
    name: createPart('findings.parts.begin.title'),
    wording: collect(({ 1: words = '' }) => words),
    starts: collect(({ 0: whole, 1: words = '', index }) => index + whole.length - words.length),
    lines: collect(({ index }) => index),
  }
  for (const { family, odd } of findDifferences(unit.wording, desk.authentic))
    desk.tell(
      {
        unit,
        rule: `parity-${family}`,
        locale: odd.locale,
        claim: odd.here[0],
        what: identifyOutlier(odd),
      },
      (place) =>
        createProblem(`parity.${family}`, place, {
          clause: unit.name,
          ...quoteOutlier(odd, { wording: unit.wording }),
        }),
    )
}

function checkContradictions({ texts, report }: Subject): void {
  for (const text of texts)
    for (const { figure, start, end } of findContradictions(text.source, text.locale))
      report(
        text.file,
        createProblem(
          'parity.contradiction',
          { rule: 'figures', ...text.locate(start, end) },
          { figure, words: text.source.slice(start, end) },
        ),
      )
}

/** An answer to which there is no question any more would stand there as if somebody had looked at what is new. */
function reportIdle({ version, report }: Subject, { answers }: Desk): void {
  for (const { index, exception } of answers.listIdle()) {
    const place = locateKey(version.source, `exceptions.${index}.clause`)
    const { clause, rule } = exception
    report(
      'version.yaml',
      createProblem('parity.needless', { rule: 'exceptions', ...place }, { clause, rule }),
    )
  }
}
