import { KelisimError } from '../../src/domain/error.ts'

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
  patience: number
  /** Milliseconds in a second of waiting; less only in tests. */
  second: number
}

/** Reads the settings, most of which GitHub Actions provides; a value that cannot be used is refused. */
export function githubSettings(env: NodeJS.ProcessEnv = process.env): GitHubSettings {
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? []
  if (owner === '') {
    throw wrong('GITHUB_REPOSITORY', env.GITHUB_REPOSITORY, 'owner/name', 'GITHUB_REPOSITORY=5qbe/policies')
  }
  if (!env.GITHUB_TOKEN) {
    throw wrong(
      'GITHUB_TOKEN',
      undefined,
      'a token of the repository',
      'In a workflow, hand it the token of the job, github.token.',
    )
  }
  return {
    api: address('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com'),
    server: address('GITHUB_SERVER_URL', env.GITHUB_SERVER_URL || 'https://github.com'),
    owner,
    repo,
    token: env.GITHUB_TOKEN,
    patience: count('KELISIM_GITHUB_PATIENCE', env.KELISIM_GITHUB_PATIENCE, 120),
    second: count('KELISIM_GITHUB_SECOND', env.KELISIM_GITHUB_SECOND, 1000),
  }
}

function address(name: string, value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return value.replace(/\/+$/, '')
  throw wrong(name, value, 'a web address', `${name}=https://api.github.com`)
}

function count(name: string, value: string | undefined, otherwise: number): number {
  const number = Number(value || otherwise)
  if (Number.isInteger(number) && number >= 0) return number
  throw wrong(name, value, 'a whole number', `${name}=${otherwise}`)
}

function wrong(name: string, value: string | undefined, expected: string, advice: string): KelisimError {
  const found = value ? `${name} is ${JSON.stringify(value)}` : `${name} is not set`
  return new KelisimError('setting-invalid', `${found}; expected ${expected}.`, advice)
}
