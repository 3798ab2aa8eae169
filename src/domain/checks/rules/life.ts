import type { ValueArguments } from '../../message.ts'
import { type Effective, findInForce, findPredecessor, findReplacement } from '../../policy/life.ts'
import { computeNoticeEnd } from '../../policy/notice.ts'
import { isPublished, type PublishedVersion } from '../../policy/policy.ts'
import type { FindingKey, FindingMessages } from '../messages.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** Tells a problem at a line of version.yaml. */
type Tell = <Key extends FindingKey>(
  line: string,
  key: Key,
  ...values: ValueArguments<FindingMessages[Key]>
) => void

/**
 * What a version takes the place of, when it may bind by the words of the one in force, and how it ends the policy.
 * A draft is judged as if it were published now.
 */
export function checkLife(subject: Subject): void {
  const { version, report } = subject
  const tell: Tell = (line, key, ...values) =>
    report(
      'version.yaml',
      createProblem(key, { rule: 'life', ...locateKey(version.source, line) }, ...values),
    )
  checkReplaces(subject, tell)
  checkOrder(subject, tell)
  checkNotice(subject, tell)
  checkEnd(subject, tell)
}

/** What is replaced is published, and not in force by then. */
function checkReplaces({ policy, version, now }: Subject, tell: Tell): void {
  const { publishedAt = now?.toISOString(), replaces = [] } = version.file
  const earlier = listEarlier(policy.versions, version.number)
  for (const number of replaces) {
    const target = earlier.find((other) => other.number === number)
    const by = target && findReplacement(earlier, target)?.number
    if (!target) tell('replaces', 'life.replacesUnknown', { number })
    else if (by) tell('replaces', 'life.replacedAlready', { number, by })
    else if (publishedAt && Date.parse(target.effectiveAt) <= Date.parse(publishedAt))
      tell('replaces', 'life.replacesInForce', { number, effectiveAt: target.effectiveAt })
  }
}

/** Versions that take effect do so one after another. */
function checkOrder({ policy, version }: Subject, tell: Tell): void {
  const { effectiveAt } = version.file
  const before = findPredecessor(policy.versions, version)
  const start = before?.file.effectiveAt
  if (!before || !start || !effectiveAt || Date.parse(effectiveAt) >= Date.parse(start)) return
  tell('effectiveAt', 'life.overtakes', { effectiveAt, previous: before.number, before: start })
}

/** The version in force at the publication says how long before its effect the next one is made known. */
function checkNotice({ policy, version, now }: Subject, tell: Tell): void {
  const { publishedAt = now?.toISOString(), effectiveAt, urgent } = version.file
  // While the effect is left to the publication, whoever publishes says it.
  if (!publishedAt || !effectiveAt) return
  const current = findInForce(listEarlier(policy.versions, version.number), new Date(publishedAt))
  const days = current?.file.noticeDays
  const earliest = days === undefined ? null : computeNoticeEnd(publishedAt, days)
  const isShort = earliest !== null && Date.parse(effectiveAt) < Date.parse(earliest)
  if (urgent !== undefined && !isShort) tell('urgent', 'life.idleUrgent')
  if (!current || days === undefined || !isShort || urgent !== undefined) return
  tell('effectiveAt', 'life.noticeShort', { effectiveAt, previous: current.number, days, earliest })
}

/** The end asks nothing of anybody, and says why. */
function checkEnd({ version }: Subject, tell: Tell): void {
  const { ends, asks, reason } = version.file
  if (!ends) return
  if (version.number === 1) tell('ends', 'life.endsFirst')
  else if (asks !== 'nothing') tell('asks', 'life.endsAsking', { asks })
  else if (reason === undefined) tell('ends', 'life.endsUnexplained')
}

/** The published versions before one, as far as they take effect, with what decides which of them holds when. */
function listEarlier(
  versions: Subject['policy']['versions'],
  number: number,
): (PublishedVersion & Effective)[] {
  const published = versions.filter(isPublished).filter((other) => other.number < number)
  return published.map((other) => ({ ...pickEffect(other), ...other }))
}

function pickEffect({ number, file }: PublishedVersion): Effective {
  const { effectiveAt, publishedAt, replaces, ends } = file
  return { number, effectiveAt, publishedAt, replaces, ends }
}
