import type { Phrase } from './phrase.ts'

const ADVICE = {
  kk: 'Файлды сол қалпына келтіріңіз: git checkout {base} -- <файл>. Түзету жаңа редакциямен енгізіледі: GitHub-та Actions бөліміндегі «Жаңа редакция» түймесі немесе npm run policy -- new {policy}',
  ru: 'Верните файл как был: git checkout {base} -- <файл>. Исправление вносится новой редакцией: на GitHub кнопка «Новая редакция» в разделе Actions, или npm run policy -- new {policy}',
  en: 'Put the file back as it was: git checkout {base} -- <file>. A correction is a new version: on GitHub the button "New version" under Actions, or npm run policy -- new {policy}',
}

/** What is said of published versions that history knows otherwise. */
export const HISTORY = {
  changed: {
    kk: ['{version} {base} ішінде жарияланған, ал бұл файл содан бері өзгерген.', ADVICE.kk],
    ru: ['{version} опубликована в {base}, а этот файл с тех пор изменён.', ADVICE.ru],
    en: ['{version} was published in {base}, and this file has changed since.', ADVICE.en],
  },
  fileGone: {
    kk: ['{version} {base} ішінде жарияланған, ал бұл файл қазір жоқ.', ADVICE.kk],
    ru: ['{version} опубликована в {base}, а этого файла больше нет.', ADVICE.ru],
    en: ['{version} was published in {base}, and this file is gone.', ADVICE.en],
  },
  versionGone: {
    kk: ['{base} ішінде жарияланған {version} редакциясы қазір жоқ.', ADVICE.kk],
    ru: ['Редакции {version}, опубликованной в {base}, больше нет.', ADVICE.ru],
    en: ['{version}, published in {base}, is gone.', ADVICE.en],
  },
} satisfies Record<string, Phrase>
