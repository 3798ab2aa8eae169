/** Endings choose their first letter by the letter before them: `та` behind a voiceless one, `да` behind others. */
const BEHIND_VOICELESS = '(?<=[пткқсшщхфцчбвгд])'
const BEHIND_VOICED = '(?<=[^пткқсшщхфцч])'

function buildEndings(voiceless: string, voiced: string, any = ''): RegExp {
  const rest = any === '' ? '' : `|(?:${any})`
  return new RegExp(`(?:${BEHIND_VOICELESS}(?:${voiceless})|${BEHIND_VOICED}(?:${voiced})${rest})$`, 'u')
}

/** What a word ends in, from its end inwards: place within or person, case, possession, number, then tenses of a verb. */
const ENDINGS: readonly RegExp[] = [
  buildEndings('тағы|тегі', 'дағы|дегі', 'ндағы|ндегі|(?<=[аей])(?:мын|мін)'),
  buildEndings(
    'тың|тің|тан|тен|пен|қа|ке|та|те|ты|ті',
    'дың|дің|ның|нің|дан|ден|нан|нен|мен|бен|ға|ге|на|не|да|де|ды|ді|ны|ні',
    'нда|нде|(?<=[ыі])н',
  ),
  buildEndings('ы|і', 'ы|і', 'ымыз|іміз|ыңыз|іңіз|сы|сі'),
  buildEndings('тар|тер', 'дар|дер|лар|лер'),
  buildEndings('ы|і', 'ы|і', 'ымыз|іміз|ыңыз|іңіз'),
  buildEndings('қан|кен', 'ған|ген', 'атын|етін|йтын|йтін|ады|еді|йды|йді|ып|іп|п|са|се|у'),
]
/** A voiceless letter at the end of a root sounds before a vowel: құқық, құқығы. */
const HARDENED: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' }
/** Letters that stay at least, behind which a short ending, and a longer one, is none of the word's own. */
const [LEAST_BEFORE_SHORT, LEAST] = [4, 3]
const LAST_VOWEL = /(?<=.{3})(?:[ае]й|[аеыіу])$/u

/**
 * What the forms of a Kazakh word share, near enough to find one by another; no root in the sense of grammar.
 * The word is in small letters.
 */
export function stemKazakh(word: string): string {
  return ENDINGS.reduce(cut, word).replace(LAST_VOWEL, '')
}

function cut(word: string, endings: RegExp): string {
  const [ending = ''] = endings.exec(word) ?? []
  const rest = word.slice(0, word.length - ending.length)
  if (ending === '' || rest.length < (ending.length > 2 ? LEAST : LEAST_BEFORE_SHORT)) return word
  const last = rest.at(-1) ?? ''
  return /^[ыі]/u.test(ending) ? rest.slice(0, -1) + (HARDENED[last] ?? last) : rest
}
