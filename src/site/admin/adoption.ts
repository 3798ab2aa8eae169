import type { AdoptionReport } from '../../service/contract/service-contract.ts'

/** Answers of one kind on one day. */
export type AdoptionRow = AdoptionReport['rows'][number]

/** What tells the lines of a plot apart. */
export type Split = 'version' | 'locale' | 'act'

/** Running totals, a line for each version, language or kind of answer. */
export interface Adoption {
  /** Every day from the first to the last, `2026-11-22`. */
  days: string[]
  lines: { name: string; totals: number[] }[]
}

/** Ends the name of a line of answers that came from an earlier system. */
export const IMPORTED = '-imported'

const DAY = 24 * 3600 * 1000

/** Adds up the answers about a policy; languages and versions count acceptances only. A notice shown is no answer. */
export function computeAdoption(rows: readonly AdoptionRow[], policy: string, split: Split): Adoption {
  const counted = (row: AdoptionRow) => (split === 'act' ? row.act !== 'shown' : row.act === 'accept')
  const own = rows.filter((row) => row.policy === policy && counted(row))
  const known = own.map(({ day }) => day).toSorted()
  const days = listDays(known[0], known.at(-1))
  const groups = Map.groupBy(own, (row) => getLineName(row, split))
  const lines = [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([name, group]) => {
      const counts = new Map<string, number>()
      for (const { day, count } of group) counts.set(day, (counts.get(day) ?? 0) + count)
      let total = 0
      return {
        name,
        totals: days.map((day) => {
          total += counts.get(day) ?? 0
          return total
        }),
      }
    })
  return { days, lines }
}

/** What came from an earlier system is no answer that was proven here, and stands apart. */
function getLineName(row: AdoptionRow, split: Split): string {
  return split === 'act' && row.imported ? `${row.act}${IMPORTED}` : String(row[split])
}

function listDays(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return []
  const [from, to] = [Date.parse(first), Date.parse(last)]
  return Array.from({ length: (to - from) / DAY + 1 }, (_, at) =>
    new Date(from + at * DAY).toISOString().slice(0, 10),
  )
}
