import type { Change } from '../../diff/change.ts'
import { countWord, findSubstance } from '../../diff/substance.ts'
import { LOCALES } from '../../locale.ts'
import type { Message } from '../../message.ts'
import { listChangedTerms } from '../../policy/terms.ts'
import { formatSideName } from '../clause-name.ts'
import { createPart } from '../parts.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** What a version asks agrees with what changed: only what is known to be a correction of form may ask nothing. */
export function checkAsks({ version, previous, texts, diff, report }: Subject): void {
  const { asks, reason } = version.file
  const findPlace = (key: string): ProblemPlace => ({ rule: 'asks', ...locateKey(version.source, key) })
  if (version.number === 1 && asks === 'nothing')
    report('version.yaml', createProblem('asks.firstAsksNothing', findPlace('asks')))
  const isUnchanged =
    previous !== undefined &&
    texts.every(({ locale, source }) => previous.texts[locale] === source) &&
    listChangedTerms(previous.file, version.file).length === 0
  // Who asks again although nothing changed says why.
  if (asks !== 'nothing' && reason !== undefined && !isUnchanged)
    report('version.yaml', createProblem('asks.idleReason', findPlace('reason'), { asks }))
  if (!previous) return
  if (asks === 'nothing' && reason === undefined) {
    const terms = listChangedTerms(previous.file, version.file)
    if (terms.length > 0)
      report('version.yaml', createProblem('asks.terms', findPlace('asks'), { terms: terms.join(', ') }))
    // The first language that says so is enough.
    for (const locale of LOCALES) {
      const isUsed = (word: string) => countWord(previous.texts[locale], word) > 1
      const [change] = (diff(locale)?.changes ?? []).flatMap((one) => describeSubstance(one, isUsed))
      if (!change) continue
      const values = { file: `${locale}.md`, change }
      report('version.yaml', createProblem('asks.substance', findPlace('asks'), values))
      break
    }
  }
  if (asks !== 'nothing' && isUnchanged && reason === undefined) {
    const place: ProblemPlace = { ...findPlace('asks'), severity: 'note' }
    report('version.yaml', createProblem('asks.unchanged', place, { previous: previous.number, asks }))
  }
}

/** What is more than a correction in a change, in words; nothing when there is nothing. */
function describeSubstance(change: Change, isUsed: (word: string) => boolean): Message[] {
  const substance = findSubstance(change, isUsed)
  if (!substance) return []
  const { kind, before, after } = substance
  const clause = formatSideName(change.after ?? change.before)
  return [
    kind === 'reworded'
      ? createPart('findings.parts.change.reworded', { clause, before: before ?? '–', after: after ?? '–' })
      : createPart(`findings.parts.change.${kind}`, { clause }),
  ]
}
