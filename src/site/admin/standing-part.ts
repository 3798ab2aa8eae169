import { isAnswer, type PastAct } from '../../domain/acceptance/act.ts'
import type { State } from '../../domain/acceptance/decide-state.ts'
import type { StandingReport } from '../../domain/acceptance/standing-report.ts'
import { h } from '../../widget/dom.ts'
import { type AdminContext, nameAct } from './admin-context.ts'
import { renderCountsTable } from './counts-table.ts'
import { formatCount } from './grouped.ts'

/** Where people stand with each policy now, what they answered last, and what each announced version will ask. */
export async function renderStanding({ calls, locale, policies, say }: AdminContext): Promise<Node[]> {
  const { policies: standing } = (await (await calls.report('standing')).json()) as StandingReport
  const count = (people: number) => formatCount(people, locale)
  const rows = standing.flatMap(({ announced, audience, histories, policy, states, version }) => {
    const answers = countByLastAnswer(histories)
    const about = policies.find(({ id }) => id === policy)
    const title = about?.title ?? policy
    const named = version === null ? title : `${title}, ${say('admin.version', { number: version })}`
    if (answers.length === 0 && announced.length === 0) return []
    const byState = (Object.entries(states) as [State, number][]).map(
      ([state, people]) => [say(`admin.states.${state}`), count(people)] as const,
    )
    const byAnswer = answers
      .toSorted((one, other) => other.version - one.version || one.act.localeCompare(other.act, 'en'))
      .map(
        ({ act, people, version }) =>
          [
            say(`admin.acts.${nameAct(act, about?.consent === true)}`),
            say('admin.version', { number: version }),
            count(people),
          ] as const,
      )
    return [
      h('h3', {}, named),
      ...(audience === 'unknown' ? [h('p', {}, say('admin.audienceUnknown'))] : []),
      ...(answers.length > 0
        ? [
            renderCountsTable(say('admin.byState'), [say('admin.state'), say('admin.people')], byState),
            renderCountsTable(
              say('admin.byAnswer'),
              [say('admin.answer'), say('admin.edition'), say('admin.people')],
              byAnswer,
            ),
          ]
        : []),
      ...announced.map(({ version, asked, told, untouched }) =>
        h(
          'p',
          {},
          say('admin.upcoming', {
            number: version,
            asked: count(asked),
            told: count(told),
            untouched: count(untouched),
          }),
        ),
      ),
    ]
  })
  return [h('h2', {}, say('admin.standing')), ...(rows.length > 0 ? rows : [h('p', {}, say('admin.noActs'))])]
}

interface Counted extends PastAct {
  people: number
}

function countByLastAnswer(histories: StandingReport['policies'][number]['histories']): Counted[] {
  const counts = new Map<string, Counted>()
  for (const { acts, people } of histories) {
    const last = acts.findLast(isAnswer)
    if (last === undefined) continue
    const name = `${last.act} ${last.version}`
    counts.set(name, { ...last, people: (counts.get(name)?.people ?? 0) + people })
  }
  return [...counts.values()]
}
