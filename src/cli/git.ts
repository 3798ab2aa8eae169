import { KelisimError } from '../domain/error.ts'
import { spawnGit } from './run-git.ts'
import type { CliSay } from './say.ts'

/** The git repository in which a policies folder lies. */
export interface Checkout {
  /** Its root. */
  root: string
  /** Path of the policies folder below the root, with forward slashes; empty when it is the root. */
  prefix: string
  /** The commit that is checked out. */
  head: string
  /** The words in which its failures are told. */
  say: CliSay
}

/** Finds the repository of a policies folder. */
export function findCheckout(policies: string, say: CliSay): Checkout {
  const [root = '', prefix = '', head = ''] = runGit(
    { root: policies, say },
    ...['rev-parse', '--show-toplevel', '--show-prefix', 'HEAD'],
  ).split('\n')
  return { root, prefix: prefix.replace(/\/$/, ''), head, say }
}

/** The path of a file of the policies folder, or of the folder (`.`), from the root of the repository. */
export function toRepositoryPath({ prefix }: Checkout, file: string): string {
  if (file === '.') return prefix || '.'
  return prefix === '' ? file : `${prefix}/${file}`
}

/** Refuses a policies folder with changes that are not committed: what is sent must be what others can see. */
export function requireCommitted(checkout: Checkout): void {
  const { prefix, say } = checkout
  const folder = prefix || '.'
  const changed = runGit(checkout, 'status', '--porcelain', '--untracked-files=all', '--', folder)
  if (changed === '') return
  throw new KelisimError(
    'git-failed',
    say('git.uncommitted', { folder, changed }),
    say('git.uncommittedAdvice'),
  )
}

/** The commit at which the branch left `base`. */
export function findForkPoint(checkout: Checkout, base: string): string {
  return runGit(checkout, 'merge-base', base, 'HEAD')
}

/** Files of the policies folder that differ from a commit, by their path below the folder. */
export function listChangedFiles(checkout: Checkout, commit: string): string[] {
  const { prefix } = checkout
  const here = ['--', prefix || '.']
  const names = runGit(checkout, 'diff', '--name-only', '--no-renames', '-z', commit, ...here)
  const untracked = runGit(checkout, 'ls-files', '--others', '--exclude-standard', '-z', ...here)
  const start = prefix === '' ? 0 : prefix.length + 1
  return `${names}${untracked}`.split('\0').flatMap((path) => (path === '' ? [] : [path.slice(start)]))
}

/** The newest commit that touched a file. */
export function findLastCommit(checkout: Checkout, path: string): string {
  return runGit(checkout, 'rev-list', '-1', 'HEAD', '--', path)
}

/** Runs git and returns what it prints. */
function runGit({ root, say }: Pick<Checkout, 'root' | 'say'>, ...args: string[]): string {
  const { status, stdout, stderr } = spawnGit(root, args)
  if (status === 0) return stdout.toString('utf8').replace(/\n$/, '')
  throw new KelisimError(
    'git-failed',
    // Of histories that do not meet git says nothing.
    say('git.failed', { command: args.slice(0, 2).join(' '), said: stderr || `exit ${status}` }),
    say('git.failedAdvice'),
  )
}
