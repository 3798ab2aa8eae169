import { isConsent } from '../../domain/policy/consent.ts'
import type { StaffRequirements } from '../../service/contract/service-contract.ts'
import type { Receipt } from '../../service/contract/subject-contract.ts'
import { button, h } from '../../widget/dom.ts'
import { LANGUAGES, LOCALES, type Locale } from '../../widget/language.ts'
import { createChoiceBoxes } from '../../widget/prompt/choice-boxes.ts'
import { save } from '../browser/save.ts'
import { type AdminContext, nameAct } from './admin-context.ts'
import { renderCorrection, sayEntry } from './correction.ts'
import { createChoice, createDayField, createTextField } from './fields.ts'
import { pickLetterVersion, writeDay } from './letter-version.ts'
import { type LetterAct, listEarlierActs, listOfferedActs } from './offered-acts.ts'

type StaffRequirement = StaffRequirements['requirements'][number]
/** What is recorded, by the service's names. */
type Entered = Pick<Receipt, 'act' | 'version' | 'locale' | 'digest'> & {
  at?: string | undefined
  choices?: readonly string[] | undefined
}

/** Records an answer that came by letter, once it has been seen where the person stands. */
export function renderOnBehalf({ calls, fail, locale, policies, say }: AdminContext): Node[] {
  const person = createTextField(say('admin.person'))
  const actor = createTextField(say('admin.actor'), { maxlength: '255' })
  const note = createTextField(say('admin.note'), { maxlength: '1000' })
  const language = createChoice(
    say('admin.language'),
    LOCALES.map((tag) => [tag, LANGUAGES[tag]] as const),
  )
  language.field.value = locale
  const day = createDayField(say('admin.answered'), writeDay(new Date()))
  const stands = h('div', {})
  const status = h('div', { role: 'status' })
  const form = h(
    'form',
    {},
    h('div', { class: 'fields' }, person.block, actor.block, note.block, language.block, day.block),
    h('p', { class: 'links' }, h('button', { formnovalidate: '' }, say('admin.look'))),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // Looking needs no ground; recording does.
    if (!person.field.reportValidity()) return
    status.replaceChildren()
    void look(person.field.value)
  })
  // What is shown was asked about somebody else.
  person.field.addEventListener('input', () => stands.replaceChildren())
  // Of another day another version is answered.
  day.field.addEventListener('change', () => stands.firstChild && look(person.field.value))

  async function look(subject: string): Promise<void> {
    try {
      const answer = await calls.subjects('requirements', { subject })
      const { requirements } = (await answer.json()) as StaffRequirements
      // Another id has been entered while the answer was on its way.
      if (subject !== person.field.value) return
      const rows = requirements.map((requirement) => renderRow(subject, requirement))
      stands.replaceChildren(h('ul', { class: 'choices' }, ...rows))
    } catch (error) {
      stands.replaceChildren()
      fail(error)
    }
  }

  function renderRow(subject: string, requirement: StaffRequirement): Node {
    const { entry, policy, state, title } = requirement
    const published = policies.find(({ id }) => id === policy)?.versions ?? []
    const letter = pickLetterVersion(day.field.value, {
      current: requirement.version,
      published,
      now: new Date(),
    })
    const { version, at } = letter
    const answer = (act: LetterAct) => {
      if (!version) return
      const tag = language.field.value as Locale
      const choices = act === 'accept' ? boxes?.require() : undefined
      if (choices === null) return
      const facts = { act, version: version.number, locale: tag, digest: version.digests[tag], at, choices }
      return record(subject, requirement, facts)
    }
    const offered = letter.at === undefined ? listOfferedActs(requirement) : listEarlierActs(requirement)
    const named = version
      ? `${title[locale]}, ${say('admin.version', { number: version.number })}`
      : title[locale]
    const words = { locale, choose: say('admin.choose'), chooseOne: say('admin.chooseOne') }
    // Of another day other choices may have been offered, and what holds now was not chosen then.
    const options =
      version && 'terms' in version
        ? { offered: version.terms.choices ?? [], chosen: [], former: [] }
        : requirement.choices
    const boxes = createChoiceBoxes({ choices: options }, words, options?.chosen ?? [])
    return h(
      'li',
      {},
      h('h3', {}, named),
      h('p', {}, say(`admin.states.${state}`)),
      boxes?.element,
      h(
        'p',
        { class: 'links' },
        ...(version === null ? [] : offered).map((act) =>
          button('', say(`admin.${nameAct(act, isConsent(requirement))}`), () => answer(act)),
        ),
      ),
      entry &&
        renderCorrection(entry, isConsent(requirement), say, () => {
          const { version, locale, digest } = entry
          return record(subject, requirement, { act: 'correct', version, locale, digest })
        }),
    )
  }

  async function record(
    subject: string,
    { after, policy }: StaffRequirement,
    entered: Entered,
  ): Promise<void> {
    if (!form.reportValidity()) return
    try {
      const answer = await calls.subjects('acts', {
        subject,
        policy,
        ...entered,
        shown: [],
        after,
        onBehalf: { actor: actor.field.value, note: note.field.value },
      })
      const receipt = (await answer.json()) as Receipt
      const text = JSON.stringify(receipt, null, 2)
      status.replaceChildren(
        h('p', {}, say('admin.recorded', { id: receipt.id })),
        ...(receipt.onBehalf ? [h('p', {}, sayEntry(receipt.onBehalf, say))] : []),
        h(
          'p',
          { class: 'links' },
          button('', say('admin.receipt'), () => save(`${receipt.id}.json`, new Blob([text]))),
        ),
      )
      await look(subject)
    } catch (error) {
      fail(error)
    }
  }

  return [h('h2', {}, say('admin.behalf')), h('p', {}, say('admin.behalfLead')), form, stands, status]
}
