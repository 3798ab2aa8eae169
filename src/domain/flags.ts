import type { Flag, Op } from './change.ts'

/**
 * Facts that must not be missed, each found by a pattern; the first that fits a word names it.
 * Kazakh negation sits inside the verb (берілМЕйді), so it is sought before the personal ending.
 */
const PATTERNS: readonly [Flag['kind'], RegExp][] = [
  ['money', /\d[\d\s.,]*(?:₸|теңге|тенге|тг\b|KZT|\$|€)/giu],
  ['date', /\d{1,2}\.\d{1,2}\.\d{4}|\d{4} жылғы \d{1,2} \p{L}+|\d{1,2} \p{L}+ \d{4}(?: года)?/giu],
  [
    'period',
    /\d+ (?:\([^)]*\) )?(?:күнтізбелік |жұмыс |календарн\p{L}+ |рабоч\p{L}+ |calendar |working |business )?(?:күн|ай|жыл|сағат|дн|день|месяц|год|лет|час|day|month|year|hour)\p{L}*/giu,
  ],
  ['number', /\d+(?:[.,]\d+)*/gu],
  [
    'negation',
    /(?<!\p{L})(?:емес|жоқ|не|нет|ни|без|not|no|never|without)(?!\p{L})|\p{L}+(?:м[ае]й|б[ае]й|п[ае]й)(?:ды|ді|мын|мін|сың|сің|тын|тін|ақ|ек)\p{L}*|\p{L}+(?:мауы|меуі|бауы|беуі|пауы|пеуі|маған|меген)\p{L}*/giu,
  ],
  [
    'duty',
    /(?<!\p{L})(?:міндетті|міндеттенеді|құқылы|тиіс|мүмкін|тыйым|обязан\p{L}*|обязу\p{L}+|вправе|долж\p{L}+|может|запрещ\p{L}+|shall|must|may|should|obliged|undertakes?|entitled|prohibited)(?!\p{L})/giu,
  ],
]

/** Lists what changed among negations, duties, numbers, money, dates and periods; states facts, gives no opinion. */
export function flagsOf(ops: readonly Op[]): Flag[] {
  const [before, after] = [facts(ops, 'removed'), facts(ops, 'added')]
  return PATTERNS.flatMap(([kind]) => {
    const [gone, come] = [missing(before, after, kind), missing(after, before, kind)]
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      kind,
      before: gone[index] ?? null,
      after: come[index] ?? null,
    }))
  })
}

type Facts = Map<Flag['kind'], string[]>

function facts(ops: readonly Op[], side: 'removed' | 'added'): Facts {
  let rest = ops.map((op) => (op.kind === side && !op.note ? op.text : '\n')).join('')
  return new Map(
    PATTERNS.map(([kind, pattern]) => {
      const found = rest.match(pattern) ?? []
      // What was named once is not named again: the number in a date is part of the date.
      rest = rest.replace(pattern, '\n')
      return [kind, found.map((value) => value.trim())]
    }),
  )
}

function missing(from: Facts, other: Facts, kind: Flag['kind']): string[] {
  const left = (other.get(kind) ?? []).map((value) => value.toLowerCase())
  return (from.get(kind) ?? []).filter((value) => {
    const index = left.indexOf(value.toLowerCase())
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
