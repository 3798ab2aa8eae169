import type { References } from '../references.ts'

/** How Russian names clauses. */
export const references: References = {
  numberFirst: false,
  and: ['и'],
  through: ['по'],
  or: ['или'],
  clauses: ['пункт', 'раздел'],
  sections: ['раздел'],
  versions: ['редакци'],
  parts: ['(?:под)?пункт', 'раздел', 'стать'],
  printed: {
    article: ['статья'],
    section: ['раздел'],
    chapter: ['глава'],
    clause: ['пункт'],
    appendix: ['приложение'],
  },
  mentioned: [String.raw`(?:под)?пункт\p{L}*\s`, String.raw`раздел\p{L}*\s`, String.raw`(?:п|пп|подп)\.\s?`],
  short: { any: ['ст', 'п', 'пп', 'подп', 'гл', 'абз'], clauses: ['п', 'пп'], ofLaws: ['ст', 'гл'] },
  version: { names: [], leadingTo: ['редакции'] },
  // «Пункт 1 статьи 8 Закона».
  otherDocument: {
    names: [],
    behind: [
      String.raw`(?:(?:част\p{L}+|ч\.)\s?(?:\d+|\p{L}+)\s)?(?:стать|ст\.\s?\d)`,
      String.raw`(?:(?:настоящ|указанн)\p{L}*\s)?(?:стать|закон|кодекс|правил|приказ|договор|соглашени)`,
    ],
  },
  owner: { leadingTo: [], endings: [] },
  acts: {
    names: [
      'закон',
      'кодекс',
      'приказ',
      'постановлени',
      'указ',
      'решени',
      'распоряжени',
      'директив',
      'регламент',
    ],
    dated: ['от'],
  },
  abbreviations: ['тд', 'те', 'тп', 'тс', 'дд', 'де', 'дп', 'дс'],
}
