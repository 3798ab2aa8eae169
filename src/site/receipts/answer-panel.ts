import { isConsent } from '../../domain/policy/consent.ts'
import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'
import { button, h, link, list } from '../../widget/dom.ts'
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

/** What a panel does with an answer, and with a change of mind. */
export interface PanelEnd {
  send(act: () => Promise<Outcome>): Promise<void>
  close(): void
}

/**
 * What stands under a document while it is answered: in short, what changed, the whole text, then the answers. Nobody
 * answers a title: the text is on the screen, and none of it is hidden in a window of its own.
 *
 * @param ticked the choices that are made already
 * @returns its parts, and the one that is looked at first
 */
export async function renderAnswerPanel(
  requirement: SubjectRequirement,
  ticked: readonly string[],
  { gate, locale, pages, say }: ChoicesTools,
  { send, close }: PanelEnd,
): Promise<{ nodes: Node[]; first: HTMLElement }> {
  const { accepted, declined, policy, version } = requirement
  const consent = isConsent(requirement)
  const { content, sha256 } = await gate.text(requirement, locale)
  const words = { locale, choose: say('receipts.choose'), chooseOne: say('receipts.chooseOne') }
  const boxes = createChoiceBoxes(requirement, words, ticked)
  const points = version?.summary[locale] ?? []
  const isChanged = accepted > 0 && version !== null && accepted < version.number
  const text = h('div', { class: 'consent-text', tabindex: '-1' }, ...renderText(content))
  const accept = () => {
    const choices = boxes?.require()
    if (choices !== null) void send(() => gate.accept(requirement, { locale, shown: [sha256], choices }))
  }
  const decline = () => void send(() => gate.decline(requirement, { locale, shown: [sha256] }))
  const nodes: (HTMLElement | false | null | undefined)[] = [
    points.length > 0 && h('h4', {}, say(isChanged ? 'receipts.summary' : 'receipts.meaning')),
    points.length > 0 && list(points),
    isChanged &&
      version?.changes &&
      h('p', {}, link(`${pages}${policy}/changes/${accepted}-${version.number}/`, say('receipts.changes'))),
    h('h4', {}, say('receipts.text')),
    text,
    boxes?.element,
    h(
      'p',
      { class: 'links' },
      // Where both can still be answered, they stand beside each other and weigh the same.
      !consent && !declined && button('', say('receipts.decline'), decline),
      button('', say(consent ? 'receipts.consent' : 'receipts.accept'), accept),
      button('', say('receipts.cancel'), close),
    ),
  ]
  const first = (ticked.length > 0 ? boxes?.element.querySelector('input') : null) ?? text
  return { nodes: nodes.filter((node) => !!node), first }
}
