import { formatTotal } from '../parts.ts'
import { createProblem, type Problem } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'
import { locateRange } from '../text-view.ts'

/** What is said of characters, wherever they stand. */
type FormKey = `form.${
  | 'lineEnd'
  | 'byteOrderMark'
  | 'unreadable'
  | 'conflict'
  | 'invisible'
  | 'hiddenBreak'
  | 'lineTail'
  | 'notComposed'}`

/** A thing that no file may hold, and what takes its place. */
interface Form {
  pattern: RegExp
  key: FormKey
  /** The same words in the one right form; left out where a person has to decide. */
  replace?: (found: string) => string
}

/** What joins two pictures into one: people see it by what it does. */
const PICTURE = String.raw`(?![©®™])\p{Extended_Pictographic}`
const JOINER = String.raw`(?<=${PICTURE}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=${PICTURE})`
/** Control and format characters: soft hyphens, joiners, marks of direction, separators of lines. */
const INVISIBLE = new RegExp(
  String.raw`(?!^\uFEFF)(?:(?![\n\r\t])\p{Cc}|(?!${JOINER})\p{Cf}|[\u2028\u2029])+`,
  'gu',
)

/** What is published is what was hashed: bytes have one form only, and nothing is there that nobody sees. */
const FORMS: readonly Form[] = [
  { pattern: /\r\n?/g, key: 'form.lineEnd', replace: () => '\n' },
  { pattern: /^\uFEFF/g, key: 'form.byteOrderMark', replace: () => '' },
  { pattern: /\uFFFD/g, key: 'form.unreadable' },
  { pattern: /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm, key: 'form.conflict' },
  {
    pattern: INVISIBLE,
    key: 'form.invisible',
    // Those that end a line or a page kept words apart.
    replace: (found) => (/\s/.test(found.replaceAll('\uFEFF', '')) ? ' ' : ''),
  },
]

const SPACES: Readonly<Record<'markdown' | 'yaml', readonly Form[]>> = {
  markdown: [
    // Two spaces before a line that goes on are a line break that nobody sees.
    { pattern: /(?<=\S) {2,}(?=\r?\n[^\S\r\n]*[^\s#>|*+-])/g, key: 'form.hiddenBreak' },
    {
      pattern: /(?<=\S)(?! {2,}\r?\n[^\S\r\n]*[^\s#>|*+-])[ \t\u00a0]+(?=\r?$)|^[ \t]+(?=\r?$)/gm,
      key: 'form.lineTail',
      replace: () => '',
    },
  ],
  yaml: [{ pattern: /[ \t\u00a0]+(?=\r?$)/gm, key: 'form.lineTail', replace: () => '' }],
}

/** A letter that is written as several characters although it has one of its own. */
const COMPOSED = /\P{M}\p{M}+|[\u0340\u0341\u0343\u0344\u0374\u037e\u0387\u2126\u212a\u212b]/gu

/** A text has the one form that its digest is taken of: nothing stands in it that nobody sees. */
export function checkForm({ text, report }: TextSubject): void {
  for (const problem of findFormProblems(text.source, 'markdown')) report(problem)
}

/** Finds what is wrong with the form of a file; each kind once, at its first place, with every edit it needs. */
export function findFormProblems(source: string, kind: 'markdown' | 'yaml'): Problem[] {
  if (isPlain(source)) return []
  const problems = [...FORMS, ...SPACES[kind]].flatMap(({ pattern, key, replace }) =>
    createProblems(source, [...source.matchAll(pattern)], key, replace),
  )
  const loose = [...source.matchAll(COMPOSED)].filter(([found]) => found !== found.normalize('NFC'))
  return [
    ...problems,
    ...createProblems(source, loose, 'form.notComposed', (found) => found.normalize('NFC')),
  ]
}

/** Characters that need no closer look: those of our languages, and the signs that texts are set with. */
const PLAIN = new Uint8Array(0x2200)
const markPlain = (from: number, to: number) => PLAIN.fill(1, from, to + 1)
markPlain(0x20, 0x7e)
markPlain(0xa1, 0xac)
markPlain(0xae, 0x17f)
markPlain(0x400, 0x482)
markPlain(0x48a, 0x52f)
for (const sign of '\n\u00a0‐‑–—‘’‚“”„•…′″₸₽€№→−') PLAIN[sign.charCodeAt(0)] = 1

/** Most texts are plain, and that is soon seen: no character is strange, no line ends in a space or begins with signs. */
function isPlain(source: string): boolean {
  let before = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (PLAIN[code] !== 1) return false
    if (code === 0x0a && (before === 0x20 || before === 0xa0)) return false
    before = code
  }
  return !(before === 0x20 || before === 0xa0 || /^(?:<{7}|>{7}|\|{7}|={7})/m.test(source))
}

function createProblems(
  source: string,
  found: readonly RegExpExecArray[],
  key: FormKey,
  replace?: (found: string) => string,
): Problem[] {
  const [first] = found
  if (!first) return []
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const fix = found.map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text: replace?.(text) ?? '',
  }))
  const place = locateRange(source, first.index, first.index + first[0].length)
  const values = { all: formatTotal(found.length), code: `U+${code}` }
  return [createProblem(key, { rule: 'form', ...place, ...(replace && { fix }) }, values)]
}
