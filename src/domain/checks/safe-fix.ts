import type { Edit } from './finding.ts'
import { findKept, type Kept } from './kept.ts'
import type { FindingKey } from './messages.ts'
import type { Problem } from './problem.ts'

type Edits = readonly Omit<Edit, 'file'>[]

/** What a file is made of rather than what is written in it: it has one form, whatever stands there. */
const OF_FILES = new Set<FindingKey>(['form.lineEnd', 'form.byteOrderMark', 'form.fileEnd'])
/** Rules whose edits are made all together or not at all. */
const WHOLE = new Set<Problem['rule']>(['numbering', 'references'])

/**
 * The edits of a problem that touch prose alone; undefined where none is left. Numbers, and the bytes of a letter, are
 * mended in names, too: `8.2` in «п.8.2».
 */
export function selectSafeEdits(
  { key, rule, fix }: Pick<Problem, 'key' | 'rule' | 'fix'>,
  list: () => readonly Kept[],
): Edits | undefined {
  if (!fix || OF_FILES.has(key)) return fix
  const inNames = rule === 'form' || WHOLE.has(rule)
  const kept = inNames ? list().filter(({ kind }) => kind !== 'name') : list()
  const safe = fix.filter(({ start, end }) => findKept(kept, start, end) === null)
  if (WHOLE.has(rule)) return safe.length === fix.length ? fix : undefined
  return safe.length > 0 ? safe : undefined
}
