import { uniteNames } from '../language/reference-names.ts'

/**
 * Printed numbers as they stand at the beginning of a clause: `8.2.`, `3)`, `7-бап.`, `Статья 7.`, `§ 4`,
 * `(b)`. A word before the number only counts with a stop behind it: `Section 2 applies …` is a sentence.
 */
const LABEL = new RegExp(
  [
    String.raw`^(?:(\d+(?:\.\d+)*)[-‑](?:${uniteNames('number-first', ({ printed }) => printed)})\.`,
    String.raw`(?:${uniteNames('name-first', ({ printed }) => printed)})\s+(\d+(?:\.\d+)*)[.:]`,
    String.raw`§\s?(\d+(?:\.\d+)*)\.?`,
    String.raw`(\d+(?:\.\d+)+)\.?`,
    String.raw`(\d+)[.)]`,
    String.raw`\((\p{L}|[ivx]{1,4})\))(?:\s+|$)`,
  ].join('|'),
  'iu',
)

/** Reads the label at the beginning of a text; null when there is none. */
export function parseLabel(text: string): string | null {
  return LABEL.exec(text)?.[0] ?? null
}

/**
 * The number that a label prints, for people and links: `8.2`, and for a lettered item the number of the
 * clause above with its letter, `8.2(b)`.
 */
export function parseLabelNumber(label: string, above: string): string | null {
  const [, before, named, sign, plain, single, letter] = LABEL.exec(`${label.trim()} `) ?? []
  if (letter) return `${above}(${letter})`
  return before ?? named ?? sign ?? plain ?? single ?? null
}
