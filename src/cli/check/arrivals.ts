import { KelisimError } from '../../domain/error.ts'
import type { SealWindow } from '../../domain/publication/history/seal-rule.ts'
import { readPolicyFile } from '../../library/read-library.ts'
import { spawnGit } from '../run-git.ts'
import type { CliSay } from '../say.ts'
import type { FolderAt } from './git-files.ts'

/**
 * The time in which seals may come: since the commit that is compared with, each at the moment at which it reached
 * the branch. What a merge brings in arrives with the merge: what lay on another branch was published by nobody.
 */
export function createSealWindow(
  directory: string,
  { commit, moment }: Pick<FolderAt, 'commit' | 'moment'>,
  now: Date,
  say: CliSay,
): SealWindow {
  const git = (...args: string[]) => spawnGit(directory, args)
  // Nothing arrives before what it stands upon: a commit may say of itself any date.
  const readMoment = (...args: string[]): Date | null => {
    const [commit = ''] = git('rev-list', '-1', '--first-parent', ...args)
      .stdout.toString()
      .split('\n')
    if (commit === '') return null
    const dates = git('log', '-2', '--first-parent', '--format=%ct', commit).stdout.toString().trim()
    const seconds = dates.split('\n').map(Number)
    return seconds.some(Number.isNaN) ? null : new Date(Math.max(...seconds) * 1000)
  }
  return {
    since: moment,
    until: now,
    findArrival({ policy, number }) {
      if (git('rev-parse', '--is-shallow-repository').stdout.toString().trim() === 'true')
        throw new KelisimError('git-failed', say('check.shallow'), say('git.failedAdvice'))
      const file = `${policy}/${number}/version.yaml`
      const committed = git('cat-file', 'blob', `HEAD:./${file}`)
      const isCommitted =
        committed.status === 0 && committed.stdout.toString('utf8') === readPolicyFile(directory, file)
      // What is not committed yet arrives now.
      if (!isCommitted) return now
      return readMoment(`${commit}..HEAD`, '--', file) ?? readMoment('HEAD', '--', file) ?? now
    },
  }
}
