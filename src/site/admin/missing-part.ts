import { button, h } from '../../widget/dom.ts'
import { save } from '../browser/save.ts'
import { type AdminContext, listPolicyChoices } from './admin-context.ts'
import { createChoice } from './fields.ts'
import { formatCount } from './grouped.ts'
import { parseMissingList } from './missing-list.ts'

/** Takes the product's ids and gives back those of people who have not answered. */
export function renderMissing(context: AdminContext): Node[] {
  const { calls, fail, locale, say } = context
  const policy = createChoice(say('admin.policy'), listPolicyChoices(context))
  const ids = h('textarea', { rows: '5', spellcheck: 'false', autocomplete: 'off' })
  const file = h('input', { type: 'file', id: 'ids-file', class: 'unseen' })
  const found = h('div', { role: 'status' })

  async function find(list: BodyInit): Promise<void> {
    found.replaceChildren()
    try {
      const text = await (await calls.missing(policy.field.value, list)).text()
      const { brokenLine, count, perhaps } = parseMissingList(text)
      // Half a list would pass for the whole.
      if (brokenLine !== null) {
        found.replaceChildren(h('p', {}, say('admin.brokenLine', { line: brokenLine })))
        return
      }
      found.replaceChildren(
        h('p', {}, say('admin.found', { number: formatCount(count, locale) })),
        ...(perhaps > 0 ? [h('p', {}, say('admin.perhaps', { number: formatCount(perhaps, locale) }))] : []),
        h(
          'p',
          { class: 'links' },
          count > 0 && button('', say('admin.save'), () => save('missing.ndjson', new Blob([text]))),
        ),
      )
    } catch (error) {
      fail(error)
    }
  }
  file.addEventListener('change', async () => {
    if (file.files?.[0]) await find(file.files[0])
    // The same file may be chosen again once it has been mended.
    file.value = ''
  })

  return [
    h('h2', {}, say('admin.missing')),
    h('p', {}, say('admin.missingLead')),
    h('div', { class: 'fields' }, policy.block, h('label', {}, say('admin.ids'), ids)),
    h(
      'p',
      { class: 'links choose' },
      button('', say('admin.find'), () => find(ids.value)),
      file,
      h('label', { for: 'ids-file' }, say('admin.file')),
    ),
    found,
  ]
}
