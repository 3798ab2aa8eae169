import { LANGUAGE_NAMES } from '../../domain/language/names.ts'
import { renderHtml } from '../../domain/text/markdown.ts'
import type { Markup } from '../../domain/text/markup.ts'
import type { View } from '../build/page-context.ts'
import { sayIn } from '../i18n/say.ts'
import { h } from '../markup.ts'
import { buildPath, place } from '../paths.ts'
import { formatDatedVersion } from '../policy/dated-version.ts'
import type { BilingualStub, PairStub, Stub } from './list-stubs.ts'

/** What differs between the stubs in one language; the template has `[[name]]` where it goes. */
export const SLOTS = ['where', 'title', 'name', 'links', 'policy', 'authentic', 'show'] as const
export type Slot = (typeof SLOTS)[number]

/** Fills the template of a language for one address. */
export function renderStub(template: string, view: View, policy: string, stub: Stub): string {
  const values = stub.kind === 'pair' ? fillPair(view, policy, stub) : fillBilingual(view, policy, stub)
  return template.replaceAll(/\[\[(\w+)\]\]/g, (_, slot: Slot) => values[slot])
}

function fillPair({ settings, locale }: View, policy: string, stub: PairStub): Record<Slot, string> {
  const say = sayIn(locale)
  const { where, from, to, view, isStored } = stub
  const { title, authentic } = to.file
  const shown = say(view === 'inline' ? 'changes.title' : `view.${view}`)
  const text = (version: PairStub['from']) =>
    link(
      buildPath(settings, locale, place.version(policy, version.number)),
      formatDatedVersion(version, locale),
      { 'data-version': String(version.number) },
    )
  const inline = buildPath(settings, locale, place.pair(policy, from.number, to.number))
  return {
    where,
    policy,
    authentic,
    title: escapeHtml(`${title[locale]}: ${shown} (${from.number} → ${to.number})`),
    name: escapeHtml(title[locale]),
    links: renderHtml([text(from), text(to), ...(isStored ? [link(inline, say('view.inline'))] : [])]),
    show: `${from.number}-${to.number}/${view}`,
  }
}

function fillBilingual(
  { settings, locale }: View,
  policy: string,
  { where, version, pair }: BilingualStub,
): Record<Slot, string> {
  const say = sayIn(locale)
  const { title, authentic } = version.file
  const names = pair.map((side) => LANGUAGE_NAMES[side]).join(' – ')
  return {
    where,
    policy,
    authentic,
    title: escapeHtml(`${title[locale]}: ${names} (${say('version.nth', { number: version.number })})`),
    name: escapeHtml(`${title[locale]}, ${formatDatedVersion(version, locale)}`),
    links: renderHtml(
      pair.map((side) =>
        link(buildPath(settings, side, place.version(policy, version.number)), LANGUAGE_NAMES[side], {
          hreflang: side,
          lang: side,
        }),
      ),
    ),
    show: `${version.number}/${pair.join('-')}`,
  }
}

function link(href: string, words: string, attributes: Record<string, string> = {}): Markup {
  return h('li', {}, h('a', { href, ...attributes }, words))
}

function escapeHtml(words: string): string {
  return renderHtml([words])
}
