import type { Phrase } from '../domain/checks/phrase.ts'

/** What is said of files and folders. */
export const LAYOUT = {
  policyName: {
    kk: [
      '{name} деген қалта атауы саясаттың белгісі бола алмайды.',
      'Латынның кіші әріптерін, цифрларды және дефисті пайдаланыңыз; мына атаулар бос емес: {reserved}.',
    ],
    ru: [
      'Имя папки {name} не может обозначать политику.',
      'Используйте строчные латинские буквы, цифры и дефисы; заняты имена: {reserved}.',
    ],
    en: [
      "The folder name {name} cannot be a policy's id.",
      'Use small Latin letters, digits and hyphens, and none of: {reserved}.',
    ],
  },
  versionName: {
    kk: ['{name} қалтасының атауы редакция нөмірі емес.', 'Оны 1, 2, 3 … деп атаңыз.'],
    ru: ['Имя папки {name} не номер редакции.', 'Назовите её 1, 2, 3 …'],
    en: ['The folder {name} is not a version number.', 'Name it 1, 2, 3 …'],
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
  noFile: {
    kk: ['Файл жоқ.', 'Оны қосыңыз; үлгісі policies/README.kk.md ішінде.'],
    ru: ['Файла нет.', 'Добавьте его; образец есть в policies/README.ru.md.'],
    en: ['The file is missing.', 'Add it; policies/README.md shows one.'],
  },
} satisfies Record<string, Phrase>
