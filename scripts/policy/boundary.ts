import { appendFileSync } from 'node:fs'
import { Command } from 'commander'
import { KelisimError } from '../../src/domain/error.ts'
import { InstantSchema, isPublished, type Policy, versionName } from '../../src/domain/policy.ts'
import { termOf } from '../../src/domain/term.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { openGitHub } from '../lib/github.ts'
import { githubSettings } from '../lib/github-settings.ts'
import { settings } from '../lib/settings.ts'

interface Options {
  since?: string
  environment: string
}

/** `boundary`: whether a version took effect, or an earlier acceptance ended, since the site was last deployed. */
export function boundaryCommand(): Command {
  return new Command('boundary')
    .description(
      'tell whether a date has passed since the site was last deployed, so that it must be built anew',
    )
    .option('--since <moment>', 'compare with this moment instead of the last deployment')
    .option('--environment <name>', 'where the site is deployed to', 'github-pages')
    .action(async ({ since, environment }: Options) => {
      const policies = loadLibrary(settings().policies)
      const deployed = since
        ? momentIn(since)
        : await openGitHub(githubSettings()).lastDeployment(environment)
      const passed = deployed === null ? [] : passedBetween(policies, deployed, new Date())
      for (const line of passed) console.log(line)
      if (passed.length === 0) {
        console.error(
          deployed === null
            ? `Nothing was ever deployed to ${environment}.`
            : `No date has passed since ${deployed}.`,
        )
      }
      const { GITHUB_OUTPUT: output } = process.env
      if (output) appendFileSync(output, `passed=${passed.length > 0}\n`)
    })
}

/** The dates after one moment, up to and with another, each with its version. */
export function passedBetween(policies: readonly Policy[], since: string, now: Date): string[] {
  const isPassed = (moment: string) =>
    Date.parse(moment) > Date.parse(since) && Date.parse(moment) <= now.getTime()
  return policies.flatMap(({ id, versions }) =>
    versions.filter(isPublished).flatMap((version) => {
      const { number, effectiveAt, acceptBy } = termOf(version)
      const dates = [
        { what: 'took effect', at: effectiveAt },
        ...(acceptBy === effectiveAt ? [] : [{ what: 'must be accepted', at: acceptBy }]),
      ]
      return dates
        .filter(({ at }) => isPassed(at))
        .map(({ what, at }) => `${versionName(id, number)} ${what} at ${at}`)
    }),
  )
}

function momentIn(since: string): string {
  if (InstantSchema.safeParse(since).success) return since
  throw new KelisimError(
    'usage',
    `--since is ${JSON.stringify(since)}; expected a date, a time and an offset.`,
    'Write it like this: --since 2026-12-02T00:00:00+05:00',
  )
}
