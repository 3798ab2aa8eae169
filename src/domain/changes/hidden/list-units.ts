import type { Nodes, Root } from 'mdast'
import { getOffset, LINK_SCHEMES } from '../../text/markdown.ts'
import { parseOnce } from '../../text/parsed.ts'
import { mapOffsets } from './map-offsets.ts'
import { isOneWord, locateWords } from './split-words.ts'
import type { VisibleUnit } from './visible-unit.ts'

type Surroundings = Pick<VisibleUnit, 'marks' | 'href' | 'within' | 'level'>

const MARKS = new Set(['strong', 'emphasis', 'delete', 'inlineCode'])
const BLOCKS = new Set(['paragraph', 'heading', 'tableRow', 'code', 'thematicBreak'])

/** Lists everything that a page prints of a markdown text, in reading order. */
export function listUnits(source: string): VisibleUnit[] {
  // The parser drops a byte order mark and then counts from behind it.
  const root = parseOnce(source.replace(/^\uFEFF/, ' '))
  return new Printer(source, root).units
}

/** Walks a tree as the page prints it. */
class Printer {
  readonly units: VisibleUnit[] = []
  readonly #source: string
  readonly #addresses = new Map<string, string>()
  #gap: VisibleUnit['gap'] = 'block'
  #marker = ''

  constructor(source: string, root: Root) {
    this.#source = source
    this.#collectDefinitions(root)
    this.#print(root, { marks: '', href: '', within: '', level: 0 })
  }

  #print(node: Nodes, around: Surroundings): void {
    if (BLOCKS.has(node.type)) this.#gap = 'block'
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      this.#printText(node, node.value, node.type === 'text' ? around : extend(around, node.type))
    // Who does not see an image hears what is written for them.
    else if (node.type === 'image' || node.type === 'imageReference')
      this.#printText(node, node.alt ?? '', around)
    else if (node.type === 'break') this.#gap = this.#gap === 'block' ? 'block' : 'line'
    else if (node.type === 'thematicBreak') this.#add('―', getOffset(node, 'start'), around)
    else if (node.type === 'list')
      node.children.forEach((item, index) => {
        this.#marker = node.ordered ? `${(node.start ?? 1) + index}.` : '•'
        this.#gap = 'block'
        this.#print(item, enter(around, node.ordered ? 'number' : 'bullet'))
        this.#marker = ''
      })
    else if ('children' in node) {
      const inner = this.#surround(node, around)
      node.children.forEach((child, index) => {
        if (child.type === 'tableCell' && index > 0) this.#gap = 'cell'
        this.#print(child, child.type === 'tableRow' ? enter(inner, index === 0 ? 'head' : 'row') : inner)
      })
    }
  }

  #surround(node: Nodes, around: Surroundings): Surroundings {
    if (node.type === 'heading') return { ...around, level: node.depth }
    if (node.type === 'blockquote') return enter(around, 'quote')
    if (node.type === 'link') return { ...around, href: printHref(node.url) }
    if (node.type === 'linkReference')
      return { ...around, href: printHref(this.#addresses.get(node.identifier) ?? '') }
    return MARKS.has(node.type) ? extend(around, node.type) : around
  }

  #printText(node: Nodes, value: string, around: Surroundings): void {
    const offsets = mapOffsets(value, this.#source, getOffset(node, 'start'), getOffset(node, 'end'))
    let end = 0
    for (const { text, index } of locateWords(value)) {
      this.#widen(value.slice(end, index))
      this.#add(text, offsets[index] ?? getOffset(node, 'start'), around)
      end = index + text.length
    }
    this.#widen(value.slice(end))
  }

  #widen(space: string): void {
    if (this.#gap !== 'none' || space === '') return
    this.#gap = /[\u00a0\u202f\u2007]/.test(space) ? 'no-break' : 'space'
  }

  #add(text: string, start: number, around: Surroundings): void {
    const previous = this.units.at(-1) ?? null
    // A word that is half bold, or begins as a link, is one word to a reader.
    if (previous && this.#gap === 'none' && isOneWord(previous.text, text)) extendUnit(previous, text, around)
    else this.units.push({ ...around, text, start, gap: this.#gap, marker: this.#marker, previous })
    this.#gap = 'none'
    this.#marker = ''
  }

  #collectDefinitions(node: Nodes): void {
    if (node.type === 'definition' && !this.#addresses.has(node.identifier))
      this.#addresses.set(node.identifier, node.url)
    else if ('children' in node) for (const child of node.children) this.#collectDefinitions(child)
  }
}

function extendUnit(unit: VisibleUnit, text: string, { marks, href }: Surroundings): void {
  unit.marks = joinLooks(unit.marks, unit.text, marks)
  unit.href = joinLooks(unit.href, unit.text, href)
  unit.text += text
}

/** `strong|4|` for a word of which only the first four letters are bold. */
function joinLooks(look: string, text: string, next: string): string {
  return look.split(/\|\d+\|/).at(-1) === next ? look : `${look}|${text.length}|${next}`
}

function extend(around: Surroundings, mark: string): Surroundings {
  return {
    ...around,
    marks: [...new Set([...around.marks.split(' '), mark])].filter(Boolean).sort().join(' '),
  }
}

function enter(around: Surroundings, container: string): Surroundings {
  return { ...around, within: around.within === '' ? container : `${around.within} ${container}` }
}

/** The sanitiser lets no other scheme through. */
function printHref(url: string): string {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  return scheme === undefined || LINK_SCHEMES.includes(scheme) ? url : ''
}
