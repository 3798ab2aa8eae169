import { button, h } from '../dom.ts'
import { LANGUAGES, type Locale } from '../language.ts'
import type { PromptContext } from './prompt-context.ts'

/**
 * The frame of everything shown: languages above, the content between, what was said and the buttons below.
 * No `header`, `main` and `footer`: those are landmarks of the page around.
 */
export function renderFrame(
  { locale, progress, setLocale: speak, status }: PromptContext,
  kicker: string,
  title: string,
  content: readonly (Node | false | null)[],
  answers: readonly Node[],
  { above, below }: { above?: Node | undefined; below?: Node | null } = {},
): Node[] {
  const languages = Object.entries(LANGUAGES).map(([tag, name]) => {
    const choice = button('language', name, () => speak(tag as Locale))
    choice.lang = tag
    choice.ariaPressed = String(tag === locale)
    return choice
  })
  return [
    h('div', { part: 'head' }, h('span', {}, progress), ...languages),
    h(
      'div',
      { part: 'body' },
      h('small', {}, kicker),
      h('h2', { id: 'title', part: 'title', tabindex: '-1' }, title),
      ...content,
    ),
    h(
      'div',
      { part: 'foot' },
      above,
      status,
      h('div', {}, ...answers),
      below,
      // Links of the product's own: out, to what is theirs, to help.
      h('slot', { name: 'links' }),
    ),
  ]
}
