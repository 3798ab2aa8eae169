import type { Phrase } from './phrase.ts'

/** What is said of letters of the wrong alphabet. */
export const LETTERS = {
  latinInCyrillic: {
    kk: [
      '«{word}» сөзінде латын әрпі бар: {letters}.',
      'Сөзді түгел кирилл әріптерімен жазыңыз; бөтен әріп бірдей көрінгенімен, сөзді іздеп табуға болмайды.',
    ],
    ru: [
      'В слове «{word}» есть латинские буквы: {letters}.',
      'Наберите слово целиком кириллицей; чужая буква выглядит так же, но слово не найти поиском.',
    ],
    en: [
      'The word "{word}" has Latin letters in it: {letters}.',
      'Type the whole word in Cyrillic letters; a stray one looks the same, but the word cannot be searched for.',
    ],
  },
  cyrillicInLatin: {
    kk: [
      '«{word}» сөзінде кирилл әрпі бар: {letters}.',
      'Сөзді түгел латын әріптерімен жазыңыз; бөтен әріп бірдей көрінгенімен, сөзді іздеп табуға болмайды.',
    ],
    ru: [
      'В слове «{word}» есть кириллические буквы: {letters}.',
      'Наберите слово целиком латиницей; чужая буква выглядит так же, но слово не найти поиском.',
    ],
    en: [
      'The word "{word}" has Cyrillic letters in it: {letters}.',
      'Type the whole word in Latin letters; a stray one looks the same, but the word cannot be searched for.',
    ],
  },
} satisfies Record<string, Phrase>
