import { type ByLocale, LANGUAGE_NAMES, LOCALES } from '../../domain/locale.ts'
import type { Policy, PublishedVersion } from '../../domain/policy/policy.ts'
import { formatTimestamp } from '../../domain/time/date.ts'
import { formatTerms } from '../draft/terms-text.ts'
import { escapeGitHubLine } from '../review/github-text.ts'
import { sayIn } from '../words/words.ts'

interface NotesWords {
  version(title: string, number: number): string
  /** A moment follows. */
  published: string
  digests: string
  whole: string
}

const NOTES_WORDS: ByLocale<NotesWords> = {
  kk: {
    version: (title, number) => `${title}, ${number}-редакция`,
    published: 'Жарияланған уақыты',
    digests: 'Бақылау сомалары (SHA-256)',
    whole: 'Бүкіл редакция',
  },
  ru: {
    version: (title, number) => `${title}, редакция ${number}`,
    published: 'Опубликована',
    digests: 'Контрольные суммы (SHA-256)',
    whole: 'Редакция в целом',
  },
  en: {
    version: (title, number) => `${title}, version ${number}`,
    published: 'Published',
    digests: 'Digests (SHA-256)',
    whole: 'The version as a whole',
  },
}

/** How anybody repeats the digest of a version; what is covered ends before the digests themselves. */
const CHECK = [
  '```sh',
  'sha256sum --check SHA256SUMS',
  "(sed '/^digests:/,$d' version.yaml | sha256sum | sed 's/-$/version.yaml/'; sha256sum kk.md ru.md en.md) | sha256sum",
  '```',
]

/** The text of a release: what changed, from when, what it asks, and the digests, in three languages. */
export function formatReleaseNotes(
  { title, kind, versions }: Policy,
  { number, file }: PublishedVersion,
): string {
  const { publishedAt, summary, digests } = file
  const about = { kind, hasEarlier: versions.some((one) => one.number < number) }
  const parts = LOCALES.map((locale) => {
    const words = NOTES_WORDS[locale]
    const terms = formatTerms({ say: sayIn(locale), locale }, about, file)
    return [
      `## ${escapeGitHubLine(words.version(title[locale], number))}`,
      [...terms, `${words.published}: ${formatTimestamp(publishedAt)}`].join('<br>'),
      summary[locale].map((point) => `- ${escapeGitHubLine(point)}`).join('\n'),
    ].join('\n\n')
  })
  const names = LOCALES.map((locale) => NOTES_WORDS[locale])
  const rows = [
    ...LOCALES.map((locale) => `| ${LANGUAGE_NAMES[locale]}, \`${locale}.md\` | \`${digests[locale]}\` |`),
    `| ${names.map(({ whole }) => whole).join(' · ')} | \`${digests.version}\` |`,
  ]
  return [
    ...parts,
    `### ${names.map(({ digests }) => digests).join(' · ')}`,
    ['| | |', '|:--|:--|', ...rows].join('\n'),
    CHECK.join('\n'),
  ].join('\n\n')
}
