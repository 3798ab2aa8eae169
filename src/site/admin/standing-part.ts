import type { StandingReport } from '../../domain/acceptance/standing.ts'
import { h } from '../../widget/dom.ts'
import { type AdminWords, say } from './admin-words.ts'
import { renderCountsTable } from './counts-table.ts'
import type { AdminContext } from './desk.ts'
import { formatCount } from './grouped.ts'

/** Where people stand with each policy now, what they answered last, and what an announced version will ask. */
export async function renderStanding({ calls, locale, policies, words }: AdminContext): Promise<Node[]> {
  const { policies: standing } = (await (await calls.report('standing')).json()) as StandingReport
  const count = (people: number) => formatCount(people, locale)
  const rows = standing.flatMap(({ announced, answers, policy, states, version }) => {
    const title = policies.find(({ id }) => id === policy)?.title[locale] ?? policy
    const named = version === null ? title : `${title}, ${say(words.version, { n: version })}`
    if (answers.length === 0 && announced === null) return []
    const byState = Object.entries(states).map(
      ([state, people]) => [words[`state_${state}` as keyof AdminWords] ?? state, count(people)] as const,
    )
    const byAnswer = answers
      .toSorted((one, other) => other.version - one.version || one.act.localeCompare(other.act, 'en'))
      .map(
        ({ act, people, version }) =>
          [words[`act_${act}`], say(words.version, { n: version }), count(people)] as const,
      )
    return [
      h('h3', {}, named),
      ...(answers.length > 0
        ? [
            renderCountsTable(words.byState, [words.state, words.people], byState),
            renderCountsTable(words.byAnswer, [words.answer, words.edition, words.people], byAnswer),
          ]
        : []),
      ...(announced
        ? [
            h(
              'p',
              {},
              say(words.upcoming, {
                n: announced.version,
                asked: count(announced.asked),
                told: count(announced.told),
                untouched: count(announced.untouched),
              }),
            ),
          ]
        : []),
    ]
  })
  return [h('h2', {}, words.standing), ...(rows.length > 0 ? rows : [h('p', {}, words.noActs)])]
}
