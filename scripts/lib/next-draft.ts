import { KelisimError } from '../../src/domain/error.ts'
import { LOCALES } from '../../src/domain/locale.ts'
import { type Asks, InstantSchema, isPublished, type Policy, versionName } from '../../src/domain/policy.ts'
import { endOfDay } from './days.ts'

/** A draft that is about to be begun: its number, and its files by their name in the version's folder. */
export interface NextDraft {
  number: number
  asks: Asks
  /** Until when the earlier acceptance holds; null when there is none, or nothing is to be accepted. */
  acceptBy: string | null
  files: Map<string, string>
}

/** The next version of a policy with the texts of the last one to start from; one draft at a time. */
export function nextDraft(policy: Policy, { asks, acceptBy }: { asks: Asks; acceptBy: string }): NextDraft {
  const last = policy.versions.at(-1)
  if (last && !isPublished(last))
    throw new KelisimError(
      'version-unknown',
      `${versionName(policy.id, last.number)} is still a draft.`,
      'Finish it with npm run policy -- publish, or go on editing it; one draft at a time.',
    )
  const number = (last?.number ?? 0) + 1
  const end = asks === 'acceptance' && number > 1 ? endOf(acceptBy) : null
  const summary = LOCALES.map((locale) => `  ${locale}: []\n`).join('')
  const files = new Map(LOCALES.map((locale) => [`${locale}.md`, last?.texts[locale] ?? '']))
  const facts = `asks: ${asks}\n${end === null ? '' : `acceptBy: ${end}\n`}`
  files.set('version.yaml', `${facts}summary:\n${summary}`)
  return { number, asks, acceptBy: end, files }
}

/** The end of the time in which the old acceptance holds; a date is the last day of it, in Almaty. */
function endOf(acceptBy: string): string {
  if (acceptBy === 'at-effect' || InstantSchema.safeParse(acceptBy).success) return acceptBy
  const end = endOfDay(acceptBy)
  if (end !== null) return end
  throw new KelisimError(
    'usage',
    `--accept-by is ${JSON.stringify(acceptBy)}; expected at-effect, a last day or a moment.`,
    'Write it like this: --accept-by 2026-12-31, or: --accept-by 2027-01-01T00:00:00+05:00',
  )
}
