import { computeBytesDigest } from '../../domain/encoding/digest.ts'
import { KelisimError } from '../../domain/error.ts'
import type { Policy, PublishedVersion } from '../../domain/policy/policy.ts'
import type { GitHub } from '../github/github-calls.ts'
import type { Voice } from '../terminal/frame.ts'
import { type Assets, buildReleaseAssets } from './release-assets.ts'
import { formatReleaseNotes } from './release-notes.ts'

/** Tags the commit of a seal; a tag that is there already has to hold the same seal. */
export async function ensureTag(
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

/** Drafts the release, attaches what is missing, and publishes it when it is whole; returns its address. */
export async function ensureRelease(
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
