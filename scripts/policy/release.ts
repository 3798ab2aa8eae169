import { appendFileSync } from 'node:fs'
import { Command } from 'commander'
import { checkLibrary } from '../../src/domain/checks/check.ts'
import { digestOfBytes } from '../../src/domain/digest.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { findingText, isError } from '../../src/domain/finding.ts'
import { isPublished, type Policy, type PublishedVersion, versionName } from '../../src/domain/policy.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { type Checkout, checkoutOf, headOf, lastCommitOf, pathIn, requireCommitted } from '../lib/git.ts'
import { openGitHub } from '../lib/github.ts'
import type { GitHub } from '../lib/github-calls.ts'
import { githubSettings } from '../lib/github-settings.ts'
import { provedCheckpoint } from '../lib/log-checkpoint.ts'
import { momentOf, sealedVersion } from '../lib/sealed-version.ts'
import { serviceAddress } from '../lib/service.ts'
import { settings } from '../lib/settings.ts'
import { policyNamed, versionNumbered } from './find.ts'
import { type Assets, CHECKPOINT, handedOver, releaseAssets } from './release/release-assets.ts'
import { releaseNotes } from './release/release-notes.ts'

interface Options {
  effective?: string
  into: string
  attach: string[]
  checkpoint: boolean
  checkpoints: string
}

/** `release <policy> [version]`: seals on the branch, tags, and publishes a release; run again, it finishes what is missing. */
export function releaseCommand(): Command {
  return new Command('release')
    .description(
      'publish an approved version: seal it on the branch, tag it, and release its texts on GitHub',
    )
    .argument('<policy>', 'id of the policy, such as privacy')
    .argument('[version]', 'number of the version; the last one when left out')
    .option('--effective <moment>', 'when it takes effect: a day or a moment; at once when left out')
    .option('--into <branch>', 'the branch that holds the policies', 'main')
    .option('--attach <file...>', 'more files for the release, such as comparative tables', [])
    .option('--checkpoints <folder>', 'checkpoints that were kept, to prove the log against', 'checkpoints')
    .option('--no-checkpoint', 'release without the state of the acceptance log')
    .action(async (id: string, number: string | undefined, options: Options) => {
      const { policies: directory } = settings()
      const checkout = checkoutOf(directory)
      requireCommitted(checkout)
      const policies = loadLibrary(directory)
      const policy = policyNamed(policies, id)
      const draft = versionNumbered(policy, number)
      const name = versionName(id, draft.number)

      // Whatever can be refused is refused before anything is done.
      const version = isPublished(draft)
        ? asSealed(policies, name, draft, options.effective)
        : sealedVersion({ policies, policy, version: draft, effective: options.effective, now: new Date() })
      const others = handedOver(options.attach)
      const note = options.checkpoint ? await checkpointNote(options.checkpoints) : null
      if (note !== null) others.set(CHECKPOINT, Buffer.from(note))
      const github = openGitHub(githubSettings())

      const file = pathIn(checkout, `${id}/${version.number}/version.yaml`)
      const commit = isPublished(draft)
        ? lastCommitOf(checkout, file)
        : await sealOnBranch(github, checkout, options.into, file, version, name)
      await tagged(github, name, commit, file, version)
      const url = await released(github, name, policy, version, others)
      console.log(url)
      const { GITHUB_OUTPUT: output } = process.env
      if (output) appendFileSync(output, `commit=${commit}\ntag=${name}\n`)
    })
}

/** A version that an earlier run, or a person, has sealed: nothing of it may differ from what is asked now. */
function asSealed(
  policies: readonly Policy[],
  name: string,
  version: PublishedVersion,
  effective: string | undefined,
): PublishedVersion {
  const findings = checkLibrary(policies).filter(isError)
  if (findings.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${name} cannot be released:\n\n${findings.map((finding) => findingText(finding, 'en')).join('\n\n')}\n`,
      'Mend what is listed and run it again; nothing was done.',
    )
  }
  const { effectiveAt } = version.file
  if (effective === undefined || Date.parse(momentOf(effective)) === Date.parse(effectiveAt)) return version
  throw new KelisimError(
    'version-sealed',
    `${name} is sealed already, with effect from ${effectiveAt}; --effective is ${JSON.stringify(effective)}.`,
    'Leave --effective out to finish its release; another date needs another version.',
  )
}

/** The proved state of the log; null when no service is named, which is said. */
async function checkpointNote(folder: string): Promise<string | null> {
  const service = serviceAddress()
  if (service !== null) return (await provedCheckpoint(service, folder)).note
  console.error('KELISIM_SERVICE is not set: the release is without the state of the acceptance log.')
  return null
}

/** Moves the branch to a commit with the seal; until that last step nothing can be seen. */
async function sealOnBranch(
  github: GitHub,
  checkout: Checkout,
  branch: string,
  file: string,
  version: PublishedVersion,
  name: string,
): Promise<string> {
  const parent = headOf(checkout)
  const tip = await github.refAt(`heads/${branch}`)
  if (tip !== parent) {
    throw new KelisimError(
      'github-moved',
      `${branch} is at ${tip?.slice(0, 10) ?? 'no commit'} and this checkout at ${parent.slice(0, 10)}.`,
      'Check out the newest commit of the branch and run it again; nothing was done.',
    )
  }
  const files = new Map([[file, version.source]])
  const { sha } = await github.commit({ parent, files, message: `Publish ${name}` })
  await github.moveBranch(branch, sha)
  console.error(`${name} is sealed on ${branch}.`)
  return sha
}

async function tagged(
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
    `There is a tag ${name} already, on a commit with another ${file}.`,
    'Find out who made it; a published version has one tag for ever.',
  )
}

/** Drafts the release, attaches what is missing, and publishes it when it is whole. */
async function released(
  github: GitHub,
  name: string,
  policy: Policy,
  version: PublishedVersion,
  others: Assets,
): Promise<string> {
  const found = await github.releaseOf(name)
  if (found && !found.draft) {
    console.error(`${name} is released already.`)
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
  console.error(`${name} is released.`)
  return url
}
