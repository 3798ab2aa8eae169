import { findLookalike } from '../../../src/domain/language/alphabets.ts'
import { type Locale, mapLocales } from '../../../src/domain/locale.ts'
import { formatLegalDate } from '../../../src/domain/time/date.ts'
import type { Random } from '../../harness/random.ts'
import { type Mutation, type Mutator, replaceText, type Target } from './mutation.ts'

/** Faults that a version can have, by what was done to it. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  'a number in one language': changeNumber,
  'the number of a clause': changeLabel,
  'a clause dropped': dropClause,
  'a clause dropped, those after it renumbered': dropAndRenumber,
  'a letter of the other alphabet': swapLetter,
  'a negation removed': removeNegation,
  'an address in one language': changeAddress,
  'a date in one language': changeDate,
  'a unit in one language': changeUnit,
  'a right turned into a duty': turnRightIntoDuty,
  'a sealed text': touchText,
  'a sealed version.yaml': touchFacts,
}

/** The stretch that a pattern finds, at random. */
function findPlace(text: string, pattern: RegExp, random: Random): { start: number; found: string } | null {
  const all = [...text.matchAll(pattern)]
  if (all.length === 0) return null
  const { index, 0: found } = random.pick(all)
  return { start: index, found }
}

function changeNumber(target: Target, locale: Locale, random: Random): Mutation | null {
  return replaceNumber(target, locale, /(?<!^(?:## )?[\d.]*)\d+/gm, random)
}

function changeLabel(target: Target, locale: Locale, random: Random): Mutation | null {
  return replaceNumber(target, locale, /(?<=^(?:## )?[\d.]*)\d+(?=[\d.]*\. )/gm, random)
}

function replaceNumber(target: Target, locale: Locale, pattern: RegExp, random: Random): Mutation | null {
  const at = findPlace(target.version.texts[locale], pattern, random)
  if (!at) return null
  const other = Number(at.found) + random.int(1, 9)
  return replaceText(target, locale, at.start, at.start + at.found.length, String(other))
}

const CLAUSE = /^\d+(?:\.\d+)+\. .*\n\n?/gm

function dropClause(target: Target, locale: Locale, random: Random): Mutation | null {
  const at = findPlace(target.version.texts[locale], CLAUSE, random)
  return at && replaceText(target, locale, at.start, at.start + at.found.length, '')
}

function dropAndRenumber(target: Target, locale: Locale, random: Random): Mutation | null {
  const text = target.version.texts[locale]
  const at = findPlace(text, CLAUSE, random)
  const number = at && /^[\d.]+\d/.exec(at.found)?.[0]
  if (!at || !number) return null
  const mutation = replaceText(target, locale, at.start, at.start + at.found.length, '')
  const parts = number.split('.')
  const above = parts.slice(0, -1).join('.')
  const own = Number(parts.at(-1))
  const rest = mutation.texts[locale].slice(at.start)
  const label = new RegExp(String.raw`^${above.replaceAll('.', '\\.')}\.(\d+)((?:\.\d+)*\. )`, 'gm')
  const renumbered = rest.replace(label, (whole, last: string, tail: string) =>
    Number(last) >= own ? `${above}.${Math.max(1, Number(last) - 1)}${tail}` : whole,
  )
  return {
    ...mutation,
    texts: { ...mutation.texts, [locale]: mutation.texts[locale].slice(0, at.start) + renumbered },
  }
}

function swapLetter(target: Target, locale: Locale, random: Random): Mutation | null {
  const text = target.version.texts[locale]
  for (let attempt = 0; attempt < 20; attempt++) {
    const word = findPlace(text, /\p{L}{2,}/gu, random)
    if (!word) return null
    const start = word.start + random.int(0, word.found.length - 1)
    const letter = text.charAt(start)
    const twin = /\p{Script=Latin}/u.test(letter)
      ? findLookalike(letter, 'cyrillic')
      : findLookalike(letter, 'latin')
    if (twin !== null && twin !== letter) return replaceText(target, locale, start, start + 1, twin)
  }
  return null
}

const NEGATIONS: Readonly<Record<Locale, readonly [RegExp, (found: string) => string]>> = {
  // Берілмейді → беріледі, сақталмаған → сақталған, міндетті емес → міндетті.
  kk: [
    / емес(?!\p{L})|(?<=\p{L}{2})(?<!қос)(?:[мпб][ае]й(?=ді|ды|тін|тын)|[мпб][ае](?=ған|ген))/gu,
    (found) => (/й$/.test(found) ? found.slice(1, -1) : ''),
  ],
  // «Пока он не даст» means the same without it, if anything.
  ru: [/(?<!\p{L})(?<!пока он )не /giu, () => ''],
  en: [/ not(?= )/gu, () => ''],
}

function removeNegation(target: Target, locale: Locale, random: Random): Mutation | null {
  const [pattern, without] = NEGATIONS[locale]
  const at = findPlace(target.version.texts[locale], pattern, random)
  return at && replaceText(target, locale, at.start, at.start + at.found.length, without(at.found))
}

function changeAddress(target: Target, locale: Locale, random: Random): Mutation | null {
  const at = findPlace(target.version.texts[locale], /info@5qbe\.kz|5qbe\.kz\/auth/g, random)
  if (!at) return null
  const letters = [...at.found].flatMap((letter, index) => (/[a-z]/.test(letter) ? [index] : []))
  const start = at.start + random.pick(letters)
  return replaceText(target, locale, start, start + 1, random.pick([...'wvxj']))
}

const SENTENCE = {
  kk: (date: string) => ` Бұл ереже қолданылатын күн: ${date}.`,
  ru: (date: string) => ` Это правило применяется с ${date}.`,
  en: (date: string) => ` This rule applies from ${date}.`,
}

/** The shipped texts name no dates: one is put into the same clause of every language first. */
function changeDate({ policy, version }: Target, locale: Locale, random: Random): Mutation | null {
  const numbers = [...version.texts.kk.matchAll(CLAUSE)].map(([clause]) => /^[\d.]+ /.exec(clause)?.[0] ?? '')
  const number = random.pick(numbers)
  const day = (days: number) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString()
  const [right, wrong] = [random.int(0, 900), random.int(901, 1800)]
  const dated = mapLocales((tag) =>
    version.texts[tag].replace(new RegExp(`^${number.replaceAll('.', '\\.')}.*$`, 'm'), (clause) =>
      clause.replace(/[;:.]?$/, `.${SENTENCE[tag](formatLegalDate(day(right), tag))}`),
    ),
  )
  const date = formatLegalDate(day(right), locale)
  const start = dated[locale].indexOf(date)
  if (start < 0) return null
  const draft = { policy, version: { ...version, texts: dated } }
  return replaceText(draft, locale, start, start + date.length, formatLegalDate(day(wrong), locale))
}

const UNITS: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  kk: [
    [/күнтізбелік(?= күн)/gu, 'жұмыс'],
    [/жұмыс(?= күн)/gu, 'күнтізбелік'],
    [/(?<=\d \(\p{L}+\) )жыл/gu, 'ай'],
  ],
  ru: [
    [/календарных(?= дней)/gu, 'рабочих'],
    [/рабочих(?= дней)/gu, 'календарных'],
    [/(?<=\d \(\p{L}+\) )лет/gu, 'месяцев'],
  ],
  en: [
    [/calendar(?= days)/gu, 'working'],
    [/working(?= days)/gu, 'calendar'],
    [/(?<=\d \(\p{L}+\) )years/gu, 'months'],
  ],
}

function changeUnit(target: Target, locale: Locale, random: Random): Mutation | null {
  for (const [pattern, by] of random.sample(UNITS[locale], 3).toSorted(() => random.next() - 0.5)) {
    const at = findPlace(target.version.texts[locale], pattern, random)
    if (at) return replaceText(target, locale, at.start, at.start + at.found.length, by)
  }
  return null
}

const DUTIES: Readonly<Record<Locale, readonly [RegExp, string]>> = {
  kk: [/құқылы(?!\p{L})/gu, 'міндетті'],
  ru: [/вправе(?!\p{L})/gu, 'обязан'],
  en: [/entitled(?= to)/gu, 'obliged'],
}

function turnRightIntoDuty(target: Target, locale: Locale, random: Random): Mutation | null {
  const [pattern, by] = DUTIES[locale]
  const at = findPlace(target.version.texts[locale], pattern, random)
  return at && replaceText(target, locale, at.start, at.start + at.found.length, by)
}

function touchText(target: Target, locale: Locale, random: Random): Mutation | null {
  const text = target.version.texts[locale]
  const start = random.int(0, text.length - 1)
  const by = random.pick(['', ' ', 'ә', '\n', text.charAt(start).toUpperCase()])
  if (by === text.charAt(start)) return null
  return { ...replaceText(target, locale, start, start + 1, by), sealed: true }
}

function touchFacts({ version }: Target, _: Locale, random: Random): Mutation | null {
  const { source } = version
  const start = random.int(0, source.length - 1)
  const by = random.pick(['', 'а', '7', ' '])
  if (by === source.charAt(start)) return null
  return {
    file: 'version.yaml',
    line: source.slice(0, start).split('\n').length,
    what: `[-${JSON.stringify(source.slice(start, start + 1))}-]{+${by}+} at ${start}`,
    texts: version.texts,
    source: source.slice(0, start) + by + source.slice(start + 1),
    sealed: true,
  }
}
