import type { ValueArguments } from '../../message.ts'
import { isConsent } from '../../policy/consent.ts'
import type { FindingKey, FindingMessages } from '../messages.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** Dates follow one another: published, in force, end of the older acceptance. */
export function checkDates({ version, report }: Subject): void {
  const { asks, acceptBy, effectiveAt, publishedAt } = version.file
  const { number } = version
  const tell = <Key extends FindingKey>(
    line: string,
    key: Key,
    ...values: ValueArguments<FindingMessages[Key]>
  ) =>
    report(
      'version.yaml',
      createProblem(key, { rule: 'dates', ...locateKey(version.source, line) }, ...values),
    )

  if (isConsent(version.file) && asks === 'notice') tell('asks', 'dates.consentByNotice')
  if (number > 1 && asks === 'acceptance' && acceptBy === undefined) tell('asks', 'dates.acceptByMissing')
  if (number === 1 && acceptBy !== undefined) tell('acceptBy', 'dates.acceptByFirst')
  if (number > 1 && asks !== 'acceptance' && acceptBy !== undefined)
    tell('acceptBy', 'dates.acceptByIdle', { asks })
  if (acceptBy && acceptBy !== 'at-effect' && effectiveAt && Date.parse(acceptBy) < Date.parse(effectiveAt))
    tell('acceptBy', 'dates.acceptByEarly', { acceptBy, effectiveAt })
  if (effectiveAt && publishedAt && Date.parse(effectiveAt) < Date.parse(publishedAt))
    tell('effectiveAt', 'dates.effectEarly', { effectiveAt, publishedAt })
}
