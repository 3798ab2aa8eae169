import { LOCALES, type Locale } from './language.ts'

/** Every word of the interface in Kazakh, Russian and English. Dates come written out from the service. */
const TABLE = {
  // Above the title: a new version, the first one, an optional consent, a refusal.
  updated: ['Жаңа редакция', 'Новая редакция', 'New version'],
  first: ['Танысып шығыңыз', 'Ознакомьтесь', 'Please read'],
  optional: ['Міндетті емес', 'По желанию', 'Optional'],
  refused: ['Сіз бас тарттыңыз', 'Вы отказались', 'You declined'],
  // Headings of the parts of a prompt.
  summary: ['Қысқаша: не өзгерді', 'Коротко: что изменилось', 'What changed, in short'],
  changes: [
    'Сіз қабылдаған редакциядан кейінгі өзгерістер',
    'Изменения после принятой вами редакции',
    'Changes since the version you accepted',
  ],
  text: ['Толық мәтін', 'Полный текст', 'Full text'],
  // A date follows; in Kazakh it stands in the nominative after a colon.
  since: ['Күшіне енген күні:', 'Действует с', 'In force since'],
  deadline: ['Жауап берудің соңғы күні:', 'Ответьте не позднее', 'Answer by'],
  upcoming: ['Күшіне енетін күні:', 'Вступит в силу', 'Takes effect on'],
  stillHolds: [
    'Сіз үшін бұрынғы редакция қолданылатын соңғы күн:',
    'Принятая вами редакция сохраняет силу для вас по',
    'The version you accepted still holds for you until',
  ],
  // Buttons: the first two must weigh the same, and so must the third beside the second.
  accept: ['Қабылдаймын', 'Принимаю', 'Accept'],
  decline: ['Бас тартамын', 'Отказываюсь', 'Decline'],
  consent: ['Келісім беремін', 'Даю согласие', 'I consent'],
  later: ['Кейінірек', 'Позже', 'Later'],
  reconsider: ['Шешімімді өзгерту', 'Изменить решение', 'Change my mind'],
  close: ['Жабу', 'Закрыть', 'Close'],
  retry: ['Қайталау', 'Повторить', 'Try again'],
  // Links.
  history: ['Редакциялар тарихы', 'История редакций', 'Version history'],
  // What happens.
  recorded: ['Жауабыңыз тіркелді.', 'Ваш ответ записан.', 'Your answer is recorded.'],
  wait: ['Күте тұрыңыз…', 'Подождите…', 'Please wait…'],
  stale: ['Жағдай өзгерді.', 'Положение изменилось.', 'Things have changed.'],
  textTrouble: ['Мәтін жүктелмеді.', 'Текст не загрузился.', 'The text did not load.'],
  noConnection: ['Байланыс жоқ.', 'Нет связи.', 'No connection.'],
  unknown: [
    'Жауап тіркелгені белгісіз. Қайталаңыз.',
    'Записан ли ответ, неизвестно. Повторите.',
    'It is not known whether your answer was recorded. Try again.',
  ],
  notRecorded: ['Жауап тіркелген жоқ.', 'Ответ не записан.', 'Your answer was not recorded.'],
} satisfies Record<string, readonly [kk: string, ru: string, en: string]>

/** The words of the interface in one language. */
export type Strings = Record<keyof typeof TABLE, string>

/** A product's own words in place of some of ours. */
export type OwnTexts = Partial<Record<Locale, Partial<Strings>>>

/** Picks a language from the table; the product's own words go before. */
export function getStrings(locale: Locale, own: OwnTexts = {}): Strings {
  const column = LOCALES.indexOf(locale)
  const words = Object.entries(TABLE).map(([name, row]) => [name, row[column]])
  return { ...Object.fromEntries(words), ...own[locale] }
}
