import type { Draft, Item } from './draft.ts'

/** Where an item stands in the printed text, and under which number. */
export interface Place {
  id: number
  start: number
  end: number
  number: string | null
}

/** A document as markdown, with the place of every item. */
export interface RenderedDraft {
  text: string
  places: Place[]
}

/** Prints a document as markdown in its style. */
export function renderDraft(draft: Draft, bullet: '-' | '*' = '-'): RenderedDraft {
  const numbers = computeNumbers(draft)
  let text = ''
  const places = draft.items.map((item, index) => {
    const number = numbers.get(item.id) ?? null
    const previous = draft.items[index - 1]
    if (previous) text += renderGap(draft, previous, item)
    const start = text.length
    text += renderLead(draft, item, number, bullet) + renderBody(item, numbers)
    if (item.kind === 'row' && previous?.kind !== 'row') text += '\n| --- | --- | ---: |'
    return { id: item.id, start, end: text.length, number }
  })
  return { text: `${text}\n`, places }
}

/** The number that each item prints; ordered lists begin anew below every heading and every parent. */
function computeNumbers({ style, items }: Draft): Map<number, string> {
  const numbers = new Map<number, string>()
  let [section, clause, below] = [0, 0, 0]
  for (const { id, kind, depth } of items) {
    if (kind === 'heading') {
      section++
      clause = below = 0
      if (style === 'numbered') numbers.set(id, `${section}`)
    } else if (kind === 'clause' && depth === 1) {
      clause++
      below = 0
      if (style === 'numbered') numbers.set(id, `${section}.${clause}`)
      if (style === 'listed') numbers.set(id, `${clause}`)
    } else if (kind === 'clause') {
      below++
      if (style === 'numbered') numbers.set(id, `${section}.${clause}.${below}`)
      if (style === 'bulleted') numbers.set(id, `${below}`)
    }
  }
  return numbers
}

function renderGap({ style }: Draft, previous: Item, item: Item): string {
  const tight = item.kind === previous.kind && (item.kind === 'row' || isList(style))
  return tight && item.kind !== 'heading' ? '\n' : '\n\n'
}

function isList(style: Draft['style']): boolean {
  return style === 'listed' || style === 'bulleted'
}

function renderLead({ style }: Draft, { kind, depth }: Item, number: string | null, bullet: string): string {
  if (kind === 'title') return '# '
  if (kind === 'heading') return number === null ? '## ' : `## ${number}. `
  if (kind === 'row') return '| '
  if (style === 'numbered') return `${number}. `
  if (style === 'listed') return depth === 1 ? `${number}. ` : `    ${bullet} `
  if (style === 'bulleted') return depth === 1 ? `${bullet} ` : `  ${number}. `
  return ''
}

function renderBody({ kind, text, refers }: Item, numbers: ReadonlyMap<number, string>): string {
  const words = refers === undefined ? text : text.replace('{ref}', numbers.get(refers) ?? '1')
  return kind === 'row' ? `${words} |` : words
}

/** The size of a document as it is printed. */
export function measureSize(draft: Draft): number {
  return Buffer.byteLength(renderDraft(draft).text)
}
