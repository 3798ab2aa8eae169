import type { Phrase } from '../domain/checks/phrase.ts'

/** What is said of files and folders. */
export const LAYOUT = {
  policyName: {
    kk: [
      '{name} деген қалта атауы құжаттың идентификаторы бола алмайды.',
      'Латынның кіші әріптерін, цифрларды және дефисті пайдаланыңыз; мына атаулар бос емес: {reserved}.',
    ],
    ru: [
      'Имя папки {name} не может быть идентификатором документа.',
      'Используйте строчные латинские буквы, цифры и дефисы; заняты имена: {reserved}.',
    ],
    en: [
      "The folder name {name} cannot be a policy's id.",
      'Use small Latin letters, digits and hyphens, and none of: {reserved}.',
    ],
  },
  versionName: {
    kk: ['{name} қалтасының атауы редакция нөмірі емес.', 'Оны нөмірімен атаңыз: 1, 2, 3 және т.б.'],
    ru: ['Имя папки {name} не номер редакции.', 'Назовите её номером: 1, 2, 3 и так далее.'],
    en: ['The folder {name} is not a version number.', 'Name it by its number: 1, 2, 3 and so on.'],
  },
  versionGap: {
    kk: [
      '{number}-редакцияның алдында {missing}-редакция жоқ.',
      'Редакциялар 1, 2, 3 … деп, ештеңе қалдырылмай нөмірленеді.',
    ],
    ru: ['Перед редакцией {number} нет редакции {missing}.', 'Редакции нумеруются 1, 2, 3 … без пропусков.'],
    en: [
      'Version {missing} is missing before version {number}.',
      'Versions are numbered 1, 2, 3 … without gaps.',
    ],
  },
  noText: {
    kk: ['Осы тілдегі мәтін жоқ.', 'Файлды қосыңыз; әр редакцияда kk.md, ru.md және en.md болады.'],
    ru: ['Нет текста на этом языке.', 'Добавьте файл; в каждой редакции есть kk.md, ru.md и en.md.'],
    en: ['The text in this language is missing.', 'Add the file; every version has kk.md, ru.md and en.md.'],
  },
  emptyText: {
    kk: [
      'Файл бос.',
      'Осы тілдегі мәтінді жазыңыз; аударма әлі жоқ болса, version.yaml файлына pending жолын қосыңыз.',
    ],
    ru: ['Файл пуст.', 'Напишите текст; если перевода ещё нет, добавьте в version.yaml строку pending.'],
    en: [
      'The file is empty.',
      'Write the text; while there is no translation yet, add a line pending to version.yaml.',
    ],
  },
  stranger: {
    kk: [
      'Бұл файл редакция қалтасына жатпайды.',
      'Атауын түзетіңіз немесе өшіріңіз; мұнда version.yaml, kk.md, ru.md және en.md ғана болады.',
    ],
    ru: [
      'Этот файл не относится к папке редакции.',
      'Исправьте имя или удалите файл; здесь бывают только version.yaml, kk.md, ru.md и en.md.',
    ],
    en: [
      'The file does not belong in the folder of a version.',
      'Correct its name or remove it; there is only version.yaml, kk.md, ru.md and en.md here.',
    ],
  },
  noFile: {
    kk: ['Файл жоқ.', 'Оны қосыңыз; үлгісі policies/README.kk.md ішінде.'],
    ru: ['Файла нет.', 'Добавьте его; образец есть в policies/README.ru.md.'],
    en: ['The file is missing.', 'Add it; policies/README.md shows one.'],
  },
} satisfies Record<string, Phrase>
