import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { resolveTerm } from '../../domain/acceptance/term.ts'
import { KelisimError } from '../../domain/error.ts'
import { formatVersionName, isPublished, type Policy } from '../../domain/policy/policy.ts'
import { InstantSchema } from '../../domain/policy/schema-parts.ts'
import { openGitHub } from '../github/github.ts'
import { readGitHubSettings } from '../github/github-settings.ts'
import { readEditorsLibrary } from '../library.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'

interface Options extends Shared {
  since?: string
  environment: string
}

/** A date that has passed, of a version. */
interface Passed {
  name: string
  what: 'effect' | 'acceptBy'
  at: string
}

/** `boundary`: whether a version took effect, or an earlier acceptance ended, since the site was last deployed. */
export function createBoundaryCommand(frame: Frame): Command {
  const { say } = frame
  return createCommand(frame, 'boundary', 'boundary.about', ['boundary --since 2026-12-02T00:00:00+05:00'])
    .option('--since <moment>', say('boundary.since'))
    .option('--environment <name>', say('boundary.environment'), 'github-pages')
    .action(async ({ since, environment, ...options }: Options) => {
      const voice = createVoice(frame, options)
      const { policies } = readEditorsLibrary(voice)
      const { env } = voice.io
      const deployed = since
        ? parseSince(voice, since)
        : await openGitHub(readGitHubSettings(env, say)).findLastDeployment(environment)
      const passed = deployed === null ? [] : listPassedDates(policies, deployed, new Date())
      if (voice.json) voice.output(JSON.stringify({ since: deployed, passed }, null, 2))
      else for (const { name, what, at } of passed) voice.output(say(`boundary.${what}`, { name, at }))
      if (deployed === null) voice.info(say('boundary.never', { environment }))
      else if (passed.length === 0) voice.info(say('boundary.none', { since: deployed }))
      if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `passed=${passed.length > 0}\n`)
    })
}

/** The dates after one moment, up to and with another, each with its version. */
export function listPassedDates(policies: readonly Policy[], since: string, now: Date): Passed[] {
  const isPassed = ({ at }: Passed) => Date.parse(at) > Date.parse(since) && Date.parse(at) <= now.getTime()
  return policies.flatMap(({ id, versions }) =>
    versions.filter(isPublished).flatMap((version) => {
      const { number, effectiveAt, acceptBy } = resolveTerm(version)
      const name = formatVersionName(id, number)
      const dates: Passed[] = [
        { name, what: 'effect', at: effectiveAt },
        ...(acceptBy === effectiveAt ? [] : [{ name, what: 'acceptBy' as const, at: acceptBy }]),
      ]
      return dates.filter(isPassed)
    }),
  )
}

function parseSince({ say }: Voice, since: string): string {
  if (InstantSchema.safeParse(since).success) return since
  throw new KelisimError(
    'usage',
    say('boundary.badSince', { value: JSON.stringify(since) }),
    say('boundary.badSinceAdvice'),
  )
}
