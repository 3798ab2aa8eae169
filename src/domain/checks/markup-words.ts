import type { Phrase } from './phrase.ts'

/** Findings on markdown that readers would not see. */
export const MARKUP = {
  html: {
    kk: ['HTML жарияланбайды, табылғаны: {found}.', 'Оны жай мәтінмен немесе markdown белгілерімен жазыңыз.'],
    ru: ['HTML не публикуется, найдено: {found}.', 'Напишите это обычным текстом или разметкой markdown.'],
    en: ['Raw HTML is not published, found {found}.', 'Write it as plain text or markdown.'],
  },
  picture: {
    kk: ['Сурет жарияланбайды, табылғаны: {found}.', 'Онда көрсетілгенді сөзбен жазыңыз.'],
    ru: ['Картинка не публикуется, найдено: {found}.', 'Скажите словами то, что на ней показано.'],
    en: ['A picture is not published, found {found}.', 'Say in words what it shows.'],
  },
  footnote: {
    kk: ['Бет асты сілтемесі жарияланбайды, табылғаны: {found}.', 'Сөздерін тармақтың өзіне жазыңыз.'],
    ru: ['Сноска не публикуется, найдено: {found}.', 'Внесите её слова в сам пункт.'],
    en: ['A footnote is not published, found {found}.', 'Put its words into the clause itself.'],
  },
  tickBox: {
    kk: ['Белгі қоятын ұяшық жарияланбайды, табылғаны: {found}.', 'Ол білдіретінді сөзбен жазыңыз.'],
    ru: ['Поле для галочки не публикуется, найдено: {found}.', 'Скажите словами то, что оно отмечает.'],
    en: ['A tick box is not published, found {found}.', 'Say in words what it marks.'],
  },
  address: {
    kk: [
      'Мұндай мекенжайға сілтеме жарияланбайды, табылғаны: {found}.',
      'https, http, mailto немесе tel мекенжайын жазыңыз.',
    ],
    ru: [
      'Ссылка на такой адрес не публикуется, найдено: {found}.',
      'Укажите адрес https, http, mailto или tel.',
    ],
    en: [
      'A link to such an address is not published, found {found}.',
      'Give an https, http, mailto or tel address.',
    ],
  },
  tooltip: {
    kk: [
      'Сілтеменің қалқып шығатын жазуы жарияланбайды, табылғаны: {found}.',
      'Сөздерін мәтінге көшіріңіз немесе өшіріңіз.',
    ],
    ru: [
      'Всплывающая подпись ссылки не публикуется, найдено: {found}.',
      'Перенесите её слова в текст или удалите их.',
    ],
    en: [
      'The tooltip of a link is not published, found {found}.',
      'Move its words into the text, or delete them.',
    ],
  },
} satisfies Record<string, Phrase>
