import { findElementRead } from './reading-line.ts'

/** Who changes the language goes on with the same question, at the same clause. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
  link.addEventListener('click', () => {
    link.search = location.search
    link.hash = findClauseRead()
  })

/** The clause at the top of the window, where its link puts it in the other language too. */
function findClauseRead(): string {
  const clauses = [...document.querySelectorAll('main .clauses [id], main .pairs [id]')]
  const padding = parsePixels(getComputedStyle(document.documentElement).scrollPaddingTop)
  const landing = (clause: Element) => padding + parsePixels(getComputedStyle(clause).scrollMarginTop)
  // A link may end a fraction of a pixel off.
  return findElementRead(clauses, (clause) => landing(clause) + 1)?.id ?? ''
}

/** What is not a length, as `auto`, moves nothing. */
const parsePixels = (length: string): number => Number.parseFloat(length) || 0
