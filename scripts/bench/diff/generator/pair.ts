import type { Locale } from '../../../../src/domain/locale.ts'
import type { Draft, Style } from './draft.ts'
import { type Printed, printed } from './printed.ts'
import { withOtherMarkup, withOtherSpace } from './quiet.ts'
import { type Kind, revise, WORST } from './revise.ts'
import type { Pen } from './reword.ts'
import { type Truth, truthOf } from './truth.ts'

/** Two versions of a text; shipped ones and those where nothing stays are without truth. */
export interface Pair {
  name: string
  locale: Locale
  style: Style | 'shipped'
  kind: Kind | 'shipped'
  before: string
  after: string
  truth: Truth | null
}

/** Revises a document in one way and prints both. */
export function pairOf(draft: Draft, kind: Kind, pen: Pen): Pair {
  const revised = revise(draft, kind, pen)
  const before = printed(draft)
  const after = quietly(printed(revised.draft), revised.draft, kind, pen)
  const { locale, style } = draft
  const one = (text: string) => (kind === 'one-paragraph' ? inOneParagraph(text) : text)
  return {
    name: `${locale} ${style} ${kind} ${Math.round(Buffer.byteLength(before.text) / 100) / 10} kB`,
    locale,
    style,
    kind,
    before: one(before.text),
    after: one(after.text),
    truth: WORST.includes(kind) ? null : truthOf(draft, before, revised.draft, after, revised.moved),
  }
}

function quietly(text: Printed, draft: Draft, kind: Kind, pen: Pen): Printed {
  if (kind === 'markup') return withOtherMarkup(draft, pen.random)
  return kind === 'space' ? withOtherSpace(text, pen.random) : text
}

function inOneParagraph(text: string): string {
  return `${text
    .replace(/\s+/g, ' ')
    .replace(/[#|*]|-{3,}:?/g, '')
    .trim()}\n`
}
