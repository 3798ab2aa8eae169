import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { relative } from 'node:path'
import { KelisimError } from '../../src/domain/error.ts'

/** The git repository in which a policies folder lies. */
export interface Checkout {
  /** Its root. */
  root: string
  /** Path of the policies folder below the root, with forward slashes; empty when it is the root. */
  prefix: string
}

/** Finds the repository of a policies folder. */
export function checkoutOf(policies: string): Checkout {
  const root = git(policies, 'rev-parse', '--show-toplevel')
  return { root, prefix: relative(root, realpathSync(policies)).replaceAll('\\', '/') }
}

/** The path of a file of the policies folder from the root of the repository. */
export function pathIn({ prefix }: Checkout, file: string): string {
  return prefix === '' ? file : `${prefix}/${file}`
}

/** The commit that is checked out. */
export function headOf({ root }: Checkout): string {
  return git(root, 'rev-parse', 'HEAD')
}

/** Refuses a policies folder with changes that are not committed: what is sent must be what others can see. */
export function requireCommitted({ root, prefix }: Checkout): void {
  const changed = git(root, 'status', '--porcelain', '--', prefix || '.')
  if (changed === '') return
  throw new KelisimError(
    'git-failed',
    `There are changes in ${prefix || 'the policies'} that are not committed:\n${changed}`,
    'Commit or remove them, then run it again.',
  )
}

/** Files of the policies folder that differ from where the branch left `base`, by their path below the folder. */
export function changedSince({ root, prefix }: Checkout, base: string): string[] {
  const names = git(
    root,
    'diff',
    '--name-only',
    '--no-renames',
    '-z',
    '--merge-base',
    base,
    '--',
    prefix || '.',
  )
  const untracked = git(root, 'ls-files', '--others', '--exclude-standard', '-z', '--', prefix || '.')
  const start = prefix === '' ? 0 : prefix.length + 1
  return `${names}${untracked}`.split('\0').flatMap((path) => (path === '' ? [] : [path.slice(start)]))
}

/** The newest commit that touched a file. */
export function lastCommitOf({ root }: Checkout, path: string): string {
  return git(root, 'log', '-1', '--format=%H', '--', path)
}

/** Runs git and returns what it prints. */
export function git(directory: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', directory, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return stdout.replace(/\n$/, '')
  throw new KelisimError(
    'git-failed',
    `git ${args.slice(0, 2).join(' ')} failed: ${(error?.message ?? stderr).trim()}.`,
    'Run it inside a whole checkout of the repository (in a workflow: fetch-depth: 0), and name branches that are there.',
  )
}
