import type { Receipt, Requirements, SubjectRequirement } from '../../service/contract.ts'
import { button, h } from '../../widget/dom.ts'
import { LANGUAGES, LOCALES, type Locale } from '../../widget/language.ts'
import { save } from '../browser/save.ts'
import { type AdminWords, say } from './admin-words.ts'
import type { Desk } from './desk.ts'
import { choice, textLine } from './fields.ts'

/** Records an answer that came by letter, once it has been seen where the person stands. */
export function behalfPart({ calls, fail, locale, words }: Desk): Node[] {
  const person = textLine(words.person)
  const actor = textLine(words.actor, { maxlength: '255' })
  const note = textLine(words.note, { maxlength: '1000' })
  const language = choice(
    words.language,
    LOCALES.map((tag) => [tag, LANGUAGES[tag]] as const),
  )
  language.field.value = locale
  const stands = h('div', {})
  const status = h('div', { role: 'status' })
  const form = h(
    'form',
    {},
    h('div', { class: 'fields' }, person.block, actor.block, note.block, language.block),
    h('p', { class: 'links' }, h('button', { formnovalidate: '' }, words.look)),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // Looking needs no ground; recording does.
    if (!person.field.reportValidity()) return
    status.replaceChildren()
    void look()
  })

  async function look(): Promise<void> {
    try {
      const answer = await calls.subjects('requirements', { subject: person.field.value })
      const { requirements } = (await answer.json()) as Requirements
      stands.replaceChildren(h('ul', { class: 'choices' }, ...requirements.map(row)))
    } catch (error) {
      stands.replaceChildren()
      fail(error)
    }
  }

  function row(requirement: SubjectRequirement): Node {
    const { accepted, state, title } = requirement
    const acts = accepted > 0 ? (['withdraw'] as const) : (['accept', 'decline'] as const)
    return h(
      'li',
      {},
      h('h3', {}, title[locale]),
      h('p', {}, words[`state_${state}` as keyof AdminWords] ?? state),
      h(
        'p',
        { class: 'links' },
        ...(requirement.version ? acts : []).map((act) =>
          button('', words[act], () => record(requirement, act)),
        ),
      ),
    )
  }

  async function record(
    requirement: SubjectRequirement,
    act: 'accept' | 'decline' | 'withdraw',
  ): Promise<void> {
    const { after, policy, version } = requirement
    if (!version || !form.reportValidity()) return
    const tag = language.field.value as Locale
    try {
      const answer = await calls.subjects('acts', {
        ...{ subject: person.field.value, act, policy, version: version.number, locale: tag },
        ...{ digest: version.digests[tag], shown: [], after },
        onBehalf: { actor: actor.field.value, note: note.field.value },
      })
      const receipt = (await answer.json()) as Receipt
      const text = JSON.stringify(receipt, null, 2)
      status.replaceChildren(
        h('p', {}, say(words.recorded, { id: receipt.id })),
        h(
          'p',
          { class: 'links' },
          button('', words.receipt, () => save(`${receipt.id}.json`, new Blob([text]))),
        ),
      )
      await look()
    } catch (error) {
      fail(error)
    }
  }

  return [h('h2', {}, words.behalf), h('p', {}, words.behalfLead), form, stands, status]
}
