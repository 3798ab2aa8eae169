/** A pull request, as far as it matters here. */
export interface Pull {
  number: number
  /** Its page. */
  url: string
  /** The commit at the tip of its branch. */
  head: string
  /** The branch that it is to go into. */
  base: string
  /** The branch that it comes from. */
  branch: string
  /** `owner/name` of the repository of that branch; null when it is gone. */
  from: string | null
}

/** A remark under a pull request. */
export interface Comment {
  id: number
  body: string
  /** Login of whoever wrote it. */
  author: string
  url: string
}

/** A remark on a line of a file. */
export interface Annotation {
  /** From the root of the repository. */
  path: string
  line: number
  level: 'notice' | 'warning' | 'failure'
  title: string
  message: string
}

/** What a check says; annotations are added to those said before. */
export interface CheckState {
  name: string
  title: string
  /** Markdown. */
  summary: string
  /** At most 50 at once. */
  annotations: readonly Annotation[]
  /** Null while more is to come. */
  conclusion: 'success' | 'failure' | 'neutral' | null
}

/** A file of a release. */
export interface Asset {
  id: number
  name: string
  /** SHA-256 of its bytes in hex; null for an upload that broke off, or when GitHub does not say it. */
  sha256: string | null
}

/** A release, public or still a draft. */
export interface Release {
  id: number
  url: string
  /** The server that takes its files. */
  upload: string
  draft: boolean
  assets: Asset[]
}

/** Who has to agree before a job of an environment begins. */
export interface EnvironmentRules {
  /** How many people and teams may agree, one of whom has to. */
  reviewers: number
  /** Whether whoever starts a run may not agree to it. */
  preventsSelfReview: boolean
}

/** A commit that is to be made of a parent and the files that differ from it. */
export interface NewCommit {
  parent: string
  /** Contents by path from the root of the repository. */
  files: ReadonlyMap<string, string>
  message: string
}

/** The few things that are asked of GitHub; each throws a KelisimError that says what was attempted. */
export interface GitHub {
  /** The commit that `heads/main` or `tags/privacy@3` points to; null when there is none. */
  readRef(ref: string): Promise<string | null>
  readTree(commit: string): Promise<string>
  /** Makes a commit that nothing points to yet. */
  createCommit(commit: NewCommit): Promise<{ sha: string; tree: string }>
  /** Makes a branch or tag; false when it is there already. */
  createRef(ref: string, sha: string): Promise<boolean>
  /** Moves a branch forward, never back. */
  moveBranch(branch: string, sha: string): Promise<void>
  /** The tree of a folder at a commit; null when there is none. */
  readFolder(commit: string, path: string): Promise<string | null>
  /** The newest commit of a branch that touched a file. */
  findLastCommit(branch: string, path: string): Promise<string | null>
  /** A text file at a branch, tag or commit; null when there is none. */
  readFile(path: string, ref: string): Promise<string | null>
  readPull(number: number): Promise<Pull>
  /** The open pull request from a branch of this repository. */
  findPull(branch: string): Promise<Pull | null>
  /** Opens a draft. */
  openPull(pull: { from: string; into: string; title: string; body: string }): Promise<Pull>
  listComments(number: number): Promise<Comment[]>
  /** Returns the address of the comment. */
  addComment(number: number, body: string): Promise<string>
  editComment(id: number, body: string): Promise<void>
  startCheck(commit: string, state: CheckState): Promise<number>
  updateCheck(id: number, state: CheckState): Promise<void>
  /** The release of a tag, also while it is a draft. */
  findRelease(tag: string): Promise<Release | null>
  draftRelease(release: { tag: string; title: string; body: string }): Promise<Release>
  attach(release: Release, name: string, content: Uint8Array): Promise<void>
  deleteAsset(id: number): Promise<void>
  /** Makes a draft public, and returns its address. */
  publishRelease(release: Release): Promise<string>
  /** When the newest deployment to an environment was made that succeeded; null when there is none. */
  findLastDeployment(environment: string): Promise<string | null>
  /** Who has to agree; null when there is no such environment. */
  readEnvironment(name: string): Promise<EnvironmentRules | null>
  /** Logins of whoever started a run of a workflow, and whoever repeated it. */
  listStarters(run: number): Promise<string[]>
  /** Logins of whoever agreed that a run may go on into an environment. */
  listApprovers(run: number, environment: string): Promise<string[]>
}
