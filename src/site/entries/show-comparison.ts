import { addressed } from '../../domain/changes/addressed.ts'
import { diffTexts } from '../../domain/diff/diff.ts'
import type { Locale } from '../../domain/locale.ts'
import { domOf } from '../browser/dom.ts'
import { startSteps } from '../browser/start-steps.ts'
import { type CompareQuery, queryOf } from '../comparison/compare-query.ts'
import { type ComparedVersion, type Comparison, sideNames } from '../comparison/comparison.ts'
import { comparisonBody } from '../comparison/comparison-body.ts'
import { comparisonHead } from '../comparison/comparison-head.ts'
import { comparisonList } from '../comparison/comparison-list.ts'
import { comparisonNotes } from '../comparison/comparison-notes.ts'
import { t } from '../i18n/strings.ts'
import { h } from '../markup.ts'
import { pathTo, place, rawPath } from '../paths.ts'

interface Request {
  base: string
  policy: string
  locale: Locale
  query: CompareQuery
  /** Versions in words, by number. */
  names: ReadonlyMap<number, string>
  target: HTMLElement
}

/** Compares any two versions with the module that the build uses, and shows them as the built pages do. */
export async function showComparison({ base, policy, locale, query, names, target }: Request): Promise<void> {
  const [before = '', after = ''] = await Promise.all(
    [query.from, query.to].map((version) => fetchText(rawPath({ base }, policy, version, locale))),
  )
  const version = (number: number): ComparedVersion => ({
    number,
    dated: names.get(number) ?? String(number),
  })
  const comparison: Comparison = {
    ...{ base, locale, policy, view: query.view },
    ...{ from: version(query.from), to: version(query.to) },
    diff: addressed(diffTexts(before, after, locale), before, after),
    hrefs: {
      inline: queryOf({ ...query, view: 'inline' }),
      side: queryOf({ ...query, view: 'side' }),
      table: queryOf({ ...query, view: 'table' }),
    },
    // Every number that a version ever had has a page.
    historyOf: (_, number) => number,
  }
  target.className = query.view === 'inline' ? 'document' : 'document spread'
  target.replaceChildren(
    ...[
      h('header', {}, heading(comparison), comparisonHead(comparison), comparisonNotes(comparison)),
      ...comparisonList(comparison),
      ...comparisonBody(comparison),
    ].map(domOf),
  )
  target.hidden = false
  startSteps(target)
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (anchor) anchor.scrollIntoView()
  else target.querySelector('h2')?.focus()
}

function heading(comparison: Comparison) {
  const { base, locale, policy, from, to } = comparison
  const names = sideNames(comparison)
  const line = (label: string, { number, dated }: ComparedVersion) =>
    h(
      'div',
      {},
      h('dt', {}, label),
      h('dd', {}, h('a', { href: pathTo({ base }, locale, place.version(policy, number)) }, dated)),
    )
  return [
    h('h2', { class: 'compared', tabindex: '-1' }, t(locale)('changes.title')),
    h('dl', { class: 'facts' }, line(names.before, from), line(names.after, to)),
  ]
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.text()
}
