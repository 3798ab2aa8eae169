import { LOCALES } from '../../locale.ts'
import { createProblem } from '../problem.ts'
import type { Subject, TextSubject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** What a new draft has where words are still to be written. */
const PLACEHOLDER = /^(?:…|\.{3})$/

/** A clause says something: `new` leaves one that only holds the place. */
export function checkUnwritten({ text, report }: TextSubject): void {
  for (const clause of text.clauses) {
    const found = text.getBody(clause).trim()
    if (!PLACEHOLDER.test(found)) continue
    const at = text.source.indexOf(found, clause.body)
    report(
      createProblem('form.unwritten', { rule: 'form', ...text.locate(at, at + found.length) }, { found }),
    )
  }
}

/** So does every sentence of `version.yaml`: the example that `new` shows holds the place of two languages. */
export function checkUnwrittenFacts({ version, report }: Subject): void {
  const { title, wayOut, reason, urgent, operator, summary, meaning, choices = [] } = version.file
  const points = Object.entries({ summary, meaning }).flatMap(([part, list = []]) =>
    list.map((point, index) => [`${part}.${index}`, point] as const),
  )
  const titles = choices.map((choice, index) => [`choices.${index}.title`, choice.title] as const)
  const places = { title, wayOut, reason, urgent, 'operator.name': operator.name }
  for (const [path, words] of [...Object.entries(places), ...titles, ...points])
    for (const locale of LOCALES) {
      const found = words?.[locale]?.trim() ?? ''
      if (!PLACEHOLDER.test(found)) continue
      const place = { rule: 'form', ...locateKey(version.source, `${path}.${locale}`) } as const
      report('version.yaml', createProblem('form.unwritten', place, { found }))
    }
}
