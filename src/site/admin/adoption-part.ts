import { LANGUAGES_IN_TEXT } from '../../domain/language/names.ts'
import type { AdoptionReport } from '../../service/contract/service-contract.ts'
import { button, h } from '../../widget/dom.ts'
import { save } from '../browser/save.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import { type AdminContext, listPolicyChoices, nameAct } from './admin-context.ts'
import { type Adoption, type AdoptionRow, computeAdoption, IMPORTED, type Split } from './adoption.ts'
import { renderAdoptionChart } from './adoption-chart.ts'
import { renderCountsTable } from './counts-table.ts'
import { createChoice } from './fields.ts'
import { formatCount } from './grouped.ts'

/** How many answered since when: a plot, its numbers as a table, and both as files. */
export async function renderAdoption(context: AdminContext): Promise<Node[]> {
  const { calls, fail, locale, say, signal } = context
  const { rows } = (await (await calls.report('adoption')).json()) as AdoptionReport
  const policy = createChoice(say('admin.policy'), listPolicyChoices(context))
  const split = createChoice(say('admin.by'), [
    ['version', say('admin.byVersion')],
    ['locale', say('admin.byLocale')],
    ['act', say('admin.byAct')],
  ])
  const shown = h('div', { class: 'adoption' })
  const written = (count: number) => formatCount(count, locale)
  let plot: ReturnType<typeof renderAdoptionChart> | undefined

  const nameOf = (name: string): string => {
    if (split.field.value === 'version') return say('admin.version', { number: name })
    if (split.field.value === 'locale') return LANGUAGES_IN_TEXT[name as typeof locale] ?? name
    const act = name.replace(IMPORTED, '') as AdoptionRow['act']
    const consent = context.policies.some(({ id, consent }) => consent && id === policy.field.value)
    const said = say(`admin.acts.${nameAct(act, consent)}`)
    return name === act ? said : say('admin.imported', { act: said })
  }

  function draw(): void {
    const adoption = computeAdoption(rows, policy.field.value, split.field.value as Split)
    const [from = '', to = ''] = [adoption.days[0], adoption.days.at(-1)]
    plot?.destroy()
    plot = undefined
    if (adoption.days.length === 0) {
      shown.replaceChildren(h('p', {}, say('admin.noActs')))
      return
    }
    const title = policy.field.selectedOptions[0]?.label ?? ''
    const label = say('admin.chart', { policy: title, from, to })
    const place = h('div', { class: 'plot', role: 'img', 'aria-label': label })
    const table = renderCountsTable(
      `${title}. ${split.field.selectedOptions[0]?.label}. ${say('admin.cumulative')}`,
      [say('admin.day'), ...adoption.lines.map(({ name }) => nameOf(name))],
      buildRows(adoption, written),
    )
    shown.replaceChildren(
      place,
      h('p', { class: 'note' }, say('admin.cumulative')),
      renderDetails(table, say),
    )
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
    h('h2', {}, say('admin.adoption')),
    h('div', { class: 'fields' }, policy.block, split.block),
    shown,
    h(
      'p',
      { class: 'links' },
      button('', say('admin.csv'), () => saveReport('adoption.csv', 'adoption?format=csv')),
      button('', say('admin.actsCsv'), () => saveReport('acts.csv', 'acts?format=csv')),
    ),
  ]
}

function buildRows({ days, lines }: Adoption, written: (count: number) => string) {
  return days
    .map((day, at) => [day, ...lines.map(({ totals }) => written(totals[at] ?? 0))] as const)
    .toReversed()
}

function renderDetails(table: HTMLTableElement, say: AreaSay<'admin'>): Node {
  const place = { class: 'wide-table', tabindex: '0', role: 'region', 'aria-label': say('admin.numbers') }
  return h('details', {}, h('summary', {}, say('admin.numbers')), h('div', place, table))
}
