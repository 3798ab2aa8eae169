/** This file is the only one that talks to GitHub. */
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import Bottleneck from 'bottleneck'
import type { Annotation, Asset, CheckState, Comment, GitHub, Pull, Release } from './github-calls.ts'
import { getStatus, toGitHubError } from './github-error.ts'
import type { GitHubSettings } from './github-settings.ts'

const Client = Octokit.plugin(retry, throttling)
/** Answers that asking again does not change; a limit (429) is left to the throttling. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451]
const ATTEMPTS = 3
/** What leaves something behind is sent once: after a lost answer a rerun looks for it first. */
const once = { request: { retries: 0 } }

/** Opens a repository on GitHub, or on whatever speaks its REST API. */
export function openGitHub(settings: GitHubSettings): GitHub {
  const { owner, repo, say } = settings
  const here = { owner, repo }
  const { rest, paginate } = createClient(settings)

  /** Says what was attempted when it fails. */
  const attempt = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await call()
    } catch (cause) {
      throw toGitHubError(cause, what, settings)
    }
  }
  /** The same for what may be missing, or there already. */
  const unless = <T, O>(status: number, otherwise: O, what: string, call: () => Promise<T>) =>
    attempt<T | O>(what, async () => {
      try {
        return await call()
      } catch (error) {
        if (getStatus(error) === status) return otherwise
        throw error
      }
    })

  return {
    readRef: (ref) =>
      unless(404, null, say('attempt.read', { what: ref }), async () => {
        const { data } = await rest.git.getRef({ ...here, ref })
        if (data.object.type !== 'tag') return data.object.sha
        return (await rest.git.getTag({ ...here, tag_sha: data.object.sha })).data.object.sha
      }),

    readTree: (commit) =>
      attempt(say('attempt.read', { what: commit }), async () => {
        return (await rest.git.getCommit({ ...here, commit_sha: commit })).data.tree.sha
      }),

    createCommit: ({ parent, files, message }) =>
      attempt(say('attempt.commit', { parent }), async () => {
        const { data: base } = await rest.git.getCommit({ ...here, commit_sha: parent })
        const tree = [...files].map(([path, content]) => ({ path, content, mode, type: 'blob' as const }))
        const made = await rest.git.createTree({ ...here, base_tree: base.tree.sha, tree })
        const commit = { message, tree: made.data.sha, parents: [parent] }
        const { data } = await rest.git.createCommit({ ...here, ...commit })
        return { sha: data.sha, tree: made.data.sha }
      }),

    createRef: (ref, sha) =>
      attempt(say('attempt.create', { what: ref }), async () => {
        try {
          await rest.git.createRef({ ...here, ref: `refs/${ref}`, sha })
          return true
        } catch (error) {
          if (getStatus(error) === 422 && /already exists/i.test(String(error))) return false
          throw error
        }
      }),

    moveBranch: (branch, sha) =>
      attempt(say('attempt.move', { branch }), async () => {
        await rest.git.updateRef({ ...here, ref: `heads/${branch}`, sha, force: false })
      }),

    readFolder: (commit, path) =>
      attempt(say('attempt.read', { what: `${commit}:${path}` }), async () => {
        let sha = (await rest.git.getCommit({ ...here, commit_sha: commit })).data.tree.sha
        for (const name of path.split('/').filter(Boolean)) {
          const { data } = await rest.git.getTree({ ...here, tree_sha: sha })
          const entry = data.tree.find((one) => one.path === name && one.type === 'tree')
          if (!entry?.sha) return null
          sha = entry.sha
        }
        return sha
      }),

    findLastCommit: (branch, path) =>
      attempt(say('attempt.read', { what: `${branch}:${path}` }), async () => {
        const { data } = await rest.repos.listCommits({ ...here, sha: branch, path, per_page: 1 })
        return data[0]?.sha ?? null
      }),

    readFile: (path, ref) =>
      unless(404, null, say('attempt.read', { what: `${ref}:${path}` }), async () => {
        const { data } = await rest.repos.getContent({ ...here, path, ref })
        if (Array.isArray(data) || data.type !== 'file') return null
        return Buffer.from(data.content, 'base64').toString('utf8')
      }),

    readPull: (number) =>
      attempt(say('attempt.pull', { number }), async () => {
        return toPull((await rest.pulls.get({ ...here, pull_number: number })).data)
      }),

    findPull: (branch) =>
      attempt(say('attempt.pullFrom', { branch }), async () => {
        const { data } = await rest.pulls.list({ ...here, head: `${owner}:${branch}`, state: 'open' })
        return data[0] ? toPull(data[0]) : null
      }),

    openPull: ({ from, into, title, body }) =>
      attempt(say('attempt.openPull'), async () => {
        const pull = { head: from, base: into, title, body, draft: true }
        return toPull((await rest.pulls.create({ ...here, ...pull, ...once })).data)
      }),

    listComments: (number) =>
      attempt(say('attempt.comments', { number }), async () => {
        const comments = await paginate(rest.issues.listComments, {
          ...here,
          issue_number: number,
          per_page: 100,
        })
        return comments.map(
          ({ id, body, user, html_url }): Comment => ({
            id,
            body: body ?? '',
            author: user?.login ?? '',
            url: html_url,
          }),
        )
      }),

    addComment: (number, body) =>
      attempt(say('attempt.comment', { number }), async () => {
        return (await rest.issues.createComment({ ...here, issue_number: number, body, ...once })).data
          .html_url
      }),

    editComment: (id, body) =>
      attempt(say('attempt.editComment'), async () => {
        await rest.issues.updateComment({ ...here, comment_id: id, body })
      }),

    startCheck: (commit, state) =>
      attempt(say('attempt.check'), async () => {
        const run = { name: state.name, head_sha: commit, ...toCheckOutput(state) }
        return (await rest.checks.create({ ...here, ...run, ...once })).data.id
      }),

    updateCheck: (id, state) =>
      attempt(say('attempt.check'), async () => {
        await rest.checks.update({ ...here, check_run_id: id, ...toCheckOutput(state), ...once })
      }),

    findRelease: (tag) =>
      attempt(say('attempt.releases'), async () => {
        // By tag only those that are public would be found.
        const releases = await paginate(rest.repos.listReleases, { ...here, per_page: 100 })
        const found = releases.find(({ tag_name }) => tag_name === tag)
        return found ? toRelease(found) : null
      }),

    draftRelease: ({ tag, title, body }) =>
      attempt(say('attempt.draftRelease', { tag }), async () => {
        const release = { tag_name: tag, name: title, body, draft: true }
        return toRelease((await rest.repos.createRelease({ ...here, ...release, ...once })).data)
      }),

    attach: ({ id, upload }, name, content) =>
      attempt(say('attempt.attach', { name }), async () => {
        // Octokit has typed a file as text; it sends bytes as they are.
        const data = content as unknown as string
        const headers = { 'content-type': 'application/octet-stream' }
        await rest.repos.uploadReleaseAsset({
          ...here,
          release_id: id,
          baseUrl: upload,
          name,
          data,
          headers,
          ...once,
        })
      }),

    deleteAsset: (id) =>
      attempt(say('attempt.dropAsset'), async () => {
        await rest.repos.deleteReleaseAsset({ ...here, asset_id: id })
      }),

    publishRelease: ({ id }) =>
      attempt(say('attempt.publishRelease'), async () => {
        return (await rest.repos.updateRelease({ ...here, release_id: id, draft: false })).data.html_url
      }),

    findLastDeployment: (environment) =>
      attempt(say('attempt.deployments'), async () => {
        const { data } = await rest.repos.listDeployments({ ...here, environment, per_page: 30 })
        for (const { id: deployment_id, created_at } of data) {
          const statuses = await rest.repos.listDeploymentStatuses({ ...here, deployment_id, per_page: 100 })
          // The next one makes it inactive; that it succeeded once stays in the list.
          if (statuses.data.some(({ state }) => state === 'success')) return created_at
        }
        return null
      }),

    readEnvironment: (name) =>
      unless(404, null, say('attempt.environment', { name }), async () => {
        const { data } = await rest.repos.getEnvironment({ ...here, environment_name: name })
        const rules = (data.protection_rules ?? []) as ProtectionRule[]
        return {
          reviewers: rules.flatMap(({ reviewers }) => reviewers ?? []).length,
          preventsSelfReview: rules.some(({ prevent_self_review: prevents }) => prevents === true),
        }
      }),

    listStarters: (run) =>
      attempt(say('attempt.run', { run }), async () => {
        const { data } = await rest.actions.getWorkflowRun({ ...here, run_id: run })
        return [data.actor, data.triggering_actor].flatMap((one) => one?.login ?? [])
      }),

    listApprovers: (run, environment) =>
      attempt(say('attempt.run', { run }), async () => {
        const { data } = await rest.actions.getReviewsForRun({ ...here, run_id: run })
        return data
          .filter(({ state, environments }) => {
            return state === 'approved' && environments.some(({ name }) => name === environment)
          })
          .map(({ user }) => user.login)
      }),
  }
}

