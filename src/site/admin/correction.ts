import type { StaffRequirements } from '../../service/contract/service-contract.ts'
import { button, h } from '../../widget/dom.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import { nameAct } from './admin-context.ts'

/** The last answer of a person, where staff entered it. */
export type Entry = NonNullable<StaffRequirements['requirements'][number]['entry']>

/** Lets staff take back what they entered by mistake: what that does is said before, and it takes one more tap. */
export function renderCorrection(
  { act, version, onBehalf }: Entry,
  consent: boolean,
  say: AreaSay<'admin'>,
  correct: () => Promise<void>,
): Node {
  const more = h('div', { class: 'more' })
  const ask = () => {
    more.replaceChildren(
      h(
        'p',
        {},
        say('admin.correctLead', { act: say(`admin.acts.${nameAct(act, consent)}`), number: version }),
      ),
      h('p', {}, sayEntry(onBehalf, say)),
      h(
        'p',
        { class: 'links' },
        button('', say('admin.correctYes'), correct),
        button('', say('admin.correctNo'), () => more.replaceChildren()),
      ),
    )
    more.querySelector('button')?.focus()
  }
  return h('div', {}, h('p', { class: 'links' }, button('', say('admin.correct'), ask)), more)
}

/** Who recorded it, as they said themselves, and as whom the service knows the token. */
export function sayEntry({ actor, service }: Entry['onBehalf'], say: AreaSay<'admin'>): string {
  return service === undefined ? actor : say('admin.entered', { actor, service })
}
