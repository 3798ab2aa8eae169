import type { Locale } from '../../../../src/domain/locale.ts'
import type { Random } from '../../../harness/random.ts'
import { REFERENCE } from './facts.ts'
import { capitalize, type Phrases } from './phrases.ts'

/** How documents are written: literal numbers, ordered lists, bullets with numbers inside, or bare paragraphs. */
export const STYLES = ['numbered', 'listed', 'bulleted', 'plain'] as const
export type Style = (typeof STYLES)[number]

/** The smallest piece of a document that a revision can change. */
export interface Item {
  /** Stays with the item through a revision, so that the truth is known. */
  id: number
  kind: 'title' | 'heading' | 'clause' | 'row'
  /** 2 for a clause below another one. */
  depth: 1 | 2
  /** Words with inline markup; `{ref}` stands for the number of the clause in `refers`. */
  text: string
  refers?: number
}

/** A document before it is printed as markdown. */
export interface Draft {
  locale: Locale
  style: Style
  items: Item[]
}

/** Writes a document of about so many bytes. */
export function generateDraft(random: Random, phrases: Phrases, style: Style, bytes: number): Draft {
  const draft: Draft = { locale: phrases.corpus.locale, style, items: [] }
  const { items } = draft
  let size = 0
  const add = (kind: Item['kind'], text: string, depth: 1 | 2 = 1) => {
    items.push({ id: items.length, kind, depth, text })
    size += Buffer.byteLength(text) + 8
  }
  add('title', phrases.generateHeading())
  while (size < bytes) {
    add('heading', phrases.generateHeading())
    for (let left = random.int(4, 12); left > 0 && size < bytes; left--) {
      add('clause', addMarkup(phrases.generateClause(random.int(1, 4)), random))
      const below = style !== 'plain' && random.chance(0.2) ? random.int(2, 5) : 0
      for (let n = 0; n < below; n++) add('clause', phrases.generateSentence(), 2)
    }
    const rows = (style === 'plain' || style === 'numbered') && random.chance(0.15) ? random.int(3, 7) : 0
    for (let n = 0; n < rows; n++)
      add('row', `${phrases.generateCell()} | ${phrases.generateCell()} | ${random.int(1, 9)}00 ₸`)
  }
  if (style === 'numbered') addReferences(draft, random)
  return draft
}

/** Some words in bold, some a link. */
function addMarkup(text: string, random: Random): string {
  const words = text.split(' ')
  const at = random.int(0, words.length - 1)
  const word = words[at] ?? ''
  if (!/^\p{L}{4,}$/u.test(word) || !random.chance(0.15)) return text
  words[at] = random.chance(0.5) ? `**${word}**` : `[${word}](https://5qbe.kz/docs/${random.int(1, 99)})`
  return words.join(' ')
}

function addReferences(draft: Draft, random: Random): void {
  const clauses = draft.items.filter((item) => item.kind === 'clause')
  for (const item of random.sample(clauses, Math.floor(clauses.length / 15))) {
    item.refers = random.pick(clauses).id
    const reference = REFERENCE[draft.locale]
    item.text = `${item.text} ${capitalize(reference)}.`
  }
}
