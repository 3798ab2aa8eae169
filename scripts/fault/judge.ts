import type { HistoryEntry } from './history.ts'

/** A record as the service's own feed gives it. */
export interface LogRow {
  index: number
  id: string
  at: string
  subject: string
  act: string
  policy: string
  version: number
}

/** What a history and a log have to say of each other. */
export interface Judgement {
  /** Acts that were confirmed. */
  confirmed: number
  /** Answers that left it open whether the act was recorded. */
  unknown: number
  /** Acts that were confirmed and are not in the log as they were confirmed. */
  lost: number
  /** Records beyond the first of an act, and acts confirmed as two different records. */
  duplicated: number
  /** Records that nobody asked for. */
  unexpected: number
  /** Acts whose receipt was not the same each time. */
  changed: number
  /** Acts that were left open and that asking again did not settle. */
  unsettled: number
  /** Answers that are neither a confirmation nor an honest "ask again". */
  wrong: number
}

/**
 * Compares what people were told with what the log holds, in the manner of Jepsen's checker of sets: what was
 * confirmed must be there, what is there must have been asked for, and what was left open may be either.
 */
export function judge(lines: readonly HistoryEntry[], rows: readonly LogRow[]): Judgement {
  const asked = new Map<number, string>()
  for (const line of lines) if (line.is === 'asked') asked.set(line.number, buildKey(line))
  const confirmed = Map.groupBy(
    lines.filter((line) => line.is === 'confirmed'),
    ({ number }) => number,
  )
  const unknown = lines.filter(({ is }) => is === 'unknown')
  const recorded = Map.groupBy(rows, buildKey)

  const isLost = ([number, answers]: [number, { id: string; index: number }[]]) => {
    const found = recorded.get(asked.get(number) ?? '') ?? []
    return answers.some(({ id, index }) => !found.some((row) => row.id === id && row.index === index))
  }
  const differ = <T>(values: T[]) => new Set(values).size > 1
  const answers = [...confirmed.values()]
  const known = new Set(asked.values())
  const twice = [...recorded.values()].reduce((total, { length }) => total + length - 1, 0)
  return {
    confirmed: confirmed.size,
    unknown: unknown.length,
    lost: [...confirmed].filter(isLost).length,
    duplicated: twice + answers.filter((of) => differ(of.map(({ id }) => id))).length,
    unexpected: rows.filter((row) => !known.has(buildKey(row))).length,
    changed: answers.filter((of) => differ(of.map(({ receipt }) => receipt))).length,
    unsettled: new Set(unknown.flatMap(({ number }) => (confirmed.has(number) ? [] : [number]))).size,
    wrong: lines.filter(({ is }) => is === 'wrong').length,
  }
}

/** What makes two acts the same; nobody in the history gives one answer twice. */
function buildKey({ subject, act, policy, version }: Pick<LogRow, 'subject' | 'act' | 'policy' | 'version'>) {
  return [subject, act, policy, version].join(' ')
}
