import { startClauseSheet } from '../browser/clause-sheet.ts'
import { followContents } from '../browser/follow-contents.ts'

const contents = document.querySelector<HTMLElement>('.contents.wide')
if (contents) followContents(contents)
const clauses = document.querySelector<HTMLElement>('.clauses[data-permanent]')
if (clauses) startClauseSheet(clauses)
