import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { isError } from '../../domain/checks/finding.ts'
import { digestOfBytes } from '../../domain/encoding/digest.ts'
import { KelisimError } from '../../domain/error.ts'
import { isPublished, type Policy, type PublishedVersion, versionName } from '../../domain/policy/policy.ts'
import { findingsIn } from '../../library/findings-in.ts'
import {
  confirmed,
  momentOf,
  type PublicationOptions,
  policyToPublish,
  refusal,
  sealedOrRefused,
  versionToPublish,
} from '../draft/publication.ts'
import { type Checkout, checkoutOf, lastCommitOf, pathIn, requireCommitted } from '../git.ts'
import { openGitHub } from '../github/github.ts'
import type { GitHub } from '../github/github-calls.ts'
import { githubSettings } from '../github/github-settings.ts'
import { type EditorsLibrary, libraryOf } from '../library.ts'
import { provedCheckpoint } from '../log-checkpoint.ts'
import { type Assets, CHECKPOINT, handedOver, releaseAssets, tablesOf } from '../release/release-assets.ts'
import { releaseNotes } from '../release/release-notes.ts'
import { serviceAddress } from '../service.ts'
import { type Frame, framed, type Shared, type Voice, voiceOf } from '../terminal/frame.ts'
import { withParagraphs } from '../terminal/help.ts'

interface Options extends Shared, PublicationOptions {
  into: string
  attach: string[]
  checkpoint: boolean
  checkpoints: string
}

/** `release [policy] [version]`: seals on the branch, tags, and publishes a release; run again, it finishes what is missing. */
export function releaseCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['release privacy', 'release privacy --effective 2026-12-02 --yes']
  const command = framed(frame, 'release', 'release.about', examples)
  return withParagraphs(command, frame.io, [say('help.asked')])
    .argument('[policy]', say('argument.policy'))
    .argument('[version]', say('release.version'))
    .option('--effective <when>', say('publish.effective'))
    .option('--into <branch>', say('option.into'), 'main')
    .option('--attach <file...>', say('release.attach'), [])
    .option('--checkpoints <folder>', say('release.checkpoints'), 'checkpoints')
    .option('--no-checkpoint', say('release.noCheckpoint'))
    .option('--yes', say('publish.yesOption'))
    .action(async (id: string | undefined, number: string | undefined, options: Options) => {
      const voice = voiceOf(frame, options)
      const library = libraryOf(voice)
      const checkout = checkoutOf(library.directory, say)
      requireCommitted(checkout)
      const policy = await policyToPublish(voice, library.policies, id, 'release privacy --yes')
      const draft = versionToPublish(voice, policy, number)
      const name = versionName(policy.id, draft.number)

      // Whatever can be refused is refused before anything is done.
      const version = isPublished(draft)
        ? asSealed(voice, library, name, draft, options)
        : await newlySealed(voice, library, policy, draft, options)
      const others = await tablesOf(policy, version)
      for (const [file, content] of handedOver(options.attach, others, say)) others.set(file, content)
      const note = options.checkpoint ? await checkpointNote(voice, options.checkpoints) : null
      if (note !== null) others.set(CHECKPOINT, Buffer.from(note))
      const github = openGitHub(githubSettings(voice.io.env, say))

      const file = pathIn(checkout, `${policy.id}/${version.number}/version.yaml`)
      const commit = isPublished(draft)
        ? lastCommitOf(checkout, file)
        : await sealOnBranch(voice, github, checkout, options.into, file, version, name)
      await tagged(voice, github, name, commit, file, version)
      const url = await released(voice, github, name, policy, version, others)
      voice.print(voice.json ? JSON.stringify({ version: name, commit, tag: name, url }, null, 2) : url)
      const { GITHUB_OUTPUT: output } = voice.io.env
      if (output) appendFileSync(output, `commit=${commit}\ntag=${name}\n`)
    })
}