/** A plain file, not executable. */
const mode = '100644' as const

function createClient({ api, token, maxWaitSeconds: patience, second }: GitHubSettings) {
  const bearable = (seconds: number, _: object, __: unknown, retries: number) =>
    seconds <= patience && retries < ATTEMPTS
  // The plugin's own pace, in our seconds.
  const paced = (id: string, seconds: number) =>
    new Bottleneck.Group({ id, maxConcurrent: 1, minTime: seconds * second })
  const quiet = () => {}
  return new Client({
    auth: token,
    baseUrl: api,
    userAgent: 'kelisim',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    // Under `request`, the number would hold for final answers, too.
    retry: { retries: ATTEMPTS, doNotRetry: FINAL, retryAfterBaseValue: second },
    throttle: {
      onRateLimit: bearable,
      onSecondaryRateLimit: bearable,
      retryAfterBaseValue: second,
      write: paced('write', 1),
      notifications: paced('notifications', 3),
    },
  })
}

/** One kind of rule has these, the others have not. */
interface ProtectionRule {
  reviewers?: unknown[]
  prevent_self_review?: boolean
}

interface FoundPull {
  number: number
  html_url: string
  head: { sha: string; ref: string; repo: { full_name: string } | null }
  base: { ref: string }
}

function toPull({ number, html_url, head, base }: FoundPull): Pull {
  return {
    number,
    url: html_url,
    head: head.sha,
    base: base.ref,
    branch: head.ref,
    from: head.repo?.full_name ?? null,
  }
}

function toCheckOutput({ title, summary, annotations, conclusion }: CheckState) {
  const output = { title, summary, annotations: annotations.map(toAnnotation) }
  return conclusion === null
    ? { status: 'in_progress' as const, output }
    : { status: 'completed' as const, conclusion, output }
}

function toAnnotation({ path, line, level, title, message }: Annotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message }
}

interface FoundRelease {
  id: number
  html_url: string
  upload_url: string
  draft: boolean
  assets: { id: number; name: string; state: string; digest: string | null }[]
}

function toRelease({ id, html_url, upload_url, draft, assets }: FoundRelease): Release {
  return {
    id,
    url: html_url,
    // The address of one upload is a template: what stands before the repository is the server.
    upload: upload_url.replace(/\/repos\/.*$/, ''),
    draft,
    assets: assets.map(
      ({ id, name, state, digest }): Asset => ({
        id,
        name,
        sha256: (state === 'uploaded' && digest?.replace(/^sha256:/, '')) || null,
      }),
    ),
  }
}
