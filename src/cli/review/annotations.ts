import { type Finding, isError, sayFinding } from '../../domain/checks/finding.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { formatAnswerCommand } from '../accept/question.ts'
import type { Annotation, CheckState } from '../github/github-calls.ts'
import { sayIn } from '../say.ts'
import type { Review } from './review.ts'
import { formatPlainWordings } from './wordings-markdown.ts'

/** GitHub takes no more in one request. */
const AT_ONCE = 50

/** A finding as a remark on its line. */
export function createAnnotation(
  finding: Finding,
  { wordings, locale }: Pick<Review, 'wordings' | 'locale'>,
  pathOf: (file: string) => string,
): Annotation {
  const { file, line, rule, key, values, answer } = finding
  const say = sayIn(locale)
  const { message, advice } = sayFinding({ key, values }, sayDomainIn(locale))
  const wording = wordings.get(finding)
  const parts = [
    message,
    wording && formatPlainWordings(wording),
    `→ ${advice}`,
    answer && `→ ${say('comment.ifMeant')}: ${formatAnswerCommand(file, answer)}`,
  ]
  return {
    path: pathOf(file),
    line,
    level: isError(finding) ? 'failure' : 'notice',
    title: say(`rule.${rule}`),
    message: parts.filter(Boolean).join('\n'),
  }
}

/** What a check says, request by request: findings 50 at a time, and the verdict with the last of them. */
export function listCheckStates(review: Review, pathOf: (file: string) => string): CheckState[] {
  const say = sayIn(review.locale)
  const errors = review.findings.filter(isError).length
  const notes = review.findings.length - errors
  const counts = [
    errors > 0 && `${say('comment.errors')}: ${errors}`,
    notes > 0 && `${say('comment.notes')}: ${notes}`,
  ]
  const isUntouched = review.versions.length === 0
  const names = review.versions.map(({ policy, number }) => `\`${formatVersionName(policy, number)}\``)
  const verdict = errors > 0 ? 'failure' : isUntouched ? 'neutral' : 'success'
  const all = review.findings.map((finding) => createAnnotation(finding, review, pathOf))
  const requests = Math.max(1, Math.ceil(all.length / AT_ONCE))
  return Array.from({ length: requests }, (_, index) => ({
    name: 'Kelisim',
    title: counts.filter(Boolean).join(' · ') || say('comment.inOrder'),
    summary: isUntouched ? say('comment.nothingTouched') : names.join(', '),
    annotations: all.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
    conclusion: index === requests - 1 ? verdict : null,
  }))
}

/** A finding as a line that GitHub Actions shows on the file, for runs that may not write. */
export function formatWorkflowCommand({ path, line, level, title, message }: Annotation): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const kind = level === 'failure' ? 'error' : level
  return `::${kind} file=${property(path)},line=${line},title=${property(title)}::${data(message)}`
}
