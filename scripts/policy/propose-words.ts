import { lastDay } from '../../src/domain/date.ts'
import type { ByLocale, Locale } from '../../src/domain/locale.ts'
import type { Asks } from '../../src/domain/policy.ts'

/** What the text of a new pull request says, in each language. */
interface ProposeWords {
  /** Above the facts; a title and a number follow in it. */
  heading(title: string, number: number): string
  asks: Record<Asks, string>
  /** A date follows. */
  holds: string
  atEffect: string
  /** What to do now, one step a line. */
  steps: readonly string[]
}

/** The words in each language, in which no date or number needs an ending. */
export const PROPOSE_WORDS: ByLocale<ProposeWords> = {
  kk: {
    heading: (title, number) => `«${title}», ${number}-редакция: жоба`,
    asks: {
      acceptance: 'Бұрын жауап бергендердің бәрі қайта жауап беруі керек.',
      notice: 'Бәріне хабарланады, ештеңе қабылдаудың қажеті жоқ.',
      nothing: 'Ешкімнен ештеңе сұралмайды.',
    },
    holds: 'Бұрынғы қабылдаудың күші сақталатын соңғы күн:',
    atEffect: 'Жаңа редакция күшіне енген сәтте бұрынғы қабылдаудың күші тоқтайды.',
    steps: [
      'Files changed бөлімінде kk.md, ru.md және en.md мәтіндерін өзгертіңіз.',
      'version.yaml файлында не өзгергенін үш тілде қарапайым сөзбен жазыңыз.',
      'Әр өзгерістен кейін осы жерде жаңаратын пікірді оқыңыз: онда барлық өзгеріс пен ескертпе бар.',
      'Бәрі дайын болғанда Ready for review түймесін басыңыз.',
    ],
  },
  ru: {
    heading: (title, number) => `«${title}», редакция ${number}: проект`,
    asks: {
      acceptance: 'Все, кто отвечал раньше, должны ответить заново.',
      notice: 'Всех уведомят, принимать ничего не нужно.',
      nothing: 'Никого ни о чём не спросят.',
    },
    holds: 'Последний день, когда действует прежнее принятие:',
    atEffect: 'Прежнее принятие действует до вступления новой редакции в силу.',
    steps: [
      'Измените тексты kk.md, ru.md и en.md на вкладке Files changed.',
      'Напишите в version.yaml на трёх языках простыми словами, что изменилось.',
      'После каждого изменения читайте комментарий, который обновляется здесь: в нём все изменения и замечания.',
      'Когда всё готово, нажмите Ready for review.',
    ],
  },
  en: {
    heading: (title, number) => `"${title}", version ${number}: draft`,
    asks: {
      acceptance: 'Everyone who answered before must answer anew.',
      notice: 'Everyone is told, and nothing needs to be accepted.',
      nothing: 'Nobody is asked anything.',
    },
    holds: 'Last day on which the earlier acceptance holds:',
    atEffect: 'The earlier acceptance holds until the new version takes effect.',
    steps: [
      'Edit the texts kk.md, ru.md and en.md under Files changed.',
      'Say in version.yaml, in three languages and plain words, what changed.',
      'After each change read the comment that is kept up to date here: it holds every change and finding.',
      'When everything is ready, press Ready for review.',
    ],
  },
}

/** What a version asks of people, and until when the earlier acceptance holds, in full sentences. */
export function asksSentence(asks: Asks, acceptBy: string | null, locale: Locale): string {
  const words = PROPOSE_WORDS[locale]
  if (acceptBy === null || asks !== 'acceptance') return words.asks[asks]
  const end = acceptBy === 'at-effect' ? words.atEffect : `${words.holds} ${lastDay(acceptBy, locale)}.`
  return `${words.asks[asks]} ${end}`
}
