import type { Phrase } from './phrase.ts'

/** What is said where the three languages differ. */
export const PARITY = {
  extra: {
    kk: [
      '{number}-тармақ {prevails}.md мәтінінде жоқ, ал басым болатыны – сол мәтін.',
      'Оны осы жерден алып тастаңыз немесе {prevails}.md мәтініне қосыңыз.',
    ],
    ru: [
      'Пункта {number} нет в {prevails}.md, а преимущество имеет тот текст.',
      'Удалите его здесь или добавьте в {prevails}.md.',
    ],
    en: [
      'Clause {number} does not exist in {prevails}.md, whose text prevails.',
      'Remove it here, or add it to {prevails}.md.',
    ],
  },
  missing: {
    kk: [
      '{prevails}.md мәтініндегі {number}-тармақ мұнда жоқ.',
      'Оны осында аударыңыз; оның алдындағысы – {before}.',
    ],
    ru: [
      'Нет пункта {number}, который есть в {prevails}.md.',
      'Переведите его сюда; перед ним стоит {before}.',
    ],
    en: ['Clause {number} of {prevails}.md is missing.', 'Translate it here; before it stands {before}.'],
  },
  points: {
    kk: ['{part}: сөйлемдер саны тілдерде әртүрлі ({counts}).', 'Барлық тілде бірдей нәрсені айтыңыз.'],
    ru: ['{part}: число предложений в языках разное ({counts}).', 'Скажите на всех языках одно и то же.'],
    en: [
      '{part}: the languages have different numbers of points ({counts}).',
      'Say the same points in every language.',
    ],
  },
} satisfies Record<string, Phrase>
