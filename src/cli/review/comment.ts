import { isError } from '../../domain/checks/finding.ts'
import type { TextDiff } from '../../domain/diff/change.ts'
import { DEFAULT_LOCALE, LANGUAGE_NAMES, LOCALES, type Locale } from '../../domain/locale.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import { formatTerms, type TermsAbout } from '../draft/terms-text.ts'
import { sayIn } from '../words/words.ts'
import { renderChange } from './change-markdown.ts'
import { fitBlocks, shareRoom } from './fitted.ts'
import { escapeGitHubLine } from './github-text.ts'
import { renderParityTable } from './parity-table.ts'
import { renderReachTable } from './reach-table.ts'
import type { Review, ReviewedVersion, ReviewLinks } from './review.ts'
import { REVIEW_WORDS, type ReviewWords } from './review-words.ts'

/** The first line of our comment, by which it is found again; GitHub does not show it. */
export const MARKER = '<!-- kelisim:review -->'

/** GitHub takes 65,536 characters; what is longer it refuses whole. */
export const LONGEST = 65_536

const FINDINGS_ROOM = 12_000
/** For the frame of a language, and for the note that something is left out of it. */
const NOTE_ROOM = 400
/** For the names of versions that have no room of their own. */
const NAMES_ROOM = 2000

/** The comment on a pull request; what does not fit is left out clause by clause, with a note and a link. */
export function renderComment(review: Review, links: ReviewLinks, longest = LONGEST): string {
  const words = REVIEW_WORDS[review.locale]
  const start = [MARKER, ...(review.versions.length === 0 ? [`**${words.nothingTouched}**`] : [])]
  const end = [renderFindings(review, links), `<sub>${words.about}: ${review.commit.slice(0, 10)}</sub>`]
  const outside = [...start, ...end].join('\n\n').length + NAMES_ROOM

  const heads = review.versions.map((version) => renderVersionHead(version, review.locale, links))
  const notes = LOCALES.length * (NOTE_ROOM + (links.preview ?? links.files).length)
  const { shown } = fitBlocks(heads, longest - outside, notes)
  const versions = review.versions.slice(0, shown.length)
  const lists = versions.flatMap(({ diffs }) => LOCALES.map((locale) => renderBlocks(diffs[locale], locale)))
  const rooms = shareRoom(
    lists.map((blocks) => blocks.join('\n\n').length + 2),
    longest - outside - shown.reduce((sum, head) => sum + head.length + notes, 0),
  )
  const body = shown.flatMap((head, place) => [
    head,
    ...LOCALES.map((locale, index) => {
      const at = place * LOCALES.length + index
      return renderLanguage(locale, lists[at] ?? [], rooms[at] ?? 0, review.locale, links)
    }),
  ])
  const names = review.versions
    .slice(shown.length)
    .map(({ policy, number }) => formatVersionName(policy, number))
  const more =
    names.length > 0 ? [`${words.more}: ${fitBlocks(names, NAMES_ROOM / 2, 2).shown.join(', ')} …`] : []
  return [...start, ...body, ...more, ...end].join('\n\n')
}

/** The changed clauses of one language, each as it is shown. */
function renderBlocks({ changes }: TextDiff, locale: Locale): string[] {
  return changes
    .filter(({ kind, moved }) => kind !== 'kept' || moved)
    .map((change) => renderChange(change, locale))
}

/** Title, what the version asks, whom it reaches, where to see it, which clauses changed. */
function renderVersionHead(version: ReviewedVersion, locale: Locale, { preview }: ReviewLinks): string {
  const words = REVIEW_WORDS[locale]
  const { policy, number, title, isDraft, terms, about, since, diffs } = version
  const name = escapeGitHubLine(words.version(title[locale], number))
  const state = isDraft ? words.draft : words.published
  return [
    `## ${name} (${state}) · \`${formatVersionName(policy, number)}\``,
    renderTerms(terms, about, locale),
    renderReachTable(version.reach, locale),
    preview && renderPreviewLinks(preview, policy, number, since, words),
    since !== null && renderParityTable(diffs, words),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Nothing while the draft does not say what it asks: the findings do. */
function renderTerms(
  { asks, ...moments }: ReviewedVersion['terms'],
  about: TermsAbout,
  locale: Locale,
): string {
  if (asks === undefined) return ''
  const lines = formatTerms({ say: sayIn(locale), locale }, about, { asks, ...moments })
  return lines.map((line) => `- ${line}`).join('\n')
}

/** The changes in each language; the addresses are those of the site. */
function renderPreviewLinks(
  preview: string,
  policy: string,
  number: number,
  since: number | null,
  words: ReviewWords,
): string {
  const links = LOCALES.map((locale) => {
    const start = locale === DEFAULT_LOCALE ? '' : `${locale}/`
    const page = since === null ? `${number}` : `changes/${since}-${number}`
    return `[${LANGUAGE_NAMES[locale]}](${preview}/${start}${policy}/${page}/)`
  })
  return `${words.preview}: ${links.join(' · ')}`
}

function renderLanguage(
  locale: Locale,
  blocks: readonly string[],
  room: number,
  reading: Locale,
  { files, preview }: ReviewLinks,
): string {
  const words = REVIEW_WORDS[reading]
  const { shown, left } = fitBlocks(blocks, room, 2)
  const note = `_${words.cut}: ${left} – [${words.whole}](${preview ?? files})_`
  const open = locale === reading ? ' open' : ''
  return [
    `<details${open}><summary><b>${LANGUAGE_NAMES[locale]}</b> · ${words.changes}: ${blocks.length}</summary>`,
    ...(blocks.length === 0 ? [words.noChanges] : shown),
    ...(left > 0 ? [note] : []),
    '</details>',
  ].join('\n\n')
}

function renderFindings({ findings, locale }: Review, { line: link }: ReviewLinks): string {
  const words = REVIEW_WORDS[locale]
  if (findings.length === 0) return `✅ ${words.noFindings}`
  // What keeps a version from being published comes first.
  const sorted = [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
  const items = sorted.map((finding) => {
    const { file, line, message, advice } = finding
    const place = `[${renderPlace(file)}:${line}](${link(file, line)})`
    return `- ${isError(finding) ? '❌' : '⚠️'} ${place} – ${escapeGitHubLine(message[locale])}<br>→ ${escapeGitHubLine(advice[locale])}`
  })
  const { shown, left } = fitBlocks(items, FINDINGS_ROOM, 1)
  const more = left > 0 ? [`- _${words.moreFindings}: ${left}_`] : []
  return [`### ${words.findings}: ${findings.length}`, [...shown, ...more].join('\n')].join('\n\n')
}

/** A path as code, as long as nothing in it could end the code. */
function renderPlace(file: string): string {
  return /^[\w./-]+$/.test(file) ? `\`${file}\`` : escapeGitHubLine(file)
}
