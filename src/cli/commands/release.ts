import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { computeBytesDigest } from '../../domain/encoding/digest.ts'
import { KelisimError } from '../../domain/error.ts'
import {
  formatVersionName,
  isPublished,
  type Policy,
  type PublishedVersion,
} from '../../domain/policy/policy.ts'
import { collectSealedFindings } from '../../library/findings-in.ts'
import {
  choosePolicyToPublish,
  confirmPublication,
  createRefusedError,
  findVersionToPublish,
  type PublicationOptions,
  parseEffective,
  sealOrRefuse,
} from '../draft/publication.ts'
import { type Checkout, findCheckout, findLastCommit, requireCommitted, toRepositoryPath } from '../git.ts'
import { openGitHub } from '../github/github.ts'
import type { GitHub } from '../github/github-calls.ts'
import { readGitHubSettings } from '../github/github-settings.ts'
import { type EditorsLibrary, readEditorsLibrary } from '../library.ts'
import { proveCheckpoint } from '../log-checkpoint.ts'
import {
  type Assets,
  buildReleaseAssets,
  buildTables,
  CHECKPOINT,
  readAttachments,
} from '../release/release-assets.ts'
import { formatReleaseNotes } from '../release/release-notes.ts'
import { readServiceAddress } from '../service.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'
import { addParagraphs } from '../terminal/help.ts'

interface Options extends Shared, PublicationOptions {
  into: string
  attach: string[]
  checkpoint: boolean
  checkpoints: string
}

/** `release [policy] [version]`: seals on the branch, tags, and publishes a release; run again, it finishes what is missing. */
export function createReleaseCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['release privacy', 'release privacy --effective 2026-12-02 --yes']
  const command = createCommand(frame, 'release', 'release.about', examples)
  return addParagraphs(command, frame.io, [say('help.asked')])
    .argument('[policy]', say('argument.policy'))
    .argument('[version]', say('release.version'))
    .option('--effective <when>', say('publish.effective'))
    .option('--into <branch>', say('option.into'), 'main')
    .option('--attach <file...>', say('release.attach'), [])
    .option('--checkpoints <folder>', say('release.checkpoints'), 'checkpoints')
    .option('--no-checkpoint', say('release.noCheckpoint'))
    .option('--yes', say('publish.yesOption'))
    .action(async (id: string | undefined, number: string | undefined, options: Options) => {
      const voice = createVoice(frame, options)
      const library = readEditorsLibrary(voice)
      const checkout = findCheckout(library.directory, say)
      requireCommitted(checkout)
      const policy = await choosePolicyToPublish(voice, library.policies, id, 'release privacy --yes')
      const draft = findVersionToPublish(voice, policy, number)
      const name = formatVersionName(policy.id, draft.number)

      // Whatever can be refused is refused before anything is done.
      const version = isPublished(draft)
        ? assertUnchanged(voice, library, policy, draft, options)
        : await sealAndConfirm(voice, library, policy, draft, options)
      const others = await buildTables(policy, version)
      for (const [file, content] of readAttachments(options.attach, others, say)) others.set(file, content)
      const note = options.checkpoint ? await readCheckpointNote(voice, options.checkpoints) : null
      if (note !== null) others.set(CHECKPOINT, Buffer.from(note))
      const github = openGitHub(readGitHubSettings(voice.io.env, say))

      const file = toRepositoryPath(checkout, `${policy.id}/${version.number}/version.yaml`)
      const commit = isPublished(draft)
        ? findLastCommit(checkout, file)
        : await sealOnBranch(voice, github, checkout, options.into, file, version, name)
      await ensureTag(voice, github, name, commit, file, version)
      const url = await ensureRelease(voice, github, name, policy, version, others)
      voice.output(voice.json ? JSON.stringify({ version: name, commit, tag: name, url }, null, 2) : url)
      const { GITHUB_OUTPUT: output } = voice.io.env
      if (output) appendFileSync(output, `commit=${commit}\ntag=${name}\n`)
    })
}

