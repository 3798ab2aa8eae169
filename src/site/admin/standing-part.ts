import type { StandingReport } from '../../service/service-contract.ts'
import { h } from '../../widget/dom.ts'
import { type AdminWords, say } from './admin-words.ts'
import type { Desk } from './desk.ts'

/** Where people stand with each policy now, and what an announced version will ask of them. */
export async function standingPart({ calls, locale, policies, words }: Desk): Promise<Node[]> {
  const { policies: standing } = (await (await calls.report('standing')).json()) as StandingReport
  const rows = standing.flatMap(({ announced, policy, states, version }) => {
    const title = policies.find(({ id }) => id === policy)?.title[locale] ?? policy
    const named = version === null ? title : `${title}, ${say(words.version, { n: version })}`
    const counts = Object.entries(states).map(([state, people]) =>
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, words[`state_${state}` as keyof AdminWords] ?? state),
        h('td', {}, String(people)),
      ),
    )
    if (counts.length === 0 && announced === null) return []
    return [
      h('h3', {}, named),
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h('tr', {}, h('th', { scope: 'col' }, words.state), h('th', { scope: 'col' }, words.people)),
        ),
        h('tbody', {}, ...counts),
      ),
      ...(announced ? [h('p', {}, say(words.upcoming, { n: announced.version, ...announced }))] : []),
    ]
  })
  return [h('h2', {}, words.standing), ...(rows.length > 0 ? rows : [h('p', {}, words.noActs)])]
}
