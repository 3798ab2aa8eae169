import { isConsent } from '../../domain/policy/consent.ts'
import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'
import { button, h, link } from '../../widget/dom.ts'
import type { Gate, Outcome } from '../../widget/gate.ts'
import type { Locale } from '../../widget/language.ts'
import { createChoiceBoxes } from '../../widget/prompt/choice-boxes.ts'
import { renderText } from '../../widget/prompt/render-text.ts'
import type { AreaSay } from '../i18n/load-messages.ts'

/** What the list of choices needs of the page around it. */
export interface ChoicesTools {
  gate: Gate
  locale: Locale
  say: AreaSay<'receipts'>
  /** Base of the site's pages in this language, with a slash at the end. */
  pages: string
  /** Tells what became of an answer, and shows everything as it is now. */
  done(outcome: Outcome): Promise<void>
  fail(error: unknown): void
}

/** One row for each document: where the person stands, and what they can do about it. */
export function renderChoices(requirements: readonly SubjectRequirement[], tools: ChoicesTools): Node[] {
  return requirements.map((requirement) => renderChoice(requirement, tools))
}

function renderChoice(
  requirement: SubjectRequirement,
  { gate, locale, say, pages, done, fail }: ChoicesTools,
) {
  const { accepted, choices, given, policy, title, version, wayOut } = requirement
  const hasEnded = requirement.state === 'ended'
  const consent = isConsent(requirement)
  const holds = consent ? given === true : accepted > 0
  const state = holds
    ? say(consent ? 'receipts.consented' : 'receipts.accepted', { number: accepted })
    : say(consent ? 'receipts.notGiven' : 'receipts.notAccepted')
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

  // A consent is given to a text that is on the screen, never to its title.
  async function askToConsent(ticked: readonly string[]): Promise<void> {
    more.replaceChildren(h('p', {}, say('receipts.working')))
    try {
      const { content, sha256 } = await gate.text(requirement, locale)
      const text = h('div', { class: 'consent-text', tabindex: '0' }, ...renderText(content))
      const words = { locale, choose: say('receipts.choose'), chooseOne: say('receipts.chooseOne') }
      const boxes = createChoiceBoxes(requirement, words, ticked)
      const consent = () => {
        const choices = boxes?.require()
        if (choices !== null) void send(() => gate.accept(requirement, { locale, shown: [sha256], choices }))
      }
      more.replaceChildren(
        text,
        ...(boxes ? [boxes.element] : []),
        h(
          'p',
          { class: 'links' },
          button('', say('receipts.consent'), consent),
          button('', say('receipts.cancel'), close),
        ),
      )
      const first = ticked.length > 0 ? boxes?.element.querySelector('input') : null
      ;(first ?? text).focus()
    } catch (error) {
      close()
      fail(error)
    }
  }

  if (version && consent && !hasEnded && (!holds || requirement.state === 'optional'))
    links.append(button('', say('receipts.give'), () => askToConsent([])))
  else if (version && holds && !hasEnded && choices && choices.offered.length > 0)
    links.append(button('', say('receipts.change'), () => askToConsent(choices.chosen ?? [])))
  if (version && holds)
    links.append(
      button('', say(consent ? 'receipts.withdraw' : 'receipts.withdrawAcceptance'), askToWithdraw),
    )

  return h(
    'li',
    {},
    h('h3', {}, title[locale]),
    h('p', {}, state),
    chosen.length > 0 && h('p', {}, say('receipts.chosen', { list: chosen.join(', ') })),
    hasEnded && h('p', {}, say('receipts.ended')),
    links,
    more,
  )
}
