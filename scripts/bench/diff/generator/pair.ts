import type { Locale } from '../../../../src/domain/locale.ts'
import { MOST } from '../../../../src/domain/text/bounds.ts'
import type { Draft, Style } from './draft.ts'
import { withOtherMarkup, withOtherSpace } from './quiet.ts'
import { type RenderedDraft, renderDraft } from './render-draft.ts'
import { type Kind, revise, WORST } from './revise.ts'
import type { EditContext } from './reword.ts'
import { computeTruth, type Truth } from './truth.ts'

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
export function createPair(draft: Draft, kind: Kind, context: EditContext): Pair {
  const revised = revise(draft, kind, context)
  const before = renderDraft(draft)
  const after = applyQuietChange(renderDraft(revised.draft), revised.draft, kind, context)
  const { locale, style } = draft
  const one = (text: string) => (kind === 'long-paragraphs' ? joinParagraphs(text) : text)
  return {
    name: `${locale} ${style} ${kind} ${Math.round(Buffer.byteLength(before.text) / 100) / 10} kB`,
    locale,
    style,
    kind,
    before: one(before.text),
    after: one(after.text),
    truth: WORST.includes(kind) ? null : computeTruth(draft, before, revised.draft, after, revised.moved),
  }
}

function applyQuietChange(
  text: RenderedDraft,
  draft: Draft,
  kind: Kind,
  context: EditContext,
): RenderedDraft {
  if (kind === 'markup') return withOtherMarkup(draft, context.random)
  return kind === 'space' ? withOtherSpace(text, context.random) : text
}

/** Paragraphs as long as a text may have: what is longer is not parsed, and parsing is what a diff is timed against. */
function joinParagraphs(text: string): string {
  const words = text.replace(/\s+/g, ' ').replace(/[#|*]|-{3,}:?/g, '')
  const paragraph = new RegExp(`.{1,${MOST.paragraph - 10}}(?: |$)`, 'gu')
  return `${(words.match(paragraph) ?? []).map((one) => one.trim()).join('\n\n')}\n`
}
