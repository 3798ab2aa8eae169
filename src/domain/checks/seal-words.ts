import type { Phrase } from './phrase.ts'

const ADVICE = {
  kk: 'Жарияланған файлды бұрынғы қалпына келтіріңіз. Түзету жаңа редакциямен енгізіледі ({next}-редакция болады): GitHub-та Actions бөліміндегі «Жаңа редакция» түймесі немесе npm run policy -- new {policy}',
  ru: 'Верните опубликованному файлу прежний вид. Исправление вносится новой редакцией (это будет редакция {next}): на GitHub кнопка «Новая редакция» в разделе Actions, или npm run policy -- new {policy}',
  en: 'Put the published file back as it was. A correction is a new version (it would be {next}): on GitHub the button "New version" under Actions, or npm run policy -- new {policy}',
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
