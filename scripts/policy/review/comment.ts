import { isError } from '../../../src/domain/finding.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../src/domain/locale.ts'
import { versionName } from '../../../src/domain/policy.ts'
import { asksSentence } from '../propose-words.ts'
import { changeMarkdown } from './change-markdown.ts'
import { fitted, shares } from './fitted.ts'
import { githubLine } from './github-text.ts'
import { parityTable } from './parity-table.ts'
import { reachTable } from './reach-table.ts'
import type { Review, ReviewedVersion, ReviewLinks } from './review.ts'
import { LANGUAGES, REVIEW_WORDS, type ReviewWords } from './review-words.ts'

/** The first line of our comment, by which it is found again; GitHub does not show it. */
export const MARKER = '<!-- kelisim:review -->'

/** GitHub takes 65,536 characters; what is longer it refuses whole. */
export const LONGEST = 65_536

const FINDINGS_ROOM = 12_000
const NOTE_ROOM = 400

/** The comment on a pull request; what does not fit is left out clause by clause, with a note and a link. */
export function reviewComment(review: Review, links: ReviewLinks, longest = LONGEST): string {
  const words = REVIEW_WORDS[review.locale]
  const head = [MARKER, ...(review.versions.length === 0 ? [`**${words.nothingTouched}**`] : [])]
  const parts = review.versions.map((version) => ({
    head: versionHead(version, review.locale, links),
    languages: LOCALES.map((locale) => ({
      locale,
      blocks: version.diffs[locale].changes
        .filter(({ kind, moved }) => kind !== 'kept' || moved)
        .map((change) => changeMarkdown(change, locale)),
    })),
  }))
  const foot = [findingsPart(review, links), `<sub>${words.about}: ${review.commit.slice(0, 10)}</sub>`]

  const fixed = [...head, ...parts.map((part) => part.head), ...foot].join('\n\n').length
  const lists = parts.flatMap(({ languages }) => languages)
  const sizes = lists.map(({ blocks }) => blocks.join('\n\n').length + 2)
  const rooms = shares(sizes, longest - fixed - lists.length * NOTE_ROOM)
  const body = parts.flatMap((part, place) => [
    part.head,
    ...part.languages.map(({ locale, blocks }, index) => {
      const room = rooms[place * LOCALES.length + index] ?? 0
      return languagePart(locale, blocks, room, review.locale, links)
    }),
  ])
  return [...head, ...body, ...foot].join('\n\n')
}

/** Title, what the version asks, whom it reaches, where to see it, which clauses changed. */
function versionHead(version: ReviewedVersion, locale: Locale, { preview }: ReviewLinks): string {
  const words = REVIEW_WORDS[locale]
  const { policy, number, title, isDraft, asks, acceptBy, since, diffs } = version
  const name = githubLine(words.version(title[locale], number))
  const state = isDraft ? words.draft : words.published
  return [
    `## ${name} (${state}) · \`${versionName(policy, number)}\``,
    asks && asksSentence(asks, acceptBy, locale),
    reachTable(version.reach, locale),
    preview && previewLinks(preview, policy, number, since, words),
    since !== null && parityTable(diffs, words),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The changes in each language; the addresses are those of the site. */
function previewLinks(
  preview: string,
  policy: string,
  number: number,
  since: number | null,
  words: ReviewWords,
): string {
  const links = LOCALES.map((locale) => {
    const start = locale === DEFAULT_LOCALE ? '' : `${locale}/`
    const page = since === null ? `${number}` : `changes/${since}-${number}`
    return `[${LANGUAGES[locale]}](${preview}/${start}${policy}/${page}/)`
  })
  return `${words.preview}: ${links.join(' · ')}`
}

function languagePart(
  locale: Locale,
  blocks: readonly string[],
  room: number,
  reading: Locale,
  { files, preview }: ReviewLinks,
): string {
  const words = REVIEW_WORDS[reading]
  const { shown, left } = fitted(blocks, room, 2)
  const note = `_${words.cut}: ${left} – [${words.whole}](${preview ?? files})_`
  const open = locale === reading ? ' open' : ''
  return [
    `<details${open}><summary><b>${LANGUAGES[locale]}</b> · ${words.changes}: ${blocks.length}</summary>`,
    ...(blocks.length === 0 ? [words.noChanges] : shown),
    ...(left > 0 ? [note] : []),
    '</details>',
  ].join('\n\n')
}

function findingsPart({ findings, locale }: Review, { line: link }: ReviewLinks): string {
  const words = REVIEW_WORDS[locale]
  if (findings.length === 0) return `✅ ${words.noFindings}`
  // What keeps a version from being published comes first.
  const sorted = [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
  const items = sorted.map((finding) => {
    const { file, line, message, advice } = finding
    const place = `[\`${file}:${line}\`](${link(file, line)})`
    return `- ${isError(finding) ? '❌' : '⚠️'} ${place} – ${githubLine(message[locale])}<br>→ ${githubLine(advice[locale])}`
  })
  const { shown, left } = fitted(items, FINDINGS_ROOM, 1)
  const more = left > 0 ? [`- _${words.moreFindings}: ${left}_`] : []
  return [`### ${words.findings}: ${findings.length}`, [...shown, ...more].join('\n')].join('\n\n')
}
