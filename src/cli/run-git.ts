import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { devNull } from 'node:os'
import { KelisimError } from '../domain/error.ts'

/** So much may stand in the published versions of a library; git's own output is larger than Node expects. */
const ROOM = 1 << 30

/**
 * What a hook, or whoever called us, has told git about another repository, index or history: the folder alone says
 * which repository is meant.
 */
const OF_OTHERS = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_CEILING_DIRECTORIES',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]

/** History as it was made, paths as they are spelled, and no remarks among the reasons. */
const ALWAYS = [
  '--no-replace-objects',
  '--literal-pathspecs',
  '--no-pager',
  '-c',
  'advice.graftFileDeprecated=false',
]

/** How a run of git ended; output as bytes, because files are. */
export interface GitOutcome {
  status: number | null
  stdout: Buffer
  stderr: string
}

/** Runs git in a folder, whatever way leads there; nothing in history is replaced or grafted. */
export function spawnGit(directory: string, args: readonly string[], input?: string): GitOutcome {
  if (!existsSync(directory))
    throw new KelisimError(
      'library-missing',
      `There is no policies folder at ${directory}.`,
      'Set KELISIM_POLICIES to the folder that holds the policies, or leave it unset to use policies/.',
    )
  const { status, stdout, stderr, error } = spawnSync('git', [...ALWAYS, ...args], {
    cwd: realpathSync(directory),
    env: createGitEnvironment(),
    maxBuffer: ROOM,
    ...(input !== undefined && { input }),
  })
  if (error) return { status: null, stdout: Buffer.alloc(0), stderr: error.message }
  return { status, stdout, stderr: stderr.toString('utf8').trim() }
}

function createGitEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env, GIT_GRAFT_FILE: devNull, GIT_OPTIONAL_LOCKS: '0' }
  for (const name of OF_OTHERS) delete env[name as keyof typeof env]
  return env
}
