import { KelisimError } from '../../domain/error.ts'
import { spawnGit } from '../run-git.ts'
import type { CliSay } from '../say.ts'

/** A folder as a commit has it. */
export interface FolderAt {
  commit: string
  /** When the commit was made. */
  moment: Date
  /** Whether the commit has the folder. */
  isThere: boolean
  /** Its files by their path below it. */
  files: Map<string, string>
  /** What stands in it and is no file: links, and repositories of their own. */
  unread: string[]
}

/** An entry of a tree: a file, or what is not read. */
interface Entry {
  mode: string
  id: string
  path: string
}

const PLAIN_FILE = /^100/

/** Reads the files of a folder as a commit has them, by their path below it. */
export function readFolderAt(directory: string, ref: string, say: CliSay): FolderAt {
  const unreadable = (why: string) =>
    new KelisimError(
      'usage',
      say('check.badBase', { ref: JSON.stringify(ref), why }),
      say('check.badBaseAdvice'),
    )
  const git = (args: string[], input?: string): Buffer => {
    const { status, stdout, stderr } = spawnGit(directory, args, input)
    if (status !== 0) throw unreadable(stderr || say('check.noCommit'))
    return stdout
  }
  if (ref.startsWith('-')) throw unreadable(say('check.hyphen'))
  const prefix = readLine(git(['rev-parse', '--show-prefix'])).replace(/\/$/, '')
  const commit = readLine(git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))
  const moment = new Date(
    Number.parseInt(readLine(git(['rev-list', '-1', '--timestamp', commit])), 10) * 1000,
  )

  // Without --full-tree git looks, in the tree that is named, for the folder in which it runs, and finds nothing.
  const listed = git(['ls-tree', '-r', '-z', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])])
  const start = prefix === '' ? 0 : prefix.length + 1
  const entries = parseEntries(listed)
  // Where the folder itself is a link or a repository of its own, nothing of it can be read.
  const isFolder = entries.length > 0 && entries.every(({ path }) => path.length > start)
  const below = entries.map((entry) => ({ ...entry, path: entry.path.slice(start) || '.' }))
  const plain = below.filter(({ mode }) => PLAIN_FILE.test(mode))
  const texts = readBlobs(plain, (input) => git(['cat-file', '--batch'], input))
  return {
    commit,
    moment,
    isThere: isFolder,
    files: new Map(plain.map(({ path }, index) => [path, texts[index] ?? ''])),
    unread: below.filter(({ mode }) => !PLAIN_FILE.test(mode)).map(({ path }) => path),
  }
}

function parseEntries(listed: Buffer): Entry[] {
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, mode = '', id = '', path = ''] = /^(\d+) \w+ (\S+)\t([\s\S]+)$/.exec(entry) ?? []
      return id === '' ? [] : [{ mode, id, path }]
    })
}

/** The texts of files, in their order. */
function readBlobs(entries: readonly Entry[], cat: (input: string) => Buffer): string[] {
  return entries.length === 0 ? [] : parseBatchOutput(cat(entries.map(({ id }) => `${id}\n`).join('')))
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

function readLine(output: Buffer): string {
  return output.toString('utf8').replace(/\n$/, '')
}
