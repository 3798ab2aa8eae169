import type { Heading, Nodes } from 'mdast'
import { getOffset } from '../../text/markdown.ts'
import { walkNodes } from '../nodes.ts'
import { formatTotal } from '../parts.ts'
import { createProblem, type Problem } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'
import type { TextView } from '../text-view.ts'

/** A text is plain markdown: a title, words with one space between them, one line break at the end. */
export function checkText({ text, report }: TextSubject): void {
  for (const problem of [...checkFileEnd(text), ...checkDoubleSpaces(text), ...checkTitles(text)])
    report(problem)
}

function checkFileEnd({ source }: TextView): Problem[] {
  if (source === '' || /[^\n]\n$/.test(source)) return []
  const start = source.trimEnd().length
  const line = source.slice(0, start).split('\n').length
  const fix = [{ start, end: source.length, text: '\n' }]
  return [createProblem('form.fileEnd', { rule: 'form', line, fix })]
}

/** Spaces that set out a table or an indented list are no fault; those between words are. */
const SPACES =
  /(?<=[^\s|])[ \t\u00a0\u202f]*(?:[ \u00a0\u202f]{2}|[\t\u1680\u2000-\u200a\u205f\u3000])[ \t\u00a0\u202f]*(?=[^\s|])/g
const LIST_MARKER = /^[ \t>]*(?:[-*+]|\d+[.)])$/

function checkDoubleSpaces(text: TextView): Problem[] {
  const { source } = text
  if (!/ {2}|[^\S \n]/.test(source)) return []
  const found = [...source.matchAll(SPACES)].filter(({ index }) => {
    const before = source.slice(source.lastIndexOf('\n', index - 1) + 1, index)
    return !(LIST_MARKER.test(before) || before.trimStart().startsWith('|'))
  })
  const [first] = found
  if (!first) return []
  const code = listSpans(text, (node) => node.type === 'code' || node.type === 'inlineCode')
  const outside = found.filter(({ index }) => !code.some(([start, end]) => index >= start && index < end))
  const [seen] = outside
  if (!seen) return []
  const fix = outside.map(({ index, 0: spaces }) => ({
    start: index,
    end: index + spaces.length,
    text: ' ',
  }))
  const place = text.locate(seen.index, seen.index + seen[0].length)
  const all = formatTotal(outside.length)
  return [createProblem('form.doubleSpace', { rule: 'spaces', ...place, fix }, { all })]
}

function checkTitles(text: TextView): Problem[] {
  const createTitleProblem = (
    node: Nodes | undefined,
    key: `form.${'frontMatter' | 'noTitle' | 'emptyTitle' | 'secondTitle'}`,
  ): Problem => createProblem(key, { rule: 'title', line: node?.position?.start.line ?? 1 })
  const isTitle = (node: Nodes): node is Heading => node.type === 'heading' && node.depth === 1
  const [first, ...rest] = text.tree.children
  if (!first || !isTitle(first)) {
    // What other systems keep about a page above its text.
    const key = text.source.startsWith('---\n') ? 'form.frontMatter' : 'form.noTitle'
    return [createTitleProblem(undefined, key)]
  }
  const second = rest.filter(isTitle).map((node) => createTitleProblem(node, 'form.secondTitle'))
  return first.children.length === 0 ? [createTitleProblem(first, 'form.emptyTitle'), ...second] : second
}

function listSpans(text: TextView, wanted: (node: Nodes) => boolean): [start: number, end: number][] {
  return [...walkNodes(text.tree)]
    .filter(wanted)
    .map((node) => [getOffset(node, 'start'), getOffset(node, 'end')])
}
