import { LOCALES } from '../../locale.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** A draft may wait for translations, and says for which; what is published waits for none. */
export function checkPending({ version, report }: Subject): void {
  const { pending = [], publishedAt, digests } = version.file
  const sealed = publishedAt !== undefined || digests !== undefined
  const missing = LOCALES.filter((locale) => pending.includes(locale))
  if (missing.length === 0) return
  const problem = createProblem(
    sealed ? 'pending.sealed' : 'pending.draft',
    { rule: 'pending', severity: sealed ? 'error' : 'note', ...locateKey(version.source, 'pending') },
    { files: missing.map((locale) => `${locale}.md`).join(', ') },
  )
  report('version.yaml', problem)
}
