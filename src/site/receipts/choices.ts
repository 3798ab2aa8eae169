import { isConsent } from '../../domain/policy/consent.ts'
import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'
import { button, h, link } from '../../widget/dom.ts'
import type { Outcome } from '../../widget/gate.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import { type ChoicesTools, renderAnswerPanel } from './answer-panel.ts'
import { keepTogether } from './keep-together.ts'

/** States in which an answer is awaited, or a mind may be changed, also where an older acceptance stands. */
const ANSWERABLE: readonly string[] = ['due', 'blocking', 'declined']

/** One row for each document: where the person stands, and what they can do about it. */
export function renderChoices(requirements: readonly SubjectRequirement[], tools: ChoicesTools): Node[] {
  // What is not put to the person, or not in force yet, is nothing that they have not accepted.
  const own = requirements.filter(({ state, version, after }) => state !== 'settled' || version || after)
  return own.map((requirement) => renderChoice(requirement, tools))
}

function renderChoice(requirement: SubjectRequirement, tools: ChoicesTools) {
  const { gate, locale, say, pages, done, fail } = tools
  const { accepted, choices, given, policy, state, title, version, wayOut } = requirement
  const hasEnded = state === 'ended'
  const consent = isConsent(requirement)
  const holds = consent ? given === true : accepted > 0
  const chosen = (choices?.offered ?? []).flatMap(({ id, title }) =>
    choices?.chosen?.includes(id) ? title[locale] : [],
  )
  const more = h('div', { class: 'more' })
  const links = h('p', { class: 'links' }, link(`${pages}${policy}/`, say('receipts.read')))
  const close = () => more.replaceChildren()

  async function send(act: () => Promise<Outcome>): Promise<void> {
    try {
      await done(await act())
    } catch (error) {
      fail(error)
    }
  }

  // What it means is said before it is done, and doing it takes one more tap.
  function askToWithdraw(): void {
    more.replaceChildren(
      h('p', {}, wayOut[locale]),
      h(
        'p',
        { class: 'links' },
        button('', say(consent ? 'receipts.withdraw' : 'receipts.withdrawAcceptance'), () =>
          send(() => gate.withdraw(requirement, { locale })),
        ),
        button('', say('receipts.cancel'), close),
      ),
    )
    more.querySelector('button')?.focus()
  }

  async function askToAnswer(ticked: readonly string[]): Promise<void> {
    more.replaceChildren(h('p', {}, say('receipts.working')))
    try {
      const { nodes, first } = await renderAnswerPanel(requirement, ticked, tools, { send, close })
      more.replaceChildren(...nodes)
      first.focus({ preventScroll: true })
      more.scrollIntoView({ block: 'start' })
    } catch (error) {
      close()
      fail(error)
    }
  }

  const isAsked = !holds || (consent ? state === 'optional' : ANSWERABLE.includes(state))
  if (version && !hasEnded && isAsked)
    links.append(button('', say(consent ? 'receipts.give' : 'receipts.answer'), () => askToAnswer([])))
  else if (version && holds && !hasEnded && choices && choices.offered.length > 0)
    links.append(button('', say('receipts.change'), () => askToAnswer(choices.chosen ?? [])))
  if (version && holds)
    links.append(
      button('', say(consent ? 'receipts.withdraw' : 'receipts.withdrawAcceptance'), askToWithdraw),
    )

  return h(
    'li',
    {},
    h('h3', {}, title[locale]),
    ...listStanding(requirement, say).map((line) => h('p', {}, ...keepTogether(line))),
    chosen.length > 0 && h('p', {}, say('receipts.chosen', { list: chosen.join(', ') })),
    links,
    more,
  )
}

/** Where the person stands: what holds, what they refused, and until when, with what comes after that. */
function listStanding(requirement: SubjectRequirement, say: AreaSay<'receipts'>): string[] {
  const { accepted, declined, given, lastDay, state } = requirement
  const consent = isConsent(requirement)
  const holds = consent ? given === true : accepted > 0
  const what = holds ? (consent ? 'consented' : 'accepted') : consent ? 'notGiven' : 'notAccepted'
  const isWaiting = lastDay !== null && (ANSWERABLE.includes(state) || state === 'optional')
  return [
    holds
      ? say(`receipts.${what as 'accepted' | 'consented'}`, { number: accepted })
      : say(`receipts.${what as 'notGiven' | 'notAccepted'}`),
    ...(declined && !consent && state !== 'ended' ? [say('receipts.declined')] : []),
    ...(isWaiting
      ? [
          say('receipts.deadline', { date: lastDay[say.locale] }),
          say(consent ? 'receipts.afterDeadlineConsent' : 'receipts.afterDeadline'),
        ]
      : []),
    ...(state === 'ended' ? [say('receipts.ended')] : []),
  ]
}
