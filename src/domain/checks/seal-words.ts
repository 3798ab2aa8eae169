import type { Phrase } from './phrase.ts'

const ADVICE = {
  kk: 'Жарияланған файлды тарихтан қайтарыңыз. Түзету жаңа редакциямен енгізіледі: npm run policy -- new {policy} ({next}-редакция болады).',
  ru: 'Верните опубликованный файл из истории. Исправление вносится новой редакцией: npm run policy -- new {policy} (это будет редакция {next}).',
  en: 'Take the published file back from history. A correction is a new version: npm run policy -- new {policy} (it would be {next}).',
}

/** What is said of versions that are published. */
export const SEAL = {
  incomplete: {
    kk: [
      'Редакция жарияланған, бірақ {key} жоқ.',
      'Файлды тарихтан қайтарыңыз; publish бұл жолдардың үшеуін де өзі жазады.',
    ],
    ru: [
      'Редакция опубликована, но нет {key}.',
      'Верните файл из истории; publish сам пишет все три строки.',
    ],
    en: [
      'The version is published, but {key} is missing.',
      'Take the file back from history; publish writes all three lines.',
    ],
  },
  textChanged: {
    kk: [
      '{version} жарияланған, бірақ бұл мәтін содан кейін өзгертілген: бақылау сомасы {found}, күтілгені {expected}.',
      ADVICE.kk,
    ],
    ru: [
      '{version} опубликована, но этот текст с тех пор изменён: контрольная сумма {found}, ожидалась {expected}.',
      ADVICE.ru,
    ],
    en: [
      '{version} is published, but this text has changed since: its digest is {found}, expected {expected}.',
      ADVICE.en,
    ],
  },
  factsChanged: {
    kk: ['{version} жарияланған, бірақ version.yaml содан кейін өзгертілген.', ADVICE.kk],
    ru: ['{version} опубликована, но version.yaml с тех пор изменён.', ADVICE.ru],
    en: ['{version} is published, but version.yaml has changed since.', ADVICE.en],
  },
} satisfies Record<string, Phrase>
