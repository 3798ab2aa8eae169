import type { References } from '../references.ts'

/** How Kazakh names clauses. */
export const references: References = {
  numberFirst: true,
  and: ['және', 'мен', 'бен', 'пен'],
  through: [],
  or: ['не', 'немесе'],
  clauses: ['тарма[қғ]', 'бөлім'],
  sections: ['бөлім'],
  versions: ['редакция'],
  parts: ['тарма[қғ]', 'бөлім', 'ба[пб]', 'абзац'],
  printed: {
    article: ['бап'],
    section: ['бөлім'],
    chapter: ['тарау'],
    clause: ['тармақ'],
    appendix: ['қосымша'],
  },
  mentioned: ['тарма[қғ]', 'бөлім'],
  short: { any: [], clauses: [], ofLaws: [] },
  version: { names: ['редакция'], leadingTo: [] },
  // «Заңның 8-бабының 1-тармағы».
  otherDocument: {
    names: ['ба[бп]', 'заң', 'кодекс', 'қағида', 'бұйры[қғ]', 'шарт', 'келісім'],
    behind: [],
  },
  owner: { leadingTo: [], endings: ['[нтд][ыі]ң'] },
  acts: { names: ['заң', 'кодекс', 'бұйры[қғ]', 'қаулы', 'жарлы[қғ]', 'шешім', 'өкім'], dated: [] },
  abbreviations: ['тб', 'дб'],
}
