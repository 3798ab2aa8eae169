import type { Clause } from '../clause.ts'
import { type Subject, TEXT_FILES } from './check.ts'
import { NUMBERING } from './numbering-words.ts'
import { treeOf } from './read.ts'

/** Printed numbers run 1, 2, 3 … on every level, and each clause stands under the clause it is numbered after. */
export function checkNumbering({ version, report }: Subject): void {
  for (const [locale, file] of TEXT_FILES) {
    const visit = (clauses: readonly Clause[], parent: string) => {
      let last = 0
      for (const clause of clauses) {
        if (clause.number !== null) {
          const expected = `${parent}${last + 1}`
          if (clause.number !== expected)
            report({
              rule: 'numbering',
              file,
              line: clause.line,
              phrase: NUMBERING.unexpected,
              values: { number: clause.number, expected },
            })
          last = Number(clause.number.split('.').at(-1))
        }
        visit(clause.clauses, clause.number === null ? parent : `${clause.number}.`)
      }
    }
    visit(treeOf(version.texts[locale]).clauses, '')
  }
}
