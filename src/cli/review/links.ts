import { type Checkout, toRepositoryPath } from '../git.ts'
import type { ReviewLinks } from './review.ts'

/** The addresses of a review, in the repository that the environment names. */
export function createLinks(
  env: NodeJS.ProcessEnv,
  checkout: Checkout,
  commit: string,
  pr: number | undefined,
): ReviewLinks {
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const repository = `${server}/${env.GITHUB_REPOSITORY ?? ''}`
  return {
    line: (file, line) =>
      `${repository}/blob/${commit}/${encodePath(toRepositoryPath(checkout, file))}?plain=1#L${line}`,
    files: pr === undefined ? `${repository}/commit/${commit}` : `${repository}/pull/${pr}/files`,
    preview: env.PREVIEW_URL?.replace(/\/+$/, '') || null,
  }
}

/** A path that can stand between the brackets of a link, whatever a file is called. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[()?#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
