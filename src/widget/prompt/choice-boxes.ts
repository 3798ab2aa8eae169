import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'
import { h } from '../dom.ts'
import type { Locale } from '../language.ts'

/** What is said around the boxes. */
export interface ChoiceWords {
  locale: Locale
  /** What they are about. */
  choose: string
  /** That none is not enough. */
  chooseOne: string
}

/** Boxes for what a consent is given to one by one. */
export type ChoiceBoxes = NonNullable<ReturnType<typeof createChoiceBoxes>>

/**
 * Makes the boxes of a consent; null where it is given as a whole. None is ticked but what the person has chosen
 * already, and only where they come to change that.
 */
export function createChoiceBoxes(
  { choices }: Pick<SubjectRequirement, 'choices'>,
  { locale, choose, chooseOne }: ChoiceWords,
  ticked: readonly string[] = [],
) {
  if (!choices?.offered.length) return null
  const boxes = choices.offered.map(({ id }) => {
    const box = h('input', { type: 'checkbox', value: id })
    box.checked = ticked.includes(id)
    return box
  })
  const said = h('p', { role: 'status' })
  const labels = choices.offered.map(({ title }, index) => h('label', {}, boxes[index], title[locale]))
  const element = h('fieldset', { part: 'choices' }, h('legend', {}, choose), said, ...labels)
  element.addEventListener('change', () => said.replaceChildren())
  const list = () => boxes.filter(({ checked }) => checked).map(({ value }) => value)

  return {
    element,
    /** Ids of what is ticked. */
    list,
    /** The same; where that is none, it is said, and the first box gets the focus. */
    require(): string[] | null {
      const chosen = list()
      if (chosen.length > 0) return chosen
      said.textContent = chooseOne
      boxes[0]?.focus()
      return null
    },
  }
}
