import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { termOf } from '../../domain/acceptance/term.ts'
import { KelisimError } from '../../domain/error.ts'
import { InstantSchema, isPublished, type Policy, versionName } from '../../domain/policy/policy.ts'
import { openGitHub } from '../github/github.ts'
import { githubSettings } from '../github/github-settings.ts'
import { libraryOf } from '../library.ts'
import { type Frame, framed, type Shared, type Voice, voiceOf } from '../terminal/frame.ts'

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
export function boundaryCommand(frame: Frame): Command {
  const { say } = frame
  return framed(frame, 'boundary', 'boundary.about', ['boundary --since 2026-12-02T00:00:00+05:00'])
    .option('--since <moment>', say('boundary.since'))
    .option('--environment <name>', say('boundary.environment'), 'github-pages')
    .action(async ({ since, environment, ...options }: Options) => {
      const voice = voiceOf(frame, options)
      const { policies } = libraryOf(voice)
      const { env } = voice.io
      const deployed = since
        ? momentIn(voice, since)
        : await openGitHub(githubSettings(env, say)).lastDeployment(environment)
      const passed = deployed === null ? [] : passedBetween(policies, deployed, new Date())
      if (voice.json) voice.print(JSON.stringify({ since: deployed, passed }, null, 2))
      else for (const { name, what, at } of passed) voice.print(say(`boundary.${what}`, { name, at }))
      if (deployed === null) voice.tell(say('boundary.never', { environment }))
      else if (passed.length === 0) voice.tell(say('boundary.none', { since: deployed }))
      if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `passed=${passed.length > 0}\n`)
    })
}

/** The dates after one moment, up to and with another, each with its version. */
export function passedBetween(policies: readonly Policy[], since: string, now: Date): Passed[] {
  const isPassed = ({ at }: Passed) => Date.parse(at) > Date.parse(since) && Date.parse(at) <= now.getTime()
  return policies.flatMap(({ id, versions }) =>
    versions.filter(isPublished).flatMap((version) => {
      const { number, effectiveAt, acceptBy } = termOf(version)
      const name = versionName(id, number)
      const dates: Passed[] = [
        { name, what: 'effect', at: effectiveAt },
        ...(acceptBy === effectiveAt ? [] : [{ name, what: 'acceptBy' as const, at: acceptBy }]),
      ]
      return dates.filter(isPassed)
    }),
  )
}

function momentIn({ say }: Voice, since: string): string {
  if (InstantSchema.safeParse(since).success) return since
  throw new KelisimError(
    'usage',
    say('boundary.badSince', { value: JSON.stringify(since) }),
    say('boundary.badSinceAdvice'),
  )
}
