import { isPublished } from '../policy.ts'
import { lineOf, type Subject } from './check.ts'

/** Dates follow one another: published, in force, end of the older acceptance; versions never overtake. */
export function checkDates({ policy, version, report }: Subject): void {
  const { asks, acceptBy, effectiveAt, publishedAt } = version.file
  const problem = (key: string, message: string, advice: string) =>
    report('dates', 'version.yaml', lineOf(version.source, key), message, advice)
  const previous = policy.versions.find((other) => other.number === version.number - 1)

  if (policy.kind === 'consent' && asks === 'notice')
    problem(
      'asks',
      'A consent cannot be asked for by a notice.',
      'Write asks: acceptance, or asks: nothing for a technical correction.',
    )
  if (version.number > 1 && asks === 'acceptance' && acceptBy === undefined)
    problem(
      'asks',
      'acceptBy is missing: until when does the earlier acceptance hold?',
      'Write acceptBy: at-effect, or the moment from which the earlier acceptance no longer holds.',
    )
  if (version.number > 1 && asks !== 'acceptance' && acceptBy !== undefined)
    problem('acceptBy', `acceptBy has no meaning for a version that asks ${asks}.`, 'Remove the line.')
  if (acceptBy && acceptBy !== 'at-effect' && effectiveAt && Date.parse(acceptBy) < Date.parse(effectiveAt))
    problem(
      'acceptBy',
      `acceptBy ${acceptBy} is before the effect, ${effectiveAt}.`,
      'Choose a later moment, or write at-effect.',
    )
  if (effectiveAt && publishedAt && Date.parse(effectiveAt) < Date.parse(publishedAt))
    problem(
      'effectiveAt',
      `effectiveAt ${effectiveAt} is before the publication, ${publishedAt}.`,
      'No version binds before it is published.',
    )
  if (previous && isPublished(version) && !isPublished(previous))
    problem(
      'publishedAt',
      `Version ${previous.number} is still a draft, but version ${version.number} is published.`,
      `Publish version ${previous.number} first.`,
    )
  const before = previous?.file.effectiveAt
  if (before && effectiveAt && Date.parse(effectiveAt) < Date.parse(before))
    problem(
      'effectiveAt',
      `effectiveAt ${effectiveAt} is before that of version ${version.number - 1}, ${before}.`,
      'A later version takes effect later, or at the same moment.',
    )
}
