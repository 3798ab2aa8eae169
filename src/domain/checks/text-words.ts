import type { Phrase } from './phrase.ts'

/** What is said of the form of a text. */
export const TEXT = {
  lineEnd: {
    kk: ['Жол CR LF белгілерімен аяқталады, күтілгені – LF.', 'Файлды Unix жол аяқтарымен сақтаңыз.'],
    ru: ['Строка кончается на CR LF, ожидался LF.', 'Сохраните файл с концами строк Unix.'],
    en: ['The line ends with CR LF, expected LF.', 'Save the file with Unix line endings.'],
  },
  notComposed: {
    kk: [
      'Мәтін Юникодтың NFC түрінде емес.',
      'Оны NFC түрінде сақтаңыз; сонда й сияқты әріп бір таңба болады.',
    ],
    ru: ['Текст не в форме Юникода NFC.', 'Сохраните его в форме NFC; тогда буквы вроде й – один знак.'],
    en: [
      'The text is not in Unicode form NFC.',
      'Save it normalised (NFC); letters such as й are then one character.',
    ],
  },
  byteOrderMark: {
    kk: ['Файл BOM белгісінен басталады.', 'Оны UTF-8 түрінде BOM-сыз сақтаңыз.'],
    ru: ['Файл начинается с метки BOM.', 'Сохраните его в UTF-8 без BOM.'],
    en: ['The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'],
  },
  fileEnd: {
    kk: [
      'Файл дәл бір жол үзілімімен аяқталуға тиіс.',
      'Соңындағы бос жолдарды алып тастаңыз немесе қосыңыз.',
    ],
    ru: [
      'Файл должен кончаться ровно одним переводом строки.',
      'Уберите или добавьте пустые строки в конце.',
    ],
    en: ['The file must end with exactly one line break.', 'Remove or add empty lines at the end.'],
  },
  noTitle: {
    kk: ['Мәтіннің атауы жоқ.', 'Оны мынадай жолдан бастаңыз: # Атауы'],
    ru: ['У текста нет названия.', 'Начните его строкой вида: # Название'],
    en: ['The text has no title.', 'Begin it with a line such as: # Title'],
  },
  rawHtml: {
    kk: ['HTML жарияланбайды, табылғаны: {found}.', 'Оны жай мәтінмен немесе markdown белгілерімен жазыңыз.'],
    ru: ['HTML не публикуется, найдено: {found}.', 'Напишите обычным текстом или разметкой markdown.'],
    en: ['Raw HTML is not published, found {found}.', 'Write it as plain text or markdown.'],
  },
} satisfies Record<string, Phrase>
