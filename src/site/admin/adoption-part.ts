import type { AdoptionReport } from '../../service/contract/service-contract.ts'
import { button, h } from '../../widget/dom.ts'
import { save } from '../browser/save.ts'
import { LANGUAGES_IN_TEXT } from '../i18n/languages.ts'
import { type AdminWords, say } from './admin-words.ts'
import { type Adoption, adoptionOf, IMPORTED, type Split } from './adoption.ts'
import { adoptionChart } from './adoption-chart.ts'
import { countsTable } from './counts-table.ts'
import { type Desk, policyChoices } from './desk.ts'
import { choice } from './fields.ts'
import { grouped } from './grouped.ts'

/** How many answered since when: a plot, its numbers as a table, and both as files. */
export async function adoptionPart(desk: Desk): Promise<Node[]> {
  const { calls, fail, locale, until, words } = desk
  const { rows } = (await (await calls.report('adoption')).json()) as AdoptionReport
  const policy = choice(words.policy, policyChoices(desk))
  const split = choice(words.by, [
    ['version', words.byVersion],
    ['locale', words.byLocale],
    ['act', words.byAct],
  ])
  const shown = h('div', { class: 'adoption' })
  const written = (count: number) => grouped(count, locale)
  let plot: ReturnType<typeof adoptionChart> | undefined

  const nameOf = (name: string): string => {
    if (split.field.value === 'version') return say(words.version, { n: name })
    if (split.field.value === 'locale') return LANGUAGES_IN_TEXT[name as typeof locale] ?? name
    const act = name.replace(IMPORTED, '')
    const said = words[`act_${act}` as keyof AdminWords] ?? act
    return name === act ? said : say(words.imported, { act: said })
  }

  function draw(): void {
    const adoption = adoptionOf(rows, policy.field.value, split.field.value as Split)
    const [from = '', to = ''] = [adoption.days[0], adoption.days.at(-1)]
    plot?.destroy()
    plot = undefined
    if (adoption.days.length === 0) {
      shown.replaceChildren(h('p', {}, words.noActs))
      return
    }
    const title = policy.field.selectedOptions[0]?.label ?? ''
    const label = say(words.chart, { policy: title, from, to })
    const place = h('div', { class: 'plot', role: 'img', 'aria-label': label })
    const table = countsTable(
      `${title}. ${split.field.selectedOptions[0]?.label}. ${words.cumulative}`,
      [words.day, ...adoption.lines.map(({ name }) => nameOf(name))],
      rowsOf(adoption, written),
    )
    shown.replaceChildren(place, h('p', { class: 'note' }, words.cumulative), unfolding(table, words))
    plot = adoptionChart(place, adoption, nameOf, written)
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
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal: until })
  until.addEventListener('abort', () => plot?.destroy())
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

function rowsOf({ days, lines }: Adoption, written: (count: number) => string) {
  return days
    .map((day, at) => [day, ...lines.map(({ totals }) => written(totals[at] ?? 0))] as const)
    .toReversed()
}

function unfolding(table: HTMLTableElement, words: AdminWords): Node {
  const place = { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': words.numbers }
  return h('details', {}, h('summary', {}, words.numbers), h('div', place, table))
}