async function newlySealed(
  voice: Voice,
  library: EditorsLibrary,
  policy: Policy,
  draft: Policy['versions'][number],
  options: Options,
): Promise<PublishedVersion> {
  const now = new Date()
  const seal = sealedOrRefused(voice, library, policy, draft, options, now)
  await confirmed(voice, library, policy, seal, now, { yes: options.yes, command: 'release' })
  return seal.version
}

/** A version that an earlier run, or a person, has sealed: nothing of it may differ from what is asked now. */
function asSealed(
  voice: Voice,
  { directory }: EditorsLibrary,
  name: string,
  version: PublishedVersion,
  { effective }: Options,
): PublishedVersion {
  const { say } = voice
  const errors = findingsIn(directory).filter(isError)
  if (errors.length > 0) throw refusal(voice, directory, errors, say('release.refused', { name }))
  const { effectiveAt, publishedAt } = version.file
  if (effective === undefined) return version
  const asked = momentOf(voice, effective, new Date(0)) ?? publishedAt
  if (Date.parse(asked) === Date.parse(effectiveAt)) return version
  throw new KelisimError(
    'version-sealed',
    say('release.otherDate', { name, effectiveAt, value: JSON.stringify(effective) }),
    say('release.otherDateAdvice'),
  )
}

/** The proved state of the log; null when no service is named, which is said. */
async function checkpointNote({ io, say, tell }: Voice, folder: string): Promise<string | null> {
  const service = serviceAddress(io.env, say)
  if (service !== null) return (await provedCheckpoint(service, folder)).note
  tell(say('release.noService'))
  return null
}

/** Moves the branch to a commit with the seal; until that last step nothing can be seen. */
async function sealOnBranch(
  { say, tell }: Voice,
  github: GitHub,
  checkout: Checkout,
  branch: string,
  file: string,
  version: PublishedVersion,
  name: string,
): Promise<string> {
  const parent = checkout.head
  const tip = await github.refAt(`heads/${branch}`)
  if (tip !== parent) {
    throw new KelisimError(
      'github-moved',
      say('release.moved', { branch, tip: tip?.slice(0, 10) ?? '–', here: parent.slice(0, 10) }),
      say('release.movedAdvice'),
    )
  }
  const files = new Map([[file, version.source]])
  const { sha } = await github.commit({ parent, files, message: `Publish ${name}` })
  await github.moveBranch(branch, sha)
  tell(say('release.sealed', { name, branch }))
  return sha
}

async function tagged(
  { say }: Voice,
  github: GitHub,
  name: string,
  commit: string,
  file: string,
  version: PublishedVersion,
): Promise<void> {
  if (await github.createRef(`tags/${name}`, commit)) return
  // The digests in it cover the texts.
  if ((await github.fileAt(file, name)) === version.source) return
  throw new KelisimError(
    'github-conflict',
    say('release.tagTaken', { name, file }),
    say('release.tagTakenAdvice'),
  )
}

/** Drafts the release, attaches what is missing, and publishes it when it is whole. */
async function released(
  { say, tell }: Voice,
  github: GitHub,
  name: string,
  policy: Policy,
  version: PublishedVersion,
  others: Assets,
): Promise<string> {
  const found = await github.releaseOf(name)
  if (found && !found.draft) {
    tell(say('release.already', { name }))
    return found.url
  }
  const title = `${name} · ${policy.title[policy.authentic]}`
  const release =
    found ?? (await github.draftRelease({ tag: name, title, body: releaseNotes(policy, version) }))
  for (const [file, content] of releaseAssets(version, others)) {
    const there = release.assets.find((asset) => asset.name === file)
    if (there?.sha256 === digestOfBytes(content)) continue
    // What broke off, or belongs to an earlier state of the log, makes room.
    if (there) await github.dropAsset(there.id)
    await github.attach(release, file, content)
  }
  const url = await github.publishRelease(release)
  tell(say('release.done', { name }))
  return url
}
