import type { Mention, Part, Parties } from '../parties.ts'

const QUOTED = '[«"“„](?<term>[^»"”“«]{2,80})[»"”“]'
const BARE = '(?<term>\\p{L}[\\p{L} -]{1,60}?)'

const MANY = '(?:лар|лер|дар|дер|тар|тер)'
const CASE =
  '(?:н?[ыі]?ның|н?[ыі]?нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|н|дан|ден|тан|тен|нан|нен|да|де|та|те|нда|нде|мен|бен|пен)'
const ENDING = new RegExp(`^${MANY}?$`, 'u')
const SOFT: Readonly<Record<string, string>> = { к: '[кг]', қ: '[қғ]', п: '[пб]' }

/** The name goes with the word behind it: "on behalf of", "for", "and". */
const WITH_NEXT =
  /^\s*(?:[–—]|»?\s*(?:деп|ретінде|болып|болған|үшін|туралы|арқылы|сияқты|атынан|алдында|арасында|арасындағы|мен|бен|пен|және|немесе|не|емес|жағынан|есебінен|қаражаты|атына|жөнінде)(?!\p{L}))/u
const BY = /^\s+(?:тарапынан|тарабынан)/u
/** «Пайдаланушы деректері» are his data; «деректерді» are any. */
const OWNED = /^\s+\p{L}+(?<![дтш])(?:[ыі]|с[ыі])(?:н|на|не|н[ыі]ң|нда|нде|нан|нен|мен)?(?!\p{L})/u
/** «Пайдаланушы берген», «Пайдаланушы Операторға беретін»: who gave it, by the way. */
const RELATIVE =
  /^\s+(?:тарапынан\s+|тарабынан\s+)?(?:\p{L}+(?<!(?<!\p{L})ол|(?<!\p{L})олар)\s+)?\p{L}{2,}(?:[ғқгк][ае]н|[аеи]тын|[еи]тін|йтын|йтін)(?!\p{L})/u
/** What ends a condition or an aside. */
const CLOSING =
  /(?<!\p{L})(?:жағдай(?:да|ларда)|кезде|болса|егер|соң|кейін|дейін|бұрын|сайын|ретте|(?!немесе)\p{L}{3,}(?:с[ае]|[ғқгк][ае]нда|[ғқгк][ае]ндықтан|[еа]тіндей))(?!\p{L})/u

/** «Жазбасы» is "its record", and «жазбалары» are more of them. */
const ITS = /(?<=\p{L}{3})с[ыі]$/u

function inflect(term: string): string {
  const single = term.replace(new RegExp(`(?<=\\p{L}{3})${MANY}$`, 'u'), '').replace(ITS, '')
  const end = single.slice(-1)
  const its = ITS.test(term) ? `(?:с[ыі]|${MANY}[ыі])` : `${MANY}?(?:ымыз|іміз|ыңыз|іңіз|[ыі])?`
  return `${single.slice(0, -1).replace(/\s+/g, '\\s+')}${SOFT[end] ?? end}(?:${its}${CASE}(?:ғы|гі)?|${ITS.test(term) ? its : `${MANY}?`})`
}

function readPart({ after, words }: Mention, term: string): Part {
  const single = term.replace(new RegExp(`(?<=\\p{L}{3})${MANY}$`, 'u'), '')
  if (!ENDING.test(words.replace(/\s+/g, ' ').slice(single.length))) return 'other'
  if (BY.test(after)) return 'agent'
  return WITH_NEXT.test(after) || OWNED.test(after) ? 'other' : 'doer'
}

/** How Kazakh defines names and tells who acts. */
export const parties: Parties = {
  defining: [
    new RegExp(`бұдан (?:әрі|былай)(?: мәтін бойынша)?(?:\\s*[–—:-])?\\s*${QUOTED}`, 'giu'),
    new RegExp(`\\(бұдан (?:әрі|былай)\\s*[–—:-]\\s*${BARE}\\s*[,)]`, 'giu'),
    new RegExp(`(?<!әрі\\s*(?:[–—]\\s*)?)${QUOTED} деп аталатын`, 'giu'),
    new RegExp(`^(?:[-*•]\\s+)?(?:[\\d.]+[.)]\\s+)?${QUOTED}\\s*[–—]`, 'gimu'),
    new RegExp(`^(?:[-*•]\\s+)?(?:[\\d.]+[.)]\\s+)?(?:\\*\\*)?${BARE}(?:\\*\\*)?\\s[–—]\\s`, 'gimu'),
  ],
  somebody:
    /(?:ш[ыі]|гер|кер|тор|атор|тұлға|жақ|тарап|орган|компания|ұйым|қоғам|банк|клиент|агент|студент|әкімшілік|скрамблер|делегаты?)(?:лар|лер|дар|дер|тар|тер|[ыі])?(?=\s|$)/iu,
  inflect,
  readPart,
  isAside: ({ after }, part) => {
    const [own = ''] = after.split(/[,;]/)
    return RELATIVE.test(own) || (part === 'doer' && CLOSING.test(own))
  },
}
