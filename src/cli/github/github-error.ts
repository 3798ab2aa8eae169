import { type ErrorCode, KelisimError } from '../../domain/error.ts'
import type { CliSay } from '../say.ts'
import type { GitHubSettings } from './github-settings.ts'

/** What failed requests have in common, whichever library sent them. */
interface Failed {
  message: string
  status: number
  response?: { headers: Record<string, string | number | undefined>; data?: unknown }
}

/** The HTTP status of a failed request; 0 for any other mistake. */
export function getStatus(error: unknown): number {
  const status = (error as Partial<Failed> | null)?.status
  return typeof status === 'number' ? status : 0
}

/** Puts a failed request into words: what was attempted, what GitHub said, what to do. Other mistakes stay as they are. */
export function toGitHubError(cause: unknown, what: string, settings: GitHubSettings): unknown {
  if (getStatus(cause) === 0) return cause
  const { api, owner, repo, say } = settings
  const failed = cause as Failed
  const { status, response } = failed
  const said = formatReason(failed)
  const fail = (code: ErrorCode, message: string, advice: string) =>
    new KelisimError(code, `${message} ${say('github.tried', { what })}`, advice, { cause })

  if (!response) return fail('github-unavailable', say('github.noAnswer', { api, said }), say('github.again'))
  const time = formatLimit(failed, say)
  if (time !== null) return fail('github-limited', say('github.limited', { time }), say('github.again'))
  if (status >= 500)
    return fail('github-unavailable', say('github.broken', { status, said }), say('github.again'))
  if (status === 401)
    return fail('github-forbidden', say('github.unknown', { said }), say('github.unknownAdvice'))
  if (status === 403) {
    const needed = String(response.headers['x-accepted-github-permissions'] ?? '')
    const advice = /not permitted to create .* pull requests/i.test(said)
      ? say('github.pullsOff')
      : needed
        ? say('github.permission', { needed: needed.replaceAll('=', ': ').replaceAll('; ', ' / ') })
        : say('github.permissionUnknown')
    return fail('github-forbidden', say('github.forbidden', { said }), advice)
  }
  if (status === 404) {
    const repository = `${owner}/${repo}`
    return fail('github-missing', say('github.missing', { repository }), say('github.missingAdvice'))
  }
  if ((status === 409 && !/is empty/i.test(said)) || (status === 422 && /fast.forward/i.test(said)))
    return fail('github-moved', say('github.moved', { said }), say('github.movedAdvice'))
  return fail('github-refused', say('github.refused', { status, said }), say('github.refusedAdvice'))
}

/** How long GitHub asks to be left alone; null when the failure is another one. */
function formatLimit({ status, message, response }: Failed, say: CliSay): string | null {
  if (status !== 403 && status !== 429) return null
  const headers = response?.headers ?? {}
  const seconds = headers['retry-after']
  if (seconds !== undefined) return say('github.seconds', { n: seconds })
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset'])
    return Number.isFinite(reset)
      ? say('github.until', { date: new Date(reset * 1000).toISOString() })
      : say('github.while')
  }
  return status === 429 || /rate limit/i.test(message) ? say('github.while') : null
}

/** GitHub's own words with the details that it gives, without its link to the documentation. */
function formatReason({ message, response }: Failed): string {
  const data = response?.data as { message?: string; errors?: unknown } | undefined
  const details = Array.isArray(data?.errors)
    ? data.errors.map((error) => (typeof error === 'string' ? error : (error?.message ?? error?.code ?? '')))
    : []
  return [data?.message ?? message, ...details]
    .filter(Boolean)
    .join('; ')
    .replace(/[.\s]+$/, '')
}
