import type { Locale } from '../../../../src/domain/locale.ts'
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
  const one = (text: string) => (kind === 'one-paragraph' ? joinParagraphs(text) : text)
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

function joinParagraphs(text: string): string {
  return `${text
    .replace(/\s+/g, ' ')
    .replace(/[#|*]|-{3,}:?/g, '')
    .trim()}\n`
}
