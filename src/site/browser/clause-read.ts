import { findElementRead } from './reading-line.ts'

/** The clause at the top of the window, where its link puts it in the other language too. */
export function findClauseRead(): Element | undefined {
  const clauses = [...document.querySelectorAll('main .clauses [id], main .pairs [id]')]
  const padding = parsePixels(getComputedStyle(document.documentElement).scrollPaddingTop)
  const landing = (clause: Element) => padding + parsePixels(getComputedStyle(clause).scrollMarginTop)
  // A link may end a fraction of a pixel off.
  return findElementRead(clauses, (clause) => landing(clause) + 1)
}

/** What is not a length, as `auto`, moves nothing. */
const parsePixels = (length: string): number => Number.parseFloat(length) || 0
