import { type Finding, isError } from '../../../src/domain/finding.ts'
import type { Locale } from '../../../src/domain/locale.ts'
import type { Annotation, CheckState, GitHub } from '../../lib/github-calls.ts'
import type { Review } from './review.ts'
import { REVIEW_WORDS } from './review-words.ts'

/** GitHub takes no more in one request. */
const AT_ONCE = 50

/** A finding as a remark on its line. */
export function annotationOf(finding: Finding, locale: Locale, pathOf: (file: string) => string): Annotation {
  const { file, line, rule, message, advice } = finding
  return {
    path: pathOf(file),
    line,
    level: isError(finding) ? 'failure' : 'notice',
    title: rule,
    message: `${message[locale]}\n→ ${advice[locale]}`,
  }
}

/** Reports a check on the commit: findings on their lines, 50 at a time, and the verdict with the last of them. */
export async function reportCheck(
  github: GitHub,
  review: Review,
  pathOf: (file: string) => string,
): Promise<void> {
  const words = REVIEW_WORDS[review.locale]
  const errors = review.findings.filter(isError).length
  const notes = review.findings.length - errors
  const counts = [errors > 0 && `${words.errors}: ${errors}`, notes > 0 && `${words.notes}: ${notes}`]
  const title = counts.filter(Boolean).join(' · ') || words.inOrder
  const nothing = review.versions.length === 0
  const summary = nothing
    ? words.nothingTouched
    : review.versions.map(({ policy, number }) => `\`${policy}@${number}\``).join(', ')
  const verdict = errors > 0 ? 'failure' : nothing ? 'neutral' : 'success'

  const all = review.findings.map((finding) => annotationOf(finding, review.locale, pathOf))
  const batches = Array.from({ length: Math.max(1, Math.ceil(all.length / AT_ONCE)) }, (_, index) =>
    all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
  const state = (index: number): CheckState => ({
    name: 'Kelisim',
    title,
    summary,
    annotations: batches[index] ?? [],
    conclusion: index === batches.length - 1 ? verdict : null,
  })
  const id = await github.startCheck(review.commit, state(0))
  for (const index of batches.keys()) if (index > 0) await github.updateCheck(id, state(index))
}

/** A finding as a line that GitHub Actions shows on the file, for runs that may not write. */
export function workflowCommand({ path, line, level, title, message }: Annotation): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const kind = level === 'failure' ? 'error' : level
  return `::${kind} file=${property(path)},line=${line},title=${property(title)}::${data(message)}`
}
