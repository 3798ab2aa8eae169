import type { Phrase } from './phrase.ts'

/** What is said of translations that are still to come. */
export const PENDING = {
  draft: {
    kk: [
      'Аудармасы күтілуде: {files}. Бұл мәтіндер тексерілген жоқ.',
      'Аударма дайын болғанда, тілді pending жолынан алып тастаңыз; оған дейін редакция жарияланбайды.',
    ],
    ru: [
      'Ожидается перевод: {files}. Эти тексты не проверялись.',
      'Когда перевод будет готов, удалите язык из строки pending; до этого редакцию опубликовать нельзя.',
    ],
    en: [
      'A translation is pending: {files}. These texts were not checked.',
      'When it is done, remove the language from the line pending; until then the version is not published.',
    ],
  },
  sealed: {
    kk: [
      'Аудармасы дайын емес редакцияны жариялауға болмайды: {files}.',
      'Мәтінді аударып, pending жолын алып тастаңыз.',
    ],
    ru: ['Редакцию без перевода публиковать нельзя: {files}.', 'Переведите текст и удалите строку pending.'],
    en: [
      'A version without its translations cannot be published: {files}.',
      'Translate the text, and remove the line pending.',
    ],
  },
} satisfies Record<string, Phrase>