async function sealAndConfirm(
  voice: Voice,
  library: EditorsLibrary,
  policy: Policy,
  draft: Policy['versions'][number],
  options: Options,
): Promise<PublishedVersion> {
  const now = new Date()
  const seal = sealOrRefuse(voice, library, policy, draft, options, now)
  await confirmPublication(voice, library, policy, seal, now, { yes: options.yes, command: 'release' })
  return seal.version
}

/** A version that an earlier run, or a person, has sealed: nothing of it may differ from what is asked now. */
function assertUnchanged(
  voice: Voice,
  { directory }: EditorsLibrary,
  policy: Policy,
  version: PublishedVersion,
  { effective }: Options,
): PublishedVersion {
  const { say } = voice
  const name = formatVersionName(policy.id, version.number)
  const errors = collectSealedFindings(directory, policy.id)
  if (errors.length > 0) throw createRefusedError(voice, directory, errors, say('release.refused', { name }))
  const { effectiveAt, publishedAt } = version.file
  if (effective === undefined) return version
  const asked = parseEffective(voice, effective, new Date(0)) ?? publishedAt
  if (Date.parse(asked) === Date.parse(effectiveAt)) return version
  throw new KelisimError(
    'version-sealed',
    say('release.otherDate', { name, effectiveAt, value: JSON.stringify(effective) }),
    say('release.otherDateAdvice'),
  )
}

/** The proved state of the log; null when no service is named, which is said. */
async function readCheckpointNote({ io, say, info: tell }: Voice, folder: string): Promise<string | null> {
  const service = readServiceAddress(io.env, say)
  if (service !== null) return (await proveCheckpoint(service, folder)).note
  tell(say('release.noService'))
  return null
}

/** Moves the branch to a commit with the seal; until that last step nothing can be seen. */
async function sealOnBranch(
  { say, info: tell }: Voice,
  github: GitHub,
  checkout: Checkout,
  branch: string,
  file: string,
  version: PublishedVersion,
  name: string,
): Promise<string> {
  const parent = checkout.head
  const tip = await github.readRef(`heads/${branch}`)
  if (tip !== parent) {
    throw new KelisimError(
      'github-moved',
      say('release.moved', { branch, tip: tip?.slice(0, 10) ?? '–', here: parent.slice(0, 10) }),
      say('release.movedAdvice'),
    )
  }
  const files = new Map([[file, version.source]])
  const { sha } = await github.createCommit({ parent, files, message: `Publish ${name}` })
  await github.moveBranch(branch, sha)
  tell(say('release.sealed', { name, branch }))
  return sha
}

async function ensureTag(
  { say }: Voice,
  github: GitHub,
  name: string,
  commit: string,
  file: string,
  version: PublishedVersion,
): Promise<void> {
  if (await github.createRef(`tags/${name}`, commit)) return
  // The digests in it cover the texts.
  if ((await github.readFile(file, name)) === version.source) return
  throw new KelisimError(
    'github-conflict',
    say('release.tagTaken', { name, file }),
    say('release.tagTakenAdvice'),
  )
}

/** Drafts the release, attaches what is missing, and publishes it when it is whole. */
async function ensureRelease(
  { say, info: tell }: Voice,
  github: GitHub,
  name: string,
  policy: Policy,
  version: PublishedVersion,
  others: Assets,
): Promise<string> {
  const found = await github.findRelease(name)
  if (found && !found.draft) {
    tell(say('release.already', { name }))
    return found.url
  }
  const title = `${name} · ${version.file.title[version.file.authentic]}`
  const release =
    found ?? (await github.draftRelease({ tag: name, title, body: formatReleaseNotes(policy, version) }))
  for (const [file, content] of buildReleaseAssets(version, others)) {
    const there = release.assets.find((asset) => asset.name === file)
    if (there?.sha256 === computeBytesDigest(content)) continue
    // What broke off, or belongs to an earlier state of the log, makes room.
    if (there) await github.deleteAsset(there.id)
    await github.attach(release, file, content)
  }
  const url = await github.publishRelease(release)
  tell(say('release.done', { name }))
  return url
}
