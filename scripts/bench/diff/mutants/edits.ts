import type { Random } from '../../../harness/random.ts'
import type { Demand } from './recipe.ts'
import { SUBSTANCE } from './recipe.ts'

/** A change that is made to a text as it is; null where the text has no place for it. */
export interface Edit extends Demand {
  change(text: string, random: Random): string | null
}

const CLAUSE = /^\d+(?:\.\d+)+\. .*$/gm
/** A word in a sentence, far from markup and addresses. */
const WORD = /(?<=\p{L} )\p{L}{5,}(?= \p{L})/gu

/** Changes to the clauses and words of real texts. */
export const EDITS: readonly Edit[] = [
  {
    kind: 'word removed',
    ...SUBSTANCE,
    change: (text, random) => replaceOne(text, /(?<=\p{L} )\p{L}{5,} (?=\p{L})/gu, '', random),
  },
  {
    kind: 'figure in a real text',
    ...SUBSTANCE,
    change: (text, random) =>
      replaceOne(
        text,
        /(?<=\p{L} )\d+(?= \p{L})/gu,
        (found) => String(Number(found) + random.int(1, 9)),
        random,
      ),
  },
  {
    kind: 'clause removed',
    ...SUBSTANCE,
    change: (text, random) => replaceOne(text, /^\d+(?:\.\d+)+\. .*\n\n/gm, '', random),
  },
  {
    kind: 'clause copied',
    ...SUBSTANCE,
    change: (text, random) =>
      replaceOne(text, CLAUSE, (found) => `${found}\n\n${found.replace(/^[\d.]+ /, '')}`, random),
  },
  {
    kind: 'clauses in another order',
    seen: 'words',
    asks: 'refuses',
    change: (text, random) =>
      replaceOne(
        text,
        /^(\d+(?:\.\d+)+\. )(.{40,})\n\n(\d+(?:\.\d+)+\. )(.{40,})$/gm,
        (found) => {
          const [, first = '', one = '', second = '', other = ''] =
            /^(\d[\d.]* )(.*)\n\n(\d[\d.]* )(.*)$/.exec(found) ?? []
          return `${first}${other}\n\n${second}${one}`
        },
        random,
      ),
  },
  {
    kind: 'clause in another section',
    seen: 'words',
    asks: 'refuses',
    change: moveClause,
  },
  {
    kind: 'number of a clause',
    seen: ['number'],
    asks: 'either',
    change: (text, random) =>
      replaceOne(text, /(?<=^\d+\.)\d+(?=\. )/gm, (found) => String(Number(found) + 50), random),
  },
  {
    kind: 'reference to a clause',
    ...SUBSTANCE,
    change: (text, random) =>
      replaceOne(
        text,
        /(?<=(?:clause|section|п\.|пункт\p{L}*|раздел\p{L}*) )\d+(?:\.\d+)*|(?<= )\d+(?:\.\d+)*(?=-(?:тарма|бөлім))/gu,
        (found) => `${found}1`,
        random,
      ),
  },
  { kind: 'numbers carried along', seen: ['number'], asks: 'refuses', change: insertClause },
  {
    kind: 'reference carried along',
    seen: ['reference', 'number'],
    asks: 'refuses',
    change: insertBeforeReference,
  },
  {
    kind: 'bold in a real text',
    seen: ['emphasis'],
    asks: 'either',
    change: (text, random) => replaceOne(text, WORD, (found) => `**${found}**`, random),
  },
  {
    kind: 'clause struck through',
    seen: ['emphasis'],
    asks: 'refuses',
    change: (text, random) =>
      replaceOne(text, CLAUSE, (found) => found.replace(/^([\d.]+ )(.*)$/, '$1~~$2~~'), random),
  },
  {
    kind: 'level of a real heading',
    seen: ['level'],
    asks: 'refuses',
    change: (text, random) => replaceOne(text, /^## /gm, '### ', random),
  },
  {
    kind: 'words joined in a real text',
    ...SUBSTANCE,
    change: (text, random) => replaceOne(text, /(?<=\p{L}) (?=\p{Ll}{3})/gu, '', random),
  },
  {
    kind: 'word parted in a real text',
    ...SUBSTANCE,
    change: (text, random) =>
      replaceOne(text, WORD, (found) => `${found.slice(0, 3)} ${found.slice(3)}`, random),
  },
  {
    kind: 'two words swapped',
    ...SUBSTANCE,
    change: (text, random) =>
      replaceOne(
        text,
        /(?<=\p{L} )\p{Ll}{4,} \p{Ll}{4,}(?= \p{L})/gu,
        (found) => found.split(' ').reverse().join(' '),
        random,
      ),
  },
  {
    kind: 'no-break space in a real text',
    seen: ['space'],
    asks: 'allows',
    change: (text, random) => replaceOne(text, /(?<=\p{L}) (?=\p{Ll}{3})/gu, '\u00a0', random),
  },
  {
    kind: 'soft hyphen in a real text',
    seen: ['lookalike', 'space', 'source'],
    named: true,
    asks: 'either',
    change: (text, random) =>
      replaceOne(text, WORD, (found) => `${found.slice(0, 3)}\u00ad${found.slice(3)}`, random),
  },
  {
    kind: 'comma in a real text',
    seen: 'words',
    asks: 'allows',
    change: (text, random) => replaceOne(text, /(?<=\p{L}),(?= \p{L})/gu, '', random),
  },
]

/** Replaces one of the places that a pattern finds. */
function replaceOne(
  text: string,
  pattern: RegExp,
  by: string | ((found: string) => string),
  random: Random,
): string | null {
  const all = [...text.matchAll(pattern)]
  if (all.length === 0) return null
  const { index, 0: found } = random.pick(all)
  const now = typeof by === 'string' ? by : by(found)
  return now === found ? null : text.slice(0, index) + now + text.slice(index + found.length)
}

/** A clause goes to the end of the text, and keeps its number. */
function moveClause(text: string, random: Random): string | null {
  const all = [...text.matchAll(/^\d+(?:\.\d+)+\. .{60,}\n\n/gm)].slice(0, -2)
  if (all.length === 0) return null
  const { index, 0: found } = random.pick(all)
  return `${(text.slice(0, index) + text.slice(index + found.length)).trimEnd()}\n\n${found.trimEnd()}\n`
}

const NEW = {
  kk: 'Бұл тармақ жаңадан енгізілді.',
  ru: 'Этот пункт введён впервые.',
  en: 'This clause is a new one.',
}

/** A clause before others: each that follows in its section bears the next number. */
function insertClause(text: string, random: Random): string | null {
  const all = [...text.matchAll(/^\d+\.\d+\. /gm)]
  return all.length < 2 ? null : insertBefore(text, random.pick(all.slice(0, -1)).index)
}

function insertBefore(text: string, at: number): string {
  const [, section = '', first = ''] = /^(\d+)\.(\d+)/.exec(text.slice(at)) ?? []
  const shifted = text
    .slice(at)
    .replace(/^(\d+)\.(\d+)((?:\.\d+)*)\. /gm, (found, own, number, below) =>
      own === section ? `${own}.${Number(number) + 1}${below}. ` : found,
    )
  const locale = /[әіңғүұқөһ]/i.test(text) ? 'kk' : /[а-я]/i.test(text) ? 'ru' : 'en'
  return `${text.slice(0, at)}${section}.${first}. ${NEW[locale]}\n\n${shifted}`
}

const REFERENCES = /(?<=(?:clause|section|п\.|пункт\p{L}*) )\d+\.\d+|(?<=[ \n])\d+\.\d+(?=-тарма)/giu

/** A clause before one that others name: their references bear its next number. */
function insertBeforeReference(text: string, random: Random): string | null {
  const places = [...text.matchAll(REFERENCES)].flatMap(([number]) => {
    const at = text.search(new RegExp(String.raw`^${number.replaceAll('.', String.raw`\.`)}\. `, 'm'))
    return at < 0 ? [] : [at]
  })
  if (places.length === 0) return null
  const inserted = insertBefore(text, random.pick(places))
  const map = mapNumbers(text, inserted)
  return inserted.replace(REFERENCES, (found) => map.get(found) ?? found)
}

function mapNumbers(before: string, after: string): Map<string, string> {
  const read = (text: string) =>
    new Map([...text.matchAll(/^(\d+\.\d+)\. (.*)$/gm)].map(([, number = '', words = '']) => [words, number]))
  const now = read(after)
  return new Map([...read(before)].map(([words, number]) => [number, now.get(words) ?? number]))
}
