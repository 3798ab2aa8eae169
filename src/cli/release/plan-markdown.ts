import { listShownTerms } from '../../domain/changes/shown-terms.ts'
import { LANGUAGE_NAMES } from '../../domain/language/names.ts'
import { LOCALES, type Locale } from '../../domain/locale.ts'
import { listPointWords } from '../../domain/policy/point.ts'
import type { PublishedVersion } from '../../domain/policy/policy.ts'
import { formatDraftDigestCommand } from '../../domain/policy/seal.ts'
import { formatTimestamp } from '../../domain/time/date.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { formatChanges, formatTime } from '../draft/effect-text.ts'
import type { PublicationReport } from '../draft/publication.ts'
import { escapeGitHubLine } from '../review/github-text.ts'
import { renderReachTable } from '../review/reach-table.ts'
import type { CliSay } from '../say.ts'
import type { ReleasePlan } from './plan.ts'

/** A plan and all that it brings about. */
export interface ShownPlan {
  plan: ReleasePlan
  /** The draft as it would be if it were sealed now. */
  version: PublishedVersion
  before: PublishedVersion | undefined
  report: PublicationReport
}

/** What an approver reads before approving, in the language of the editors; the words of people in all three. */
export function renderPlan(shown: ShownPlan, say: CliSay): string {
  const { plan, version, report } = shown
  const words = { say, locale: say.locale }
  const title = say('version.titled', { title: version.file.title, number: version.number })
  return [
    `## ${say('plan.heading')}: ${escapeGitHubLine(title)} · \`${plan.name}\``,
    `**${say('plan.approve')}**`,
    [
      ...formatTime(words, version, report),
      ...(plan.publishBy ? [say('plan.publishBy', { at: formatTimestamp(plan.publishBy) })] : []),
    ]
      .map((line) => `- ${escapeGitHubLine(line)}`)
      .join('\n'),
    renderReachTable(report.reach, say),
    `### ${say('plan.summary')}`,
    ...LOCALES.map((locale) => renderSummary(version, locale)),
    ...renderChanges(shown, say),
    `### ${say('plan.exactly')}`,
    renderDigests(plan, version, say),
    say('plan.repeat'),
    ['```sh', formatDraftDigestCommand(plan.effect), '```'].join('\n'),
  ].join('\n\n')
}

function renderSummary({ file: { summary } }: PublishedVersion, locale: Locale): string {
  const points = listPointWords(summary, locale).map((point) => `- ${escapeGitHubLine(point)}`)
  return [`**${LANGUAGE_NAMES[locale]}**`, points.join('\n')].join('\n\n')
}

/** How much changed, which facts and which terms; nothing for a first version. */
function renderChanges({ version, before, report }: ShownPlan, say: CliSay): string[] {
  if (before === undefined || report.changes === null) return []
  const [heading = '', ...counts] = formatChanges({ say, locale: say.locale }, report)
  const { changes } = report
  return [
    `### ${heading.replace(/:$/, '')}`,
    ['```text', ...counts.map((line) => line.trim()), '```'].join('\n'),
    ...LOCALES.map((locale) => {
      const sayChange = sayDomainIn(locale)
      const facts = changes[locale].facts.map(({ clause, kind, before: was, after: is }) =>
        renderRow([
          clause || sayChange('changes.preamble'),
          sayChange(`changes.flag.${kind}`),
          was ?? '–',
          is ?? '–',
        ]),
      )
      const terms = listShownTerms(before.file, version.file, sayChange).map(
        ({ name, before: was, after: is }) =>
          renderRow([sayChange('changes.terms'), name, was ?? '–', is ?? '–']),
      )
      const rows = [...terms, ...facts]
      const open = locale === say.locale ? ' open' : ''
      const summary = `<b>${LANGUAGE_NAMES[locale]}</b> · ${say('plan.facts')}: ${rows.length}`
      const head = [say('comment.clause'), say('plan.what'), say('plan.was'), say('plan.is')]
      return [
        `<details${open}><summary>${summary}</summary>`,
        rows.length === 0 ? say('plan.noFacts') : [renderRow(head), '|:--|:--|:--|:--|', ...rows].join('\n'),
        '</details>',
      ].join('\n\n')
    }),
  ]
}

function renderDigests(plan: ReleasePlan, { file: { digests } }: PublishedVersion, say: CliSay): string {
  const rows = [
    [say('plan.commit'), plan.commit],
    [say('plan.digest'), plan.draftDigest],
    [say('plan.effect'), plan.effect],
    ...(plan.acceptBy === null ? [] : [[say('plan.acceptBy'), plan.acceptBy]]),
    ...LOCALES.map((locale) => [`${LANGUAGE_NAMES[locale]}, \`${locale}.md\``, digests[locale]]),
  ]
  return ['| | |', '|:--|:--|', ...rows.map(([name = '', value = '']) => `| ${name} | \`${value}\` |`)].join(
    '\n',
  )
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeGitHubLine).join(' | ')} |`
}
