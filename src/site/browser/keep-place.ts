import { findClauseRead } from './clause-read.ts'

/** Who changes the language, or the way to see the changes, goes on with the same question, at the same clause. */
function takeAlong({ target }: MouseEvent): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.languages a, .views a')
  if (!link) return
  if (link.closest('.languages')) link.search = location.search
  link.hash = findClauseRead()?.id ?? ''
}
// Before anybody on the page, who may have more to take along.
document.addEventListener('click', takeAlong, { capture: true })
