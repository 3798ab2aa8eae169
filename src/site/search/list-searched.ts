import { type ClauseHistory, type ClauseState, listWordings } from '../../domain/changes/clause-history.ts'
import { joinSideWords } from '../../domain/changes/shown-runs.ts'
import { toPlainText } from '../../domain/text/markdown.ts'
import type { ClauseFragment } from '../../domain/text/markup.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import { sayIn } from '../i18n/say.ts'
import { buildPath, place } from '../paths.ts'
import { getClauseNames } from '../policy/clause-names.ts'
import { formatDatedVersion } from '../policy/dated-version.ts'
import { findCurrentVersion, findNextVersion, listPublished } from '../policy/version-status.ts'
import { findClauseHistory, listClausePages } from '../text/clause-pages.ts'
import { getVersionText } from '../text/texts.ts'
import type { PastWording, SearchedClause } from './searched-clause.ts'

/** Every clause in force, of a policy that is only announced those to come, with its earlier words; then those that were removed. */
export function listSearched(view: View): SearchedClause[] {
  return view.policies.flatMap((policy) => {
    const published = { ...policy, versions: listPublished(policy) }
    const version = findCurrentVersion(published, view.now) ?? findNextVersion(published, view.now)
    return version ? listOf(view, published, version) : []
  })
}

function listOf(view: View, policy: SitePolicy, version: SiteVersion): SearchedClause[] {
  const { locale, settings } = view
  const title = version.file.title[locale]
  const names = getClauseNames(version, locale)
  const path = buildPath(settings, locale, place.policy(policy.id))
  const list = (clauses: readonly ClauseFragment[], above: string): SearchedClause[] =>
    clauses.flatMap((clause) => {
      const { id, number, content, heading } = clause
      const text = content.map((block) => toPlainText([block])).join(' ')
      const history = number === null ? undefined : findClauseHistory(policy, locale, version.number, number)
      const own: SearchedClause = {
        href: `${path}#${id}`,
        policy: title,
        label: names(id),
        heading: above,
        text,
        past: history ? listPast(view, policy, history, version) : [],
      }
      return [own, ...list(clause.clauses, heading > 0 ? text : above)]
    })
  const { clauses } = getVersionText(policy, version, locale)
  return [...list(clauses, ''), ...listRemoved(view, policy, version)]
}

/** What a clause said before it said what it says now. */
function listPast(
  view: View,
  policy: SitePolicy,
  history: ClauseHistory,
  current: SiteVersion,
): PastWording[] {
  const states = history.states.filter((state) => state.version <= current.number)
  return listWordings({ ...history, states })
    .slice(1)
    .map((same) => describeWording(view, policy, history, same))
}

function listRemoved(view: View, policy: SitePolicy, current: SiteVersion): SearchedClause[] {
  const { locale } = view
  const histories = listClausePages(policy, locale).flatMap((page) => page.histories)
  return histories
    .filter(({ states }) => states.every((state) => state.version < current.number))
    .map((history) => ({
      href: buildClausePath(view, policy, history),
      policy: current.file.title[locale],
      label: sayIn(locale)('clause.number', { number: history.number }),
      heading: '',
      text: '',
      past: listWordings(history).map((same) => describeWording(view, policy, history, same)),
    }))
}

function describeWording(
  view: View,
  policy: SitePolicy,
  history: ClauseHistory,
  same: readonly ClauseState[],
): PastWording {
  const origin = same.at(-1)
  const version = policy.versions.find(({ number }) => number === origin?.version)
  return {
    version: version ? formatDatedVersion(version, view.locale) : '',
    href: buildClausePath(view, policy, history),
    text: (origin?.changes ?? []).map(({ ops }) => joinSideWords(ops, 'added')).join(' '),
  }
}

function buildClausePath({ settings, locale }: View, policy: SitePolicy, history: ClauseHistory): string {
  return buildPath(settings, locale, place.clause(policy.id, history.number))
}
