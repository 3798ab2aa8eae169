import { h } from '../../widget/dom.ts'

/** A labelled choice. */
export function createChoice(label: string, options: readonly (readonly [value: string, words: string])[]) {
  const field = h('select', {}, ...options.map(([value, words]) => h('option', { value }, words)))
  return { field, block: h('label', {}, label, field) }
}

/** A labelled day, which may stay empty. */
export function createDayField(label: string, latest: string) {
  const field = h('input', { type: 'date', max: latest })
  return { field, block: h('label', {}, label, field) }
}

/** A labelled line of text that must not stay empty. */
export function createTextField(label: string, attributes: Record<string, string> = {}) {
  const field = h('input', { required: '', autocomplete: 'off', ...attributes })
  return { field, block: h('label', {}, label, field) }
}
