import { copyLinks } from './copy-links.ts'
import { followContents } from './follow-contents.ts'

const contents = document.querySelector<HTMLElement>('.contents.wide')
if (contents) followContents(contents)
const clauses = document.querySelector<HTMLElement>('.clauses[data-permanent]')
if (clauses) copyLinks(clauses)
