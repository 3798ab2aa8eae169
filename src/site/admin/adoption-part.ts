import type { AdoptionReport } from '../../service/contract/service-contract.ts'
import { button, h } from '../../widget/dom.ts'
import { save } from '../browser/save.ts'
import { LANGUAGES_IN_TEXT } from '../i18n/languages.ts'
import { type AdminWords, say } from './admin-words.ts'
import { type Adoption, computeAdoption, IMPORTED, type Split } from './adoption.ts'
import { renderAdoptionChart } from './adoption-chart.ts'
import { renderCountsTable } from './counts-table.ts'
import { type AdminContext, listPolicyChoices } from './desk.ts'
import { createChoice } from './fields.ts'
import { formatCount } from './grouped.ts'

/** How many answered since when: a plot, its numbers as a table, and both as files. */
export async function renderAdoption(context: AdminContext): Promise<Node[]> {
  const { calls, fail, locale, signal, words } = context
  const { rows } = (await (await calls.report('adoption')).json()) as AdoptionReport
  const policy = createChoice(words.policy, listPolicyChoices(context))
  const split = createChoice(words.by, [
    ['version', words.byVersion],
    ['locale', words.byLocale],
    ['act', words.byAct],
  ])
  const shown = h('div', { class: 'adoption' })
  const written = (count: number) => formatCount(count, locale)
  let plot: ReturnType<typeof renderAdoptionChart> | undefined

  const nameOf = (name: string): string => {
    if (split.field.value === 'version') return say(words.version, { n: name })
    if (split.field.value === 'locale') return LANGUAGES_IN_TEXT[name as typeof locale] ?? name
    const act = name.replace(IMPORTED, '')
    const said = words[`act_${act}` as keyof AdminWords] ?? act
    return name === act ? said : say(words.imported, { act: said })
  }

  function draw(): void {
    const adoption = computeAdoption(rows, policy.field.value, split.field.value as Split)
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
    const table = renderCountsTable(
      `${title}. ${split.field.selectedOptions[0]?.label}. ${words.cumulative}`,
      [words.day, ...adoption.lines.map(({ name }) => nameOf(name))],
      buildRows(adoption, written),
    )
    shown.replaceChildren(place, h('p', { class: 'note' }, words.cumulative), renderDetails(table, words))
    plot = renderAdoptionChart(place, adoption, nameOf, written)
  }

  async function saveReport(name: string, path: string): Promise<void> {
    try {
      save(name, await (await calls.report(path)).blob())
    } catch (error) {
      fail(error)
    }
  }

  policy.field.addEventListener('change', draw)
  split.field.addEventListener('change', draw)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal })
  signal.addEventListener('abort', () => plot?.destroy())
  draw()
  return [
    h('h2', {}, words.adoption),
    h('div', { class: 'fields' }, policy.block, split.block),
    shown,
    h(
      'p',
      { class: 'links' },
      button('', words.csv, () => saveReport('adoption.csv', 'adoption?format=csv')),
      button('', words.actsCsv, () => saveReport('acts.csv', 'acts?format=csv')),
    ),
  ]
}

function buildRows({ days, lines }: Adoption, written: (count: number) => string) {
  return days
    .map((day, at) => [day, ...lines.map(({ totals }) => written(totals[at] ?? 0))] as const)
    .toReversed()
}

function renderDetails(table: HTMLTableElement, words: AdminWords): Node {
  const place = { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': words.numbers }
  return h('details', {}, h('summary', {}, words.numbers), h('div', place, table))
}
