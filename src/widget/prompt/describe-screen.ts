import type { Presentation } from '../../domain/acceptance/presentation.ts'
import type { Locale } from '../language.ts'

/** What stands on the screen, as evidence: where, in which language, and whether a machine has translated it. */
export function describeScreen(
  layout: Presentation['layout'],
  part: HTMLElement,
  widget: string | null,
): Presentation {
  return {
    layout,
    locale: part.lang as Locale,
    translated: isTranslated(document.documentElement, part),
    widget,
  }
}

/**
 * Tells whether a program in the browser has translated a page or what is drawn in it: then other words stood on the
 * screen than those that were published. Programs mark the root of the page, or wrap words into `<font>`, which
 * nothing here ever draws.
 *
 * @param page the root element of the page
 * @param drawn what was drawn for the person
 */
export function isTranslated(
  page: Pick<Element, 'className'>,
  drawn: { querySelector(selector: 'font'): unknown },
): boolean {
  return /(^|\s)translated-(ltr|rtl)(\s|$)/.test(page.className) || drawn.querySelector('font') !== null
}
