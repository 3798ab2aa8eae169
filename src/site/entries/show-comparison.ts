import type { Addressing } from '../../domain/config/config.ts'
import { diffVersions } from '../../domain/diff/diff-versions.ts'
import { type ByLocale, LOCALES, type Locale } from '../../domain/locale.ts'
import { createSay } from '../../messages/say.ts'
import { createChangeSay } from '../../messages/say-changes.ts'
import { renderDom } from '../browser/dom.ts'
import { startSteps } from '../browser/start-steps.ts'
import { type CompareQuery, formatQuery } from '../comparison/compare-query.ts'
import { type ComparedVersion, type Comparison, getSideNames } from '../comparison/comparison.ts'
import { renderComparisonHead, renderComparisonTabs } from '../comparison/comparison-head.ts'
import { renderComparisonList } from '../comparison/comparison-list.ts'
import { renderComparisonWarnings, renderQuietNotes } from '../comparison/comparison-notes.ts'
import { renderComparisonBody } from '../comparison/render-comparison.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { h } from '../markup.ts'
import { buildPath, buildRawPath, place } from '../paths.ts'

interface Request extends Addressing {
  policy: string
  locale: Locale
  /** The language that is believed where others say something else. */
  authentic: Locale
  query: CompareQuery
  /** Versions in words, by number. */
  names: ReadonlyMap<number, string>
  target: HTMLElement
}

/**
 * Compares any two versions with the module that the build uses, and shows them as the built pages do: in all
 * languages, for together they decide which clause became which.
 */
export async function showComparison(request: Request): Promise<void> {
  const { base, languages, policy, locale, authentic, query, names, target } = request
  const fetchVersion = async (version: number) => {
    const texts = LOCALES.map(async (one) => {
      const path = buildRawPath({ base }, policy, version, one)
      const answer = await fetch(path)
      // A version has the languages that it has; the one that is shown must be there.
      if (answer.status === 404 && one !== locale) return ''
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
      return answer.text()
    })
    const [kk = '', ru = '', en = ''] = await Promise.all(texts)
    return { kk, ru, en } satisfies ByLocale<string>
  }
  const [before, after, { site }, { changes }] = await Promise.all([
    fetchVersion(query.from),
    fetchVersion(query.to),
    loadMessages('site', locale),
    loadMessages('changes', locale),
  ])
  const version = (number: number): ComparedVersion => ({
    number,
    dated: names.get(number) ?? String(number),
  })
  const comparison: Comparison = {
    base,
    languages,
    locale,
    policy,
    view: query.view,
    from: version(query.from),
    to: version(query.to),
    say: createSay(locale, site),
    sayChange: createChangeSay(locale, changes),
    terms: [],
    diff: diffVersions(before, after, { authentic })[locale],
    hrefs: {
      inline: formatQuery({ ...query, view: 'inline' }),
      side: formatQuery({ ...query, view: 'side' }),
      table: formatQuery({ ...query, view: 'table' }),
    },
    // Every number that a version ever had has a page.
    findHistory: (_, number) => number,
  }
  target.className = query.view === 'inline' ? 'document' : 'document spread'
  target.replaceChildren(
    ...[
      h(
        'header',
        {},
        renderHeading(comparison),
        renderComparisonTabs(comparison),
        renderComparisonHead(comparison),
        renderComparisonWarnings(comparison),
      ),
      ...renderComparisonList(comparison),
      ...renderComparisonBody(comparison),
      ...renderQuietNotes(comparison),
    ].map(renderDom),
  )
  target.hidden = false
  startSteps(target)
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (anchor) anchor.scrollIntoView()
  else target.querySelector('h2')?.focus()
}

function renderHeading(comparison: Comparison) {
  const { locale, say, policy, from, to } = comparison
  const names = getSideNames(comparison)
  const line = (label: string, { number, dated }: ComparedVersion) =>
    h(
      'div',
      {},
      h('dt', {}, label),
      h('dd', {}, h('a', { href: buildPath(comparison, locale, place.version(policy, number)) }, dated)),
    )
  return [
    h('h2', { class: 'compared', tabindex: '-1' }, say('changes.title')),
    h('dl', { class: 'facts' }, line(names.before, from), line(names.after, to)),
  ]
}
