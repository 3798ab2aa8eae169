import type { Mention, Part, Parties } from '../parties.ts'

const QUOTED = '[«"“„](?<term>[^»"”“«]{2,80})[»"”“]'
const BARE = '(?<term>\\p{L}[\\p{L} -]{1,60}?)'

const ADJECTIVE = '(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)(?:ся)?'
const NOUN = '(?:ями|ами|ём|ем|ей|ям|ях|ом|ой|ов|ам|ах|ь|я|ю|е|и|а|у|ы|о|й)?'

/** Reflexive verbs of somebody who acts; with others something is done to him. */
const ACTS_ITSELF =
  /^(?:обязу|соглаша|отказыва|обраща|руководств|воздержива|явля|пользу|знаком|ознаком|регистриру|остав|авториз|стрем|стара|опира|распоряж|каса|труд|занима|наход|остан|вернё|верне|подпис|завер|соглас|отказ|убежда|убед|гаранти|несёт|нес)/u
const SHORT_PASSIVE =
  /^\s+(?:был[аи]?\s+|будет\s+|будут\s+|не\s+)*(?!обязан|должен|согласен|намерен|уполномоч|ответствен|волен|виновен|заинтересован)\p{L}+(?:ен|ён|ан|ены|аны|ена|ана|ят|ят[аы]|ят[аы]?)(?!\p{L})/u
const REFLEXIVE = /^(?:\s+\p{L}+){0,2}?\s+(\p{L}+(?:ется|ются|ится|атся|ятся|лся|лись))(?!\p{L})/u
const WITH =
  /(?:^|[^\p{L}])(?:с|со|между|перед|над|под|за|явля\p{L}+|быть|был\p{L}*|будет|стать|ста[лн]\p{L}*|станов\p{L}+|счита\p{L}+|призна\p{L}+|назнач\p{L}+|назван\p{L}*|с \p{L}+ (?:и|или))\s+[«"]?$/u
const INSTRUMENTAL = /(?:ем|ём|ом|ями|ами|ей|ой|им|ым|ими|ыми)(?:ся)?(?!\p{L})/u
const ASIDE =
  /(?:^|[^\p{L}])(?:если|когда|котор\p{L}+|что(?:бы)?|как|пока|поскольку|где|кто|чем|котор\p{L}+|чь[яеию]\p{L}*|случа\p{L}+|условии|после|до|при|хотя)(?!\p{L})[^,;]*$/u

function stem(word: string): string {
  if (/ец$/.test(word)) return `${word.slice(0, -2)}(?:ец|ц(?:ами|ов|ам|ах|ом|а|у|е|ы))`
  if (/ия$/.test(word)) return `${word.slice(0, -1)}(?:ями|ей|ям|ях|я|и|ю|й)`
  if (/(?:[ыи]й|ая|ое|ые|[щш]ие|[щш]ий|[щш]ая)(?:ся)?$/.test(word))
    return word.replace(/\p{L}{2}(?:ся)?$/u, '') + ADJECTIVE
  return word.replace(/[аяоеьйыи]$/u, '') + NOUN
}

/** The forms that only somebody who acts stands in. */
function listNominatives(term: string): string[] {
  const forms = [term]
  if (/тели$/.test(term)) forms.push(term.replace(/и$/, 'ь'))
  else if (/[бвгджзклмнпрстфхцчш][иы]$/.test(term)) forms.push(term.slice(0, -1))
  else if (/тель$/.test(term)) forms.push(term.replace(/ь$/, 'и'))
  else if (/[гкхшчж]$/.test(term)) forms.push(`${term}и`)
  else if (/[бвдзлмнпрстфц]$/.test(term)) forms.push(`${term}ы`)
  return forms
}

function readPart({ before, words, after }: Mention, term: string): Part {
  if (listNominatives(term).includes(words.replace(/\s+/g, ' '))) {
    // «Лицо» may be whom it is done to as well.
    const isClear = !/[ое]$/.test(words) || /(?:^|[,–—]|если|когда)\s*$/u.test(before)
    const [phrase = ''] = after.split(/[,;(]/)
    const verb = REFLEXIVE.exec(phrase)?.[1]
    const isPassive = SHORT_PASSIVE.test(phrase) || (verb !== undefined && !ACTS_ITSELF.test(verb))
    return isClear && !isPassive && !/(?:^|[^\p{L}])(?:как|чем|именуем\p{L}+)\s+[«"]?$/u.test(before)
      ? 'doer'
      : 'other'
  }
  return INSTRUMENTAL.test(words) && !WITH.test(before) ? 'agent' : 'other'
}

/** «Пользователь, нарушивший правила,» is one name. */
const INSERT = /, (?:\p{L}+ )?\p{L}+(?:ющ|ущ|ащ|ящ|вш|нн|ем)\p{L}{2,4}(?:ся)?(?!\p{L})[^,]*,/gu
/** A finite verb beside an agent, «используется Оператором»; a noun or a participle says it by the way. */
const FINITE_BEFORE = /\p{L}(?:тся|лся|лась|лось|лись|[аеё]н[аоы]?|[ая]т[аоы]?)\s+(?:\p{L}+\s+)?[«"]?$/u
const FINITE_AFTER = /^[»"]?\s+(?:не\s+)?(?:\p{L}+\s+)?\p{L}+(?:тся|лся|лась|лось|лись)(?!\p{L})/u

function isAside({ before, after }: Mention, part: Part): boolean {
  if (ASIDE.test(before.replace(INSERT, ''))) return true
  return part === 'agent' && !FINITE_BEFORE.test(before) && !FINITE_AFTER.test(after)
}

/** How Russian defines names and tells who acts. */
export const parties: Parties = {
  defining: [
    new RegExp(
      `далее(?: по тексту)?(?:\\s*[–—:-])?\\s*(?:(?:именуем\\p{L}+|совместно|вместе|также|и)\\s+)*${QUOTED}`,
      'giu',
    ),
    new RegExp(`именуем\\p{L}+(?: в дальнейшем| далее)?,?\\s*${QUOTED}`, 'giu'),
    new RegExp(`\\(далее(?: по тексту)?\\s*[–—:-]\\s*${BARE}\\s*[,)]`, 'giu'),
    new RegExp(`^(?:[-*•]\\s+)?(?:[\\d.]+[.)]\\s+)?${QUOTED}\\s*(?:[–—]|означа|–)`, 'gimu'),
    new RegExp(`^(?:[-*•]\\s+)?(?:[\\d.]+[.)]\\s+)?(?:\\*\\*)?${BARE}(?:\\*\\*)?\\s[–—]\\s`, 'gimu'),
  ],
  somebody:
    /(?:тел[ьи]|[трс]ор|атор|иар|ник|ец|чик|щик|щийся|ант|клиент|агент|студент|пациент|лиц[оа]|компани[яи]|обществ[оа]|банк|сторон[аы]|администраци[яи]|организаци[яи]|орган|судья|делегат|скрамбл[её]р)ы?(?=\s|$)/iu,
  inflect: (term) => term.split(/\s+/).map(stem).join('\\s+'),
  readPart,
  isAside,
}
