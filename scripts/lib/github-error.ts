import { type ErrorCode, KelisimError } from '../../src/domain/error.ts'
import type { GitHubSettings } from './github-settings.ts'

/** What failed requests have in common, whichever library sent them. */
interface Failed {
  message: string
  status: number
  response?: { headers: Record<string, string | number | undefined>; data?: unknown }
}

/** The HTTP status of a failed request; 0 for any other mistake. */
export function statusOf(error: unknown): number {
  const status = (error as Partial<Failed> | null)?.status
  return typeof status === 'number' ? status : 0
}

const AGAIN = 'Run it again; what is done stays done and is not repeated.'

/** Puts a failed request into words: what was attempted, what GitHub said, what to do. Other mistakes stay as they are. */
export function githubError(cause: unknown, what: string, { api, owner, repo }: GitHubSettings): unknown {
  if (statusOf(cause) === 0) return cause
  const failed = cause as Failed
  const { status, response } = failed
  const said = reasonOf(failed)
  const fail = (code: ErrorCode, message: string, advice: string) =>
    new KelisimError(code, `${message} Attempted: ${what}.`, advice, { cause })

  if (!response) return fail('github-unavailable', `${api} gave no answer: ${said}.`, AGAIN)
  const limit = limitOf(failed)
  if (limit !== null)
    return fail('github-limited', `GitHub asks to wait ${limit}.`, `Wait that long. ${AGAIN}`)
  if (status >= 500) return fail('github-unavailable', `GitHub is out of order (${status}: ${said}).`, AGAIN)
  if (status === 401) {
    return fail(
      'github-forbidden',
      `GitHub does not know the token (${said}).`,
      'Set GITHUB_TOKEN to one that is still good.',
    )
  }
  if (status === 403) {
    const needed = response.headers['x-accepted-github-permissions']
    return fail(
      'github-forbidden',
      `The token may not do this (${said}).`,
      needed
        ? `Give it the permission ${String(needed).replaceAll('=', ': ').replaceAll('; ', ' or ')}, in the workflow's job or where the token was made.`
        : 'Give it the permission, in the workflow’s job, in the settings of the repository or where the token was made.',
    )
  }
  if (status === 404) {
    return fail(
      'github-missing',
      `GitHub finds no such thing in ${owner}/${repo}, or does not show it to this token.`,
      'Check the repository, the number and the permissions of the token.',
    )
  }
  if ((status === 409 && !/is empty/i.test(said)) || (status === 422 && /fast.forward/i.test(said))) {
    return fail(
      'github-moved',
      `The branch has moved on in the meantime (${said}).`,
      'Nothing was changed. Run it again from the newest state of the branch.',
    )
  }
  return fail(
    'github-refused',
    `GitHub refused (${status}: ${said}).`,
    'Mend what it names, or the rules of the branch in the settings of the repository, and run it again.',
  )
}

/** How long GitHub asks to be left alone; null when the failure is another one. */
function limitOf({ status, message, response }: Failed): string | null {
  if (status !== 403 && status !== 429) return null
  const headers = response?.headers ?? {}
  const seconds = headers['retry-after']
  if (seconds !== undefined) return `${seconds} seconds`
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'])
    return Number.isFinite(reset) ? `until ${new Date(reset * 1000).toISOString()}` : 'a while'
  }
  return status === 429 || /rate limit/i.test(message) ? 'a minute or more' : null
}

/** GitHub's own words with the details that it gives, without its link to the documentation. */
function reasonOf({ message, response }: Failed): string {
  const data = response?.data as { message?: string; errors?: unknown } | undefined
  const details = Array.isArray(data?.errors)
    ? data.errors.map((error) => (typeof error === 'string' ? error : (error?.message ?? error?.code ?? '')))
    : []
  return [data?.message ?? message, ...details]
    .filter(Boolean)
    .join('; ')
    .replace(/[.\s]+$/, '')
}
