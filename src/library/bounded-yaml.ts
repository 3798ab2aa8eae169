import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
} from 'yaml'
import type { FindingKey } from '../domain/checks/messages.ts'

/** What a file of facts may be made of at most; one that a person has written is far from all of it. */
const MOST = { signs: 300_000, parts: 12_000, depth: 40, indent: 200 } as const

/** Something that makes a file unreadable for a program, or easily misread by a person, and where it begins. */
export interface Trap {
  key: Extract<FindingKey, 'yaml.tooLarge' | 'yaml.tooDeep' | 'yaml.alias' | 'yaml.flow'>
  offset: number
}

/** What a comma has cut off: words in a list, or a key without a value. */
function isCut(item: unknown): boolean {
  if (isScalar(item)) return true
  return isPair(item) && (item.value === null || (isScalar(item.value) && item.value.value === null))
}

/** Lists of names, which people write in one line; everything else of a point is words. */
const NAMES = ['clauses', 'removed', 'terms']
const POINTS = ['summary', 'meaning']

/**
 * Looks at a file before it is parsed: the parser goes down as deep as the file is nested, and compares each key of a
 * map with all others. One pass over the signs bounds both.
 */
export function findUnboundedYaml(text: string): Trap | null {
  if (text.length > MOST.signs) return { key: 'yaml.tooLarge', offset: MOST.signs }
  let [depth, parts] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '[' || sign === '{') depth++
    else if ((sign === ']' || sign === '}') && depth > 0) depth--
    else if (sign === '\n' || sign === ',' || sign === ':') parts++
    if (depth > MOST.depth) return { key: 'yaml.tooDeep', offset: at }
    if (parts > MOST.parts) return { key: 'yaml.tooLarge', offset: at }
  }
  const deep = new RegExp(`^(?: {${MOST.indent}}| *(?:[-?] +){${MOST.depth}})`, 'm').exec(text)
  return deep ? { key: 'yaml.tooDeep', offset: deep.index } : null
}

/** Parses what was found to be bounded; null for the rest. */
export function parseBoundedYaml(text: string): Document | null {
  return findUnboundedYaml(text) ? null : parseDocument(text)
}

/**
 * What a draft may not be written with: a name for a value makes two facts one, so that whoever edits one edits both;
 * and in a list in brackets a comma of a sentence cuts it in two.
 */
export function findTrap(document: Document): Trap | null {
  let found: Trap | null = null
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !(isNode(node) && 'anchor' in node && node.anchor)) return undefined
      found = { key: 'yaml.alias', offset: node.range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  return found ?? findFlow(document)
}

function findFlow({ contents }: Document): Trap | null {
  if (!isMap(contents)) return null
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !POINTS.includes(String(key.value))) continue
    let found: Trap | null = null
    if (isNode(value))
      visit(value, {
        Pair: (_, pair) =>
          isScalar(pair.key) && NAMES.includes(String(pair.key.value)) ? visit.SKIP : undefined,
        Collection: (_, node) => {
          if (!isCollection(node) || !node.flow || !node.items.some(isCut)) return undefined
          found = { key: 'yaml.flow', offset: node.range?.[0] ?? 0 }
          return visit.BREAK
        },
      })
    if (found) return found
  }
  return null
}
