import type { Flag, Op } from './change.ts'
import { MONTHS } from './date.ts'
import { LOCALES } from './locale.ts'

const MONTH = `(?:${LOCALES.flatMap((locale) => MONTHS[locale]).join('|')})`
const SPACE = '[ \\u00a0\\u202f]'

/** References to clauses are no facts of their own: what they say is the clause. */
const REFERENCE = new RegExp(
  String.raw`\d+(?:\.\d+)*(?:${SPACE}(?:және|мен|бен|пен)${SPACE}\d+(?:\.\d+)*)?[-‑]?${SPACE}?(?:тармақ|бөлім|бап|редакция)\p{L}*` +
    String.raw`|(?:пункт|раздел|стать|редакци|clause|section|paragraph|article|version)\p{L}*${SPACE}\d+(?:\.\d+)*(?:${SPACE}(?:и|and)${SPACE}\d+(?:\.\d+)*)?` +
    String.raw`|(?:ст|п|пп|гл)\.${SPACE}?\d+(?:\.\d+)*`,
  'giu',
)

/** Facts that are written with digits, the most telling first: what was named once is not named again. */
const FIGURES: readonly [Flag['kind'], RegExp][] = [
  [
    'money',
    new RegExp(
      String.raw`[$€£₸₽]${SPACE}?\d[\d .,\u00a0]*\d|\d(?:[\d .,\u00a0]*\d)?${SPACE}?(?:[₸$€₽£]|(?:теңге|тенге|рубл|KZT|USD|EUR)\p{L}*)`,
      'giu',
    ),
  ],
  [
    'date',
    new RegExp(
      String.raw`\d{1,2}\.\d{1,2}\.\d{4}|\d{4}${SPACE}жылғы${SPACE}\d{1,2}${SPACE}${MONTH}\p{L}*|\d{1,2}${SPACE}${MONTH}\p{L}*(?:${SPACE}\d{4}(?:${SPACE}года)?)?|${MONTH}${SPACE}\d{1,2},?${SPACE}\d{4}`,
      'giu',
    ),
  ],
  [
    'period',
    new RegExp(
      String.raw`\d+${SPACE}(?:\([^)]*\)${SPACE})?(?:(?:күнтізбелік|жұмыс|календарн\p{L}+|рабоч\p{L}+|calendar|working|business)${SPACE})?(?:күн|ай|жыл|сағат|апта|дн|ден|месяц|год|лет|час|недел|day|week|month|year|hour)\p{L}*`,
      'giu',
    ),
  ],
  ['number', /(?<![\p{L}\p{N}-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])(?:[ \u00a0]?%)?/gu],
]

const NEGATIONS = new Set(
  'емес жоқ ешқандай ешбір ешкім не нет ни без никогда никакой not no never without nor cannot neither none'.split(
    ' ',
  ),
)
/** Kazakh denies inside the verb, before the ending: беріл-МЕЙ-ді, бол-МА-ған, бер-МЕУ, кел-МЕ-се. */
const KAZAKH_NEGATION = new RegExp(
  String.raw`\p{L}{2}[мбп](?:` +
    '[ае]й(?:д[ыі]|мын|мін|с[ыі]ң|т[ыі]н|мыз|міз|ақ|ек|[іы]нше|$)' +
    '|ау(?:ы|ға|дан|да|$)|еу(?:і|ге|ден|де|$)|аған|еген|(?:аса|есе)(?:[мңқк]|ңыз|ңіз)?$|аңыз|еңіз)',
  'u',
)
/** Words that only look like such verbs. */
const NOT_NEGATION = /^(?:қамау|немесе|немене|табай|қорқау)/u

const DUTIES =
  /^(?:міндетті|міндеттен|міндеттел|құқылы|тиіс$|мүмкін$|тыйым|рұқсат(?!сыз)|обязан|обязу|вправе|должн|долже|может$|могут$|запрещ|разреш|shall$|must$|may$|should$|obliged$|undertake|entitled$|prohibit|permit|required$)/u

/** Lists what changed among negations, duties, numbers, money, dates and periods; states facts, gives no opinion. */
export function flagsOf(ops: readonly Op[]): Flag[] {
  const [before, after] = [factsOf(ops, 'removed'), factsOf(ops, 'added')]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((kind) => {
    const [gone, come] = [without(before, after, kind), without(after, before, kind)]
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      kind,
      before: gone[index] ?? null,
      after: come[index] ?? null,
    }))
  })
}

type Facts = Map<Flag['kind'], string[]>

function factsOf(ops: readonly Op[], side: 'removed' | 'added'): Facts {
  const facts: Facts = new Map()
  const text = ops.map((op) => (op.kind === side && !op.note ? op.text : '\n')).join('')
  const add = (kind: Flag['kind'], value: string) =>
    facts.set(kind, [...(facts.get(kind) ?? []), value.trim()])
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = word.toLowerCase()
    if (isNegation(lower)) add('negation', word)
    if (DUTIES.test(lower)) add('duty', word)
  }
  if (/\d/.test(text)) {
    let rest = text.replace(REFERENCE, '\n')
    for (const [kind, pattern] of FIGURES) {
      for (const [value] of rest.matchAll(pattern)) add(kind, value)
      rest = rest.replace(pattern, '\n')
    }
  }
  return facts
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || (KAZAKH_NEGATION.test(word) && !NOT_NEGATION.test(word))
}

/** Facts of one side that the other side does not state. */
function without(from: Facts, other: Facts, kind: Flag['kind']): string[] {
  const left = (other.get(kind) ?? []).map((value) => value.toLowerCase())
  return (from.get(kind) ?? []).filter((value) => {
    const index = left.indexOf(value.toLowerCase())
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
