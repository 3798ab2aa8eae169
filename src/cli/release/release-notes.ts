import { LANGUAGE_NAMES } from '../../domain/language/names.ts'
import { LOCALES } from '../../domain/locale.ts'
import { listPointWords } from '../../domain/policy/point.ts'
import type { Policy, PublishedVersion } from '../../domain/policy/policy.ts'
import { computeDraftDigest, DIGEST_COMMAND, formatDraftDigestCommand } from '../../domain/policy/seal.ts'
import { formatTimestamp } from '../../domain/time/date.ts'
import { formatTerms } from '../draft/terms-text.ts'
import { escapeGitHubLine } from '../review/github-text.ts'
import { sayIn } from '../say.ts'
import { listDraftEffects } from './approved.ts'

/** How anybody checks the files and repeats the digests of the version and of the draft that was approved. */
const formatCheck = (effect: string) =>
  ['```sh', 'sha256sum --check SHA256SUMS', DIGEST_COMMAND, formatDraftDigestCommand(effect), '```'].join(
    '\n',
  )

/** The text of a release: what changed, from when, what it asks, and the digests, in every language. */
export function formatReleaseNotes({ versions }: Policy, version: PublishedVersion): string {
  const { number, file, source, texts } = version
  const { title, kind, publishedAt, summary, digests } = file
  const about = { kind, hasEarlier: versions.some((one) => one.number < number) }
  const parts = LOCALES.map((locale) => {
    const say = sayIn(locale)
    const terms = formatTerms({ say, locale }, about, file)
    return [
      `## ${escapeGitHubLine(say('version.titled', { title, number }))}`,
      [
        ...terms.map(escapeGitHubLine),
        `${say('release.notes.published')}: ${formatTimestamp(publishedAt)}`,
      ].join('<br>'),
      listPointWords(summary, locale)
        .map((point) => `- ${escapeGitHubLine(point)}`)
        .join('\n'),
    ].join('\n\n')
  })
  const [effect = file.effectiveAt] = listDraftEffects(version)
  const sayInAll = (key: `release.notes.${'whole' | 'digests' | 'draft'}`) =>
    LOCALES.map((locale) => sayIn(locale)(key)).join(' · ')
  const rows = [
    ...LOCALES.map((locale) => `| ${LANGUAGE_NAMES[locale]}, \`${locale}.md\` | \`${digests[locale]}\` |`),
    `| ${sayInAll('release.notes.whole')} | \`${digests.version}\` |`,
    `| ${sayInAll('release.notes.draft')}, effectiveAt: ${effect} | \`${computeDraftDigest(source, texts, effect)}\` |`,
  ]
  return [
    ...parts,
    `### ${sayInAll('release.notes.digests')}`,
    ['| | |', '|:--|:--|', ...rows].join('\n'),
    formatCheck(effect),
  ].join('\n\n')
}
