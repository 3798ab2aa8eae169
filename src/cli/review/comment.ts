import { buildShownChanges } from '../../domain/changes/shown-change.ts'
import { buildShownTerms } from '../../domain/changes/shown-terms.ts'
import { LANGUAGE_NAMES } from '../../domain/language/names.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../domain/locale.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { formatTerms, type TermsAbout } from '../draft/terms-text.ts'
import { type CliSay, sayIn } from '../say.ts'
import { renderChange } from './change-markdown.ts'
import { renderFindings } from './findings-markdown.ts'
import { fitBlocks, shareRoom } from './fit-to-length.ts'
import { escapeGitHubLine } from './github-text.ts'
import { renderParityTable } from './parity-table.ts'
import { renderReachTable } from './reach-table.ts'
import type { Review, ReviewedVersion, ReviewLinks } from './review.ts'

/** The first line of our comment, by which it is found again; GitHub does not show it. */
export const MARKER = '<!-- kelisim:review -->'

/** GitHub takes 65,536 characters; what is longer it refuses whole. */
export const LONGEST = 65_536

/** For the frame of a language, and for the note that something is left out of it. */
const NOTE_ROOM = 400
/** For the names of versions that have no room of their own. */
const NAMES_ROOM = 2000

/** The comment on a pull request; what does not fit is left out clause by clause, with a note and a link. */
export function renderComment(review: Review, links: ReviewLinks, longest = LONGEST): string {
  const say = sayIn(review.locale)
  const start = [MARKER, ...(review.versions.length === 0 ? [`**${say('comment.nothingTouched')}**`] : [])]
  const state = `${say('comment.state')}: ${review.commit.slice(0, 10)}`
  const end = [renderFindings(review, links, say), `<sub>${state}</sub>`]
  const outside = [...start, ...end].join('\n\n').length + NAMES_ROOM

  const heads = review.versions.map((version) => renderVersionHead(version, say, links))
  const notes = LOCALES.length * (NOTE_ROOM + (links.preview ?? links.files).length)
  const { shown } = fitBlocks(heads, longest - outside, notes)
  const versions = review.versions.slice(0, shown.length)
  const lists = versions.flatMap((version) => LOCALES.map((locale) => renderBlocks(version, locale)))
  const rooms = shareRoom(
    lists.map((blocks) => blocks.join('\n\n').length + 2),
    longest - outside - shown.reduce((sum, head) => sum + head.length + notes, 0),
  )
  const body = shown.flatMap((head, place) => [
    head,
    ...LOCALES.map((locale, index) => {
      const at = place * LOCALES.length + index
      return renderLanguage(locale, lists[at] ?? [], rooms[at] ?? 0, say, links)
    }),
  ])
  const names = review.versions
    .slice(shown.length)
    .map(({ policy, number }) => formatVersionName(policy, number))
  const named = fitBlocks(names, NAMES_ROOM / 2, 2).shown.join(', ')
  const more = names.length > 0 ? [`${say('comment.more')}: ${named} …`] : []
  return [...start, ...body, ...more, ...end].join('\n\n')
}

/** The changed terms and clauses of one language, each as it is shown. */
function renderBlocks({ diffs, binding }: ReviewedVersion, locale: Locale): string[] {
  const sayChange = sayDomainIn(locale)
  const terms = binding && buildShownTerms(binding.before, binding.after, sayChange)
  return [...(terms ? [terms] : []), ...buildShownChanges(diffs[locale].changes, sayChange)].map(renderChange)
}

/** Title, what the version asks, whom it reaches, where to see it, which clauses changed. */
function renderVersionHead(version: ReviewedVersion, say: CliSay, { preview }: ReviewLinks): string {
  const { policy, number, title, isDraft, terms, about, since, diffs } = version
  const name = escapeGitHubLine(say('version.titled', { title, number }))
  const state = say(isDraft ? 'comment.draft' : 'comment.published')
  return [
    `## ${name} (${state}) · \`${formatVersionName(policy, number)}\``,
    renderTerms(terms, about, say),
    renderReachTable(version.reach, say),
    preview && renderPreviewLinks(preview, policy, number, since, say),
    since !== null && renderParityTable(diffs, say),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Nothing while the draft does not say what it asks: the findings do. */
function renderTerms({ asks, ...others }: ReviewedVersion['terms'], about: TermsAbout, say: CliSay): string {
  if (asks === undefined) return ''
  const lines = formatTerms({ say, locale: say.locale }, about, { asks, ...others })
  return lines.map((line) => `- ${escapeGitHubLine(line)}`).join('\n')
}

/** The changes in each language; the addresses are those of the site. */
function renderPreviewLinks(
  preview: string,
  policy: string,
  number: number,
  since: number | null,
  say: CliSay,
): string {
  const links = LOCALES.map((locale) => {
    const start = locale === DEFAULT_LOCALE ? '' : `${locale}/`
    const page = since === null ? `${number}` : `changes/${since}-${number}`
    return `[${LANGUAGE_NAMES[locale]}](${preview}/${start}${policy}/${page}/)`
  })
  return `${say('comment.preview')}: ${links.join(' · ')}`
}

function renderLanguage(
  locale: Locale,
  blocks: readonly string[],
  room: number,
  say: CliSay,
  { files, preview }: ReviewLinks,
): string {
  const { shown, left } = fitBlocks(blocks, room, 2)
  const note = `_${say('comment.cut')}: ${left} – [${say('comment.whole')}](${preview ?? files})_`
  const open = locale === say.locale ? ' open' : ''
  const summary = `<b>${LANGUAGE_NAMES[locale]}</b> · ${say('comment.changes')}: ${blocks.length}`
  return [
    `<details${open}><summary>${summary}</summary>`,
    ...(blocks.length === 0 ? [say('comment.noChanges')] : shown),
    ...(left > 0 ? [note] : []),
    '</details>',
  ].join('\n\n')
}
