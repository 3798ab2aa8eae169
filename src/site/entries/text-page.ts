import { copyLinks } from '../browser/copy-links.ts'
import { followContents } from '../browser/follow-contents.ts'

const contents = document.querySelector<HTMLElement>('.contents.wide')
if (contents) followContents(contents)
const clauses = document.querySelector<HTMLElement>('.clauses[data-permanent]')
if (clauses) copyLinks(clauses)
