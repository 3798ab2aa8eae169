import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { KelisimError } from '../../domain/error.ts'
import type { CliSay } from '../say.ts'

/** So much may stand in the published versions of a library; git's own output is larger than Node expects. */
const ROOM = 1 << 30

/** Reads the files of a folder as a commit has them, by their path below it. */
export function readFilesAt(directory: string, ref: string, say: CliSay): Map<string, string> {
  const unreadable = (why: string) =>
    new KelisimError(
      'usage',
      say('check.badBase', { ref: JSON.stringify(ref), why }),
      say('check.badBaseAdvice'),
    )
  const git = (args: string[], input?: string) => {
    const { status, stdout, stderr, error } = spawnSync('git', args, {
      cwd: realpathSync(directory),
      maxBuffer: ROOM,
      ...(input !== undefined && { input }),
    })
    if (error) throw unreadable(error.message)
    return { status, stdout, stderr: stderr.toString('utf8').trim() }
  }
  if (ref.startsWith('-')) throw unreadable(say('check.hyphen'))
  const inside = git(['rev-parse', '--show-prefix'])
  if (inside.status !== 0) throw unreadable(inside.stderr)
  const commit = git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (commit.status !== 0) throw unreadable(say('check.noCommit'))

  const tree = `${commit.stdout.toString('utf8').trim()}:${inside.stdout.toString('utf8').replace(/\/?\n$/, '')}`
  const listed = git(['ls-tree', '-r', '-z', tree])
  // The folder did not exist then: nothing was published.
  if (listed.status !== 0) return new Map()
  const blobs = listed.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, id = '', path = ''] = /^\d+ blob (\S+)\t([\s\S]+)$/.exec(entry) ?? []
      return id === '' ? [] : [{ id, path }]
    })
  const read = git(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''))
  if (read.status !== 0) throw unreadable(read.stderr)
  return new Map(parseBatchOutput(read.stdout).map((text, index) => [blobs[index]?.path ?? '', text]))
}

/** The texts in what `git cat-file --batch` prints: a line that ends in a size, so many bytes, a line break. */
function parseBatchOutput(output: Buffer): string[] {
  const found: string[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const size = Number(output.toString('utf8', at, end).split(' ').at(-1))
    found.push(output.toString('utf8', end + 1, end + 1 + size))
    at = end + size + 2
  }
  return found
}
