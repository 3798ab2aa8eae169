import { LOCALES } from '../../locale.ts'
import { splitSentences, type TextSpan } from '../parity/read/sentences.ts'
import type { Mark, Marked, MarkedWording } from './marked.ts'

const GAP = ' … '

/**
 * As much of each language as can be shown: all of a short clause; of a longer one the sentences with marks, and
 * those that answer them in the other languages; of a sentence that is too long the words around its first mark.
 *
 * @param longest how many characters of a language are shown
 */
export function takeExcerpts(wording: MarkedWording, longest: number): MarkedWording {
  const all = Object.values(wording)
  if (all.every(({ text }) => text.length <= longest)) return wording
  const cut = all.map(({ text }) => splitSentences(text))
  const isAlike = new Set(cut.map(({ length }) => length)).size === 1
  const marked = all.map(({ marks }, index) => listMarkedSentences(cut[index] ?? [], marks))
  const shared = [...new Set(marked.flat())].sort((a, b) => a - b)
  const entries = LOCALES.filter((locale) => wording[locale]).map((locale, index) => {
    const one = wording[locale] as Marked
    const wanted = isAlike ? shared : (marked[index] ?? [])
    return [locale, shorten(wanted.length > 0 ? takeSentences(one, cut[index] ?? [], wanted) : one, longest)]
  })
  return Object.fromEntries(entries)
}

function listMarkedSentences(sentences: readonly TextSpan[], marks: readonly Mark[]): number[] {
  return sentences.flatMap(({ start, text }, index) =>
    marks.some(([from, to]) => from < start + text.length && start < to) ? [index] : [],
  )
}

/** Sentences of a text, with a sign where others stood between them. */
function takeSentences(whole: Marked, sentences: readonly TextSpan[], wanted: readonly number[]): Marked {
  let [text, marks]: [string, Mark[]] = ['', []]
  for (const [place, index] of wanted.entries()) {
    const sentence = sentences[index]
    if (!sentence) continue
    if (place > 0) text += index === (wanted[place - 1] ?? 0) + 1 ? ' ' : GAP
    const [from, to] = [sentence.start, sentence.start + sentence.text.length]
    marks = [...marks, ...shiftMarks(whole.marks, [from, to], text.length)]
    text += sentence.text
  }
  return { text, marks }
}

function shorten(whole: Marked, longest: number): Marked {
  const { text, marks } = whole
  if (text.length <= longest) return whole
  const wanted = Math.max(0, (marks[0]?.[0] ?? 0) - Math.floor(longest / 3))
  const start = wanted === 0 ? 0 : text.indexOf(' ', Math.min(wanted, text.length - longest)) + 1
  const last = text.lastIndexOf(' ', start + longest)
  const end = start + longest >= text.length ? text.length : last > start ? last : start + longest
  const head = start > 0 ? '…' : ''
  return {
    text: `${head}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: shiftMarks(marks, [start, end], head.length),
  }
}

/** The marks within a stretch that is put elsewhere. */
function shiftMarks(marks: readonly Mark[], [from, to]: Mark, at: number): Mark[] {
  return marks.flatMap(([start, end]): Mark[] => {
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    return first < last ? [[at + first - from, at + last - from]] : []
  })
}
