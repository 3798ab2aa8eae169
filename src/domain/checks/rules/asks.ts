import type { Change, Side } from '../../diff/change.ts'
import { LOCALES } from '../../locale.ts'
import type { Message } from '../../message.ts'
import { formatClauseName } from '../clause-name.ts'
import { createPart } from '../parts.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** What a version asks agrees with what changed: a correction changes no number, no duty and no ban. */
export function checkAsks({ version, previous, texts, diff, report }: Subject): void {
  const { asks, reason } = version.file
  const findPlace = (key: string): ProblemPlace => ({ rule: 'asks', ...locateKey(version.source, key) })
  if (version.number === 1 && asks === 'nothing')
    report('version.yaml', createProblem('asks.firstAsksNothing', findPlace('asks')))
  if (asks !== 'nothing' && reason !== undefined)
    report('version.yaml', createProblem('asks.idleReason', findPlace('reason'), { asks }))
  if (!previous) return
  if (asks === 'nothing' && reason === undefined) {
    // One language tells enough: the others say the same, or parity is broken.
    for (const locale of LOCALES) {
      const change = diff(locale)?.changes.find(isSubstance)
      if (!change) continue
      const values = { file: `${locale}.md`, change: describeChange(change) }
      report('version.yaml', createProblem('asks.substance', findPlace('asks'), values))
      break
    }
  }
  const isUnchanged = texts.every(({ locale, source }) => previous.texts[locale] === source)
  if (asks !== 'nothing' && isUnchanged) {
    const place: ProblemPlace = { ...findPlace('asks'), severity: 'note' }
    report('version.yaml', createProblem('asks.unchanged', place, { previous: previous.number, asks }))
  }
}

/** A clause that came or went, or a fact in it that changed. */
function isSubstance({ kind, flags }: Change): boolean {
  return kind === 'added' || kind === 'removed' || flags.length > 0
}

function describeChange({ kind, before, after, flags }: Change): Message {
  const clause = formatSideName(after ?? before)
  if (kind === 'added' || kind === 'removed') return createPart(`findings.parts.change.${kind}`, { clause })
  const [flag] = flags
  return createPart('findings.parts.change.reworded', {
    clause,
    before: flag?.before ?? '–',
    after: flag?.after ?? '–',
  })
}

/** The clause by its number, or by what it is called; what has neither belongs to the preamble. */
function formatSideName(side: Side | null): Message {
  const { clause = null, heading = null } = side ?? {}
  if (clause !== null && /^[\d.]+$/.test(clause)) return formatClauseName(clause, 'within')
  const name = clause ?? heading
  return name === null
    ? createPart('findings.parts.within.preamble')
    : createPart('findings.parts.within.named', { name })
}
