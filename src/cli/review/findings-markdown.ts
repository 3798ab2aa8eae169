import { type Finding, isError, sayFinding } from '../../domain/checks/finding.ts'
import { formatAnswerLines } from '../../library/edit-exceptions.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { formatAnswerCommand } from '../accept/question.ts'
import type { CliSay } from '../say.ts'
import { fitBlocks } from './fit-to-length.ts'
import { escapeGitHubLine } from './github-text.ts'
import type { Review, ReviewLinks } from './review.ts'
import { renderWordings } from './wordings-markdown.ts'

const ROOM = 12_000

/** What was found, errors first; as far as there is room, what the languages say stands below, and how to answer. */
export function renderFindings(review: Review, links: ReviewLinks, say: CliSay): string {
  const { findings } = review
  if (findings.length === 0) return `✅ ${say('comment.noFindings')}`
  // What keeps a version from being published comes first.
  const sorted = [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))]
  const items = sorted.map((finding) => renderFinding(finding, review, links))
  const { shown, left } = fitBlocks(items, ROOM, 1)
  const used = shown.reduce((sum, item) => sum + item.length + 1, 0)
  const besides = sorted.slice(0, shown.length).map((finding) => renderBeside(finding, review, say))
  // Every finding is named before any is shown at length.
  const room = fitBlocks(besides, ROOM - used).shown
  const list = shown.map((item, index) => item + (room[index] ?? ''))
  const more = left > 0 ? [`- _${say('comment.moreFindings')}: ${left}_`] : []
  return [`### ${say('comment.findings')}: ${findings.length}`, [...list, ...more].join('\n')].join('\n\n')
}

function renderFinding(finding: Finding, { locale }: Review, { line: link }: ReviewLinks): string {
  const { file, line } = finding
  const { message, advice } = sayFinding(finding, sayDomainIn(locale))
  const place = `[${renderPlace(file)}:${line}](${link(file, line)})`
  return `- ${isError(finding) ? '❌' : '⚠️'} ${place} – ${escapeGitHubLine(message)}<br>→ ${escapeGitHubLine(advice)}`
}

/** The languages beside each other and the ways to answer, as part of the item; nothing for other findings. */
function renderBeside(finding: Finding, { wordings }: Review, say: CliSay): string {
  const { file, answer } = finding
  const wording = wordings.get(finding)
  if (!answer || !wording) return ''
  const parts = [
    renderWordings(wording),
    [
      `<details><summary>${say('comment.ifMeant')}</summary>`,
      `~~~sh\n${formatAnswerCommand(file, answer)}\n~~~`,
      `${say('comment.orWrite')}:`,
      `~~~yaml\n${formatAnswerLines(answer)}~~~`,
      '</details>',
    ].join('\n\n'),
  ]
  return `\n\n${parts.join('\n\n')}`.replaceAll(/^(?=.)/gm, '  ').concat('\n')
}

/** A path as code, as long as nothing in it could end the code. */
function renderPlace(file: string): string {
  return /^[\w./-]+$/.test(file) ? `\`${file}\`` : escapeGitHubLine(file)
}
