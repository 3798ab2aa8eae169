import { findClauseRead } from './clause-read.ts'

/** Who changes the language, or the way to see the changes, goes on with the same question, at the same clause. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.languages a, .views a')
  if (!link) return
  if (link.closest('.languages')) link.search = location.search
  link.hash = findClauseRead()?.id ?? ''
})
