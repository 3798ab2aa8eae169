import { readIn } from './reading-line.ts'

/** Who changes the language goes on with the same question, at the same clause. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
  link.addEventListener('click', () => {
    link.search = location.search
    link.hash = placeRead()
  })

/** Clauses have the same numbers in every language. */
function placeRead(): string {
  const clauses = [...document.querySelectorAll('main [id]')].filter(({ id }) => /^\d/.test(id))
  return readIn(clauses)?.id ?? ''
}
