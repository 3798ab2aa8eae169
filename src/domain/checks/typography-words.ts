import type { Phrase } from './phrase.ts'

/** What is said of dashes and quotation marks. */
export const TYPOGRAPHY = {
  dashes: {
    kk: [
      'Мәтінде сызықша әртүрлі жазылған: мұнда {found}, басқа жерлерде {main}{all}.',
      'Барлық жерде бірдей белгіні қойыңыз.',
    ],
    ru: [
      'Тире в тексте разные: здесь {found}, в других местах {main}{all}.',
      'Ставьте везде один и тот же знак.',
    ],
    en: ['The text has different dashes: {found} here, {main} elsewhere{all}.', 'Use one sign throughout.'],
  },
  apostrophes: {
    kk: [
      'Мәтінде дәйекше әртүрлі жазылған: мұнда {found}, басқа жерлерде {main}{all}.',
      'Барлық жерде бірдей белгіні қойыңыз.',
    ],
    ru: [
      'Апострофы в тексте разные: здесь {found}, в других местах {main}{all}.',
      'Ставьте везде один и тот же знак.',
    ],
    en: [
      'The text has different apostrophes: {found} here, {main} elsewhere{all}.',
      'Use one sign throughout.',
    ],
  },
  quotes: {
    kk: [
      'Мәтінде тырнақша әртүрлі: мұнда {found}, басқа жерлерде {main}{all}.',
      'Барлық жерде бірдей тырнақшаны қойыңыз.',
    ],
    ru: [
      'Кавычки в тексте разные: здесь {found}, в других местах {main}{all}.',
      'Ставьте везде одинаковые кавычки.',
    ],
    en: [
      'The text has different quotation marks: {found} here, {main} elsewhere{all}.',
      'Use one kind throughout.',
    ],
  },
  unclosed: {
    kk: ['Тырнақшаның жұбы жоқ: {found}{all}.', 'Ашылған тырнақшаны жабыңыз.'],
    ru: ['У кавычки нет пары: {found}{all}.', 'Закройте открытую кавычку.'],
    en: ['A quotation mark has no counterpart: {found}{all}.', 'Close what was opened.'],
  },
} satisfies Record<string, Phrase>
