import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { InstantSchema } from '../../domain/policy/schema-parts.ts'
import { readSite } from '../deployed-site.ts'
import { openGitHub } from '../github/github.ts'
import { readGitHubSettings } from '../github/github-settings.ts'
import { readEditorsLibrary } from '../library.ts'
import { listPassed, listPassedDates, type Passed } from '../passed-dates.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'

interface Options extends Shared {
  since?: string
  environment: string
  site?: string
}

/** `boundary`: whether a version took effect, or an earlier acceptance ended, since the site was last deployed. */
export function createBoundaryCommand(frame: Frame): Command {
  const { say } = frame
  return createCommand(frame, 'boundary', 'boundary.about', ['boundary --since 2026-12-02T00:00:00+05:00'])
    .option('--since <moment>', say('boundary.since'))
    .option('--environment <name>', say('boundary.environment'), 'github-pages')
    .option('--site <url>', say('boundary.site'))
    .action(async ({ since, environment, site, ...options }: Options) => {
      const voice = createVoice(frame, options)
      const { env } = voice.io
      const given = since === undefined ? null : parseSince(voice, since)
      if (site !== undefined) {
        const { terms, builtAt } = await readSite(voice, site)
        const moment = given ?? builtAt
        if (moment === null)
          throw new KelisimError('usage', say('boundary.noTime', { site }), say('boundary.noTimeAdvice'))
        const passed = listPassed(terms, moment, new Date())
        tell(voice, moment, passed)
        if (passed.length === 0) return
        frame.exitCode = 1
        return voice.info(say('boundary.stale', { site, since: moment }))
      }
      const { policies } = readEditorsLibrary(voice)
      const deployed =
        given ?? findBuildTime(await openGitHub(readGitHubSettings(env, say)).findLastDeployment(environment))
      const passed = deployed === null ? [] : listPassedDates(policies, deployed, new Date())
      tell(voice, deployed, passed)
      if (deployed === null) voice.info(say('boundary.never', { environment }))
      if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `passed=${passed.length > 0}\n`)
    })
}

function tell(voice: Voice, since: string | null, passed: readonly Passed[]): void {
  const { say, json, output } = voice
  if (json) output(JSON.stringify({ since, passed }, null, 2))
  else for (const { name, what, at } of passed) output(say(`boundary.${what}`, { name, at }))
  if (since !== null && passed.length === 0) voice.info(say('boundary.none', { since }))
}

/** A deployment is recorded when the built site is handed over, at most this long after the build looked at the clock. */
const BUILD_MS = 45 * 60_000

function findBuildTime(deployed: string | null): string | null {
  return deployed && new Date(Date.parse(deployed) - BUILD_MS).toISOString()
}

function parseSince({ say }: Voice, since: string): string {
  if (InstantSchema.safeParse(since).success) return since
  throw new KelisimError(
    'usage',
    say('boundary.badSince', { value: JSON.stringify(since) }),
    say('boundary.badSinceAdvice'),
  )
}
