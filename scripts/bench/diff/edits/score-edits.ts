import { diffTexts } from '../../../../src/domain/diff/diff.ts'
import { computeShare, sum } from '../../../harness/statistics.ts'
import { formatTable } from '../../table.ts'
import type { Edit, ExpectedFact } from './edit.ts'
import { type Judged, judgeEdit, type Told } from './match.ts'

/** How many facts of a table of edits are told, and how much of what is told is a fact. */
export interface EditScore {
  edits: number
  expected: number
  found: number
  told: number
  /** Share of the expected facts that were found. */
  recall: number | null
  /** Share of the flags that match an expected fact. */
  precision: number | null
}

/** Compares both sides of every edit as a clause of a policy, and holds the flags against what is expected. */
export function judgeEdits(edits: readonly Edit[], locale: string): Judged[] {
  return edits.map((edit) => {
    const { changes } = diffTexts(`1.1. ${edit.before}`, `1.1. ${edit.after}`, locale)
    return judgeEdit(
      edit,
      changes.flatMap(({ flags }) => flags),
    )
  })
}

export function computeEditScore(judged: readonly Judged[]): EditScore {
  const found = sum(judged.map((one) => one.found))
  const expected = found + sum(judged.map(({ missed }) => missed.length))
  const told = found + sum(judged.map(({ wrong }) => wrong.length))
  const shares = { recall: computeShare(found, expected), precision: computeShare(found, told) }
  return { edits: judged.length, expected, found, told, ...shares }
}

/** The figures of every language and of all, then each miss and each false flag with its clause. */
export function formatEdits(tables: Readonly<Record<string, readonly Judged[]>>): string {
  const all = Object.values(tables).flat()
  const rows = [...Object.entries(tables), ['all', all] as const].map(([name, judged]) => {
    const { edits, expected, found, told, recall, precision } = computeEditScore(judged)
    return [name, edits, expected, found, told, formatShare(recall), formatShare(precision)]
  })
  const head = ['language', 'edits', 'facts', 'found', 'flags', 'recall', 'precision']
  return [formatTable([head, ...rows]), ...all.flatMap(formatFaults)].join('\n\n')
}

function formatFaults({ edit, missed, wrong }: Judged): string[] {
  if (missed.length + wrong.length === 0) return []
  return [
    [
      `${edit.id}  ${edit.before}\n        ${edit.after}`,
      ...missed.map((fact) => `  missed  ${formatFact(fact)}`),
      ...wrong.map((flag) => `  false   ${formatFact(flag)}`),
    ].join('\n'),
  ]
}

function formatFact({ kind, before, after }: ExpectedFact | Told): string {
  return `${[kind].flat().join(' or ')}: ${before ?? '–'} → ${after ?? '–'}`
}

function formatShare(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`
}
