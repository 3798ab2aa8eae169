import { KelisimError } from '../../domain/error.ts'
import type { CliSay } from '../say.ts'

/** Which repository to speak to, as whom, and how patiently. */
export interface GitHubSettings {
  /** Address of the REST API; GitHub Actions sets it, also for an enterprise server. */
  api: string
  /** Address of the pages, for links. */
  server: string
  owner: string
  repo: string
  token: string
  /** Seconds that GitHub may ask to wait; for longer ones the command gives up and says so. */
  maxWaitSeconds: number
  /** Milliseconds in a second of waiting; less only in tests. */
  second: number
  /** The words in which failures are told. */
  say: CliSay
}

/** Reads the settings, most of which GitHub Actions provides; a value that cannot be used is refused. */
export function readGitHubSettings(env: NodeJS.ProcessEnv, say: CliSay): GitHubSettings {
  const { GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository ?? '') ?? []
  if (owner === '')
    throw createSettingError('GITHUB_REPOSITORY', repository, 'repository', '5qbe/policies', say)
  if (!token) {
    const problem = say('setting.unset', { name: 'GITHUB_TOKEN', expected: say('setting.token') })
    throw new KelisimError('setting-invalid', problem, say('setting.tokenAdvice'))
  }
  const address = (name: string, otherwise: string) => {
    const value = env[name] || otherwise
    if (URL.canParse(value) && /^https?:/.test(value)) return value.replace(/\/+$/, '')
    throw createSettingError(name, value, 'address', otherwise, say)
  }
  const count = (name: string, otherwise: number) => {
    const number = Number(env[name] || otherwise)
    if (Number.isInteger(number) && number >= 0) return number
    throw createSettingError(name, env[name], 'count', String(otherwise), say)
  }
  return {
    api: address('GITHUB_API_URL', 'https://api.github.com'),
    server: address('GITHUB_SERVER_URL', 'https://github.com'),
    owner,
    repo,
    token,
    maxWaitSeconds: count('KELISIM_GITHUB_PATIENCE', 120),
    second: count('KELISIM_GITHUB_SECOND', 1000),
    say,
  }
}

function createSettingError(
  name: string,
  value: string | undefined,
  kind: 'repository' | 'address' | 'count',
  example: string,
  say: CliSay,
): KelisimError {
  const expected = say(`setting.${kind}`)
  const problem = value
    ? say('setting.wrong', { name, value: JSON.stringify(value), expected })
    : say('setting.unset', { name, expected })
  return new KelisimError(
    'setting-invalid',
    problem,
    say('setting.advice', { example: `${name}=${example}` }),
  )
}
