import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import {
  formatVersionName,
  isPublished,
  type Policy,
  type PublishedVersion,
  type Version,
} from '../../domain/policy/policy.ts'
import { collectSealedFindings } from '../../library/findings-in.ts'
import {
  choosePolicyToPublish,
  confirmPublication,
  createRefusedError,
  findVersionToPublish,
  type PublicationOptions,
  parseEffective,
  resolveEffect,
  sealOrRefuse,
} from '../draft/publication.ts'
import { findCheckout, findLastCommit, requireCommitted, toRepositoryPath } from '../git.ts'
import { openGitHub } from '../github/github.ts'
import { readGitHubSettings } from '../github/github-settings.ts'
import { type EditorsLibrary, readEditorsLibrary } from '../library.ts'
import { proveCheckpoint } from '../log-checkpoint.ts'
import { type Approved, listDraftEffects, readApproved, requireApproved } from '../release/approved.ts'
import { ensureRelease, ensureTag } from '../release/ensure-release.ts'
import { buildTables, CHECKPOINT, readAttachments } from '../release/release-assets.ts'
import { findSealed, type SealPlace, sealOnBranch } from '../release/seal-on-branch.ts'
import { requireSecondPerson } from '../release/second-person.ts'
import { readServiceAddress } from '../service.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'
import { addParagraphs } from '../terminal/help.ts'

interface Options extends Shared, PublicationOptions {
  into: string
  attach: string[]
  checkpoint: boolean
  checkpoints: string
  commit?: string
  draftDigest?: string
  approvedIn?: string
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
    .option('--commit <sha>', say('release.commit'))
    .option('--draft-digest <hex>', say('release.draftDigest'))
    .option('--approved-in <run>', say('release.approvedIn'))
    .option('--into <branch>', say('option.into'), 'main')
    .option('--attach <file...>', say('release.attach'), [])
    .option('--checkpoints <folder>', say('release.checkpoints'), 'checkpoints')
    .option('--no-checkpoint', say('release.noCheckpoint'))
    .option('--yes', say('publish.yesOption'))
    .action(async (id: string | undefined, number: string | undefined, options: Options) => {
      const voice = createVoice(frame, options)
      const { env } = voice.io
      const approved = readApproved(voice, options)
      const run = readRun(voice, options.approvedIn)
      const library = readEditorsLibrary(voice)
      const checkout = findCheckout(library.directory, say)
      requireCommitted(checkout)
      const policy = await choosePolicyToPublish(voice, library.policies, id, 'release privacy --yes')
      const draft = findVersionToPublish(voice, policy, number)
      const name = formatVersionName(policy.id, draft.number)
      const file = toRepositoryPath(checkout, `${policy.id}/${draft.number}/version.yaml`)
      const github = openGitHub(readGitHubSettings(env, say))
      const place = { github, checkout, branch: options.into, file, name }

      // Whatever can be refused is refused before anything is done.
      if (run !== null) await requireSecondPerson(voice, github, run)
      const sealed = await findOrSeal(voice, library, policy, draft, options, approved, place)
      const { version } = sealed
      const others = await buildTables(policy, version)
      for (const [file, content] of readAttachments(options.attach, others, say)) others.set(file, content)
      const note = options.checkpoint ? await readCheckpointNote(voice, options.checkpoints) : null
      if (note !== null) others.set(CHECKPOINT, Buffer.from(note))

      const commit = sealed.commit ?? (await sealOnBranch(voice, place, version, approved))
      await ensureTag(voice, github, name, commit, file, version)
      const url = await ensureRelease(voice, github, name, policy, version, others)
      voice.output(voice.json ? JSON.stringify({ version: name, commit, tag: name, url }, null, 2) : url)
      if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `commit=${commit}\ntag=${name}\n`)
    })
}

/** The version as it is sealed, with the commit that did it; null for the commit while it is still to be made. */
async function findOrSeal(
  voice: Voice,
  library: EditorsLibrary,
  policy: Policy,
  draft: Version,
  options: Options,
  approved: Approved | null,
  place: SealPlace,
): Promise<{ version: PublishedVersion; commit: string | null }> {
  const { checkout, file, name } = place
  if (isPublished(draft)) {
    if (approved) requireApproved(voice, checkout, name, draft, listDraftEffects(draft), approved)
    return {
      version: assertUnchanged(voice, library, policy, draft, options),
      commit: findLastCommit(checkout, file),
    }
  }
  if (approved) {
    const effect = resolveEffect(voice, draft, options.effective, new Date(0))
    requireApproved(voice, checkout, name, draft, [effect], approved)
    const earlier = await findSealed(place, draft, effect, approved)
    if (earlier) return earlier
  }
  return { version: await sealAndConfirm(voice, library, policy, draft, options), commit: null }
}

function readRun({ say }: Voice, run: string | undefined): number | null {
  if (run === undefined) return null
  if (/^[1-9]\d*$/.test(run)) return Number(run)
  throw new KelisimError(
    'usage',
    say('release.badRun', { value: JSON.stringify(run) }),
    say('release.badRunAdvice'),
  )
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
