import type { AdoptionReport } from '../../service/service-contract.ts'
import { button, h } from '../../widget/dom.ts'
import { save } from '../browser/save.ts'
import { REPORT_WORDS } from '../verifier/report-words.ts'
import { type AdminWords, say } from './admin-words.ts'
import { type Adoption, adoptionOf, type Split } from './adoption.ts'
import { adoptionChart } from './adoption-chart.ts'
import { type Desk, policyChoices } from './desk.ts'
import { choice } from './fields.ts'

/** How many answered since when: a plot, its numbers as a table, and both as files. */
export async function adoptionPart(desk: Desk): Promise<Node[]> {
  const { calls, fail, locale, words } = desk
  const { rows } = (await (await calls.report('adoption')).json()) as AdoptionReport
  const policy = choice(words.policy, policyChoices(desk))
  const split = choice(words.by, [
    ['version', words.byVersion],
    ['locale', words.byLocale],
    ['act', words.byAct],
  ])
  const shown = h('div', { class: 'adoption' })

  const nameOf = (name: string): string => {
    if (split.field.value === 'version') return say(words.version, { n: name })
    if (split.field.value === 'locale') return REPORT_WORDS[locale].languages[name as typeof locale] ?? name
    return words[`act_${name}` as keyof AdminWords] ?? name
  }

  function draw(): void {
    const adoption = adoptionOf(rows, policy.field.value, split.field.value as Split)
    const [from = '', to = ''] = [adoption.days[0], adoption.days.at(-1)]
    if (adoption.days.length === 0) {
      shown.replaceChildren(h('p', {}, words.noActs))
      return
    }
    const title = policy.field.selectedOptions[0]?.label ?? ''
    const label = say(words.chart, { policy: title, from, to })
    const place = h('div', { class: 'plot', role: 'img', 'aria-label': label })
    shown.replaceChildren(
      place,
      h('p', { class: 'note' }, words.cumulative),
      numbers(adoption, nameOf, words),
    )
    adoptionChart(place, adoption, nameOf)
  }

  async function file(name: string, path: string): Promise<void> {
    try {
      save(name, await (await calls.report(path)).blob())
    } catch (error) {
      fail(error)
    }
  }

  policy.field.addEventListener('change', draw)
  split.field.addEventListener('change', draw)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw)
  draw()
  return [
    h('h2', {}, words.adoption),
    h('div', { class: 'fields' }, policy.block, split.block),
    shown,
    h(
      'p',
      { class: 'links' },
      button('', words.csv, () => file('adoption.csv', 'adoption?format=csv')),
      button('', words.actsCsv, () => file('acts.csv', 'acts?format=csv')),
    ),
  ]
}

function numbers({ days, lines }: Adoption, nameOf: (name: string) => string, words: AdminWords): Node {
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, words.day),
    ...lines.map(({ name }) => h('th', { scope: 'col' }, nameOf(name))),
  )
  const rows = days.map((day, at) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, day),
      ...lines.map(({ totals }) => h('td', {}, String(totals[at]))),
    ),
  )
  return h(
    'details',
    {},
    h('summary', {}, words.numbers),
    h(
      'div',
      { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': words.numbers },
      h('table', {}, h('thead', {}, head), h('tbody', {}, ...rows.toReversed())),
    ),
  )
}
