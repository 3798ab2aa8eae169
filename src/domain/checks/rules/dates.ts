import { isConsent } from '../../policy/consent.ts'
import { isPublished } from '../../policy/policy.ts'
import { DATES } from '../dates-words.ts'
import type { Phrase, Values } from '../phrase.ts'
import type { Subject } from '../subject.ts'
import { locateKey } from '../yaml-place.ts'

/** Dates follow one another: published, in force, end of the older acceptance; versions never overtake. */
export function checkDates({ policy, version, previous, report }: Subject): void {
  const { asks, acceptBy, effectiveAt, publishedAt } = version.file
  const { number } = version
  const problem = (key: string, phrase: Phrase, values?: Values) =>
    report('version.yaml', {
      rule: 'dates',
      ...locateKey(version.source, key),
      phrase,
      ...(values && { values }),
    })

  if (isConsent(policy) && asks === 'notice') problem('asks', DATES.consentByNotice)
  if (number > 1 && asks === 'acceptance' && acceptBy === undefined) problem('asks', DATES.acceptByMissing)
  if (number === 1 && acceptBy !== undefined) problem('acceptBy', DATES.acceptByFirst)
  if (number > 1 && asks !== 'acceptance' && acceptBy !== undefined)
    problem('acceptBy', DATES.acceptByIdle, { asks })
  if (acceptBy && acceptBy !== 'at-effect' && effectiveAt && Date.parse(acceptBy) < Date.parse(effectiveAt))
    problem('acceptBy', DATES.acceptByEarly, { acceptBy, effectiveAt })
  if (effectiveAt && publishedAt && Date.parse(effectiveAt) < Date.parse(publishedAt))
    problem('effectiveAt', DATES.effectEarly, { effectiveAt, publishedAt })
  if (previous && isPublished(version) && !isPublished(previous))
    problem('publishedAt', DATES.draftBefore, { number, previous: previous.number })
  const before = previous?.file.effectiveAt
  if (before && effectiveAt && Date.parse(effectiveAt) < Date.parse(before))
    problem('effectiveAt', DATES.overtakes, { effectiveAt, previous: number - 1, before })
}
