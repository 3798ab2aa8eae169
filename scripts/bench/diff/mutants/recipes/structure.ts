import { type Recipe, SUBSTANCE } from '../recipe.ts'

/** What is content although no word differs; nobody may call it a correction. */
const STRUCTURE = { asks: 'refuses', whole: true } as const

/** Lists, levels, tables, marks: what words belong to. */
export const STRUCTURES: readonly Recipe[] = [
  {
    kind: 'struck through',
    seen: ['emphasis'],
    ...STRUCTURE,
    pairs: {
      kk: [['Деректер үшінші тұлғаларға берілмейді.', '~~Деректер үшінші тұлғаларға берілмейді.~~']],
      ru: [
        ['Данные не передаются третьим лицам.', '~~Данные не передаются третьим лицам.~~'],
        ['Срок ‹n› дней, не более.', 'Срок ‹n› дней, ~~не~~ более.'],
      ],
      en: [['Data are not passed to third parties.', '~~Data are not passed to third parties.~~']],
    },
  },
  {
    kind: 'bold',
    seen: ['emphasis'],
    asks: 'either',
    pairs: {
      kk: [['Келісім **міндетті** болып табылады.', 'Келісім міндетті болып табылады.']],
      ru: [['Согласие обязательно для всех.', 'Согласие **обязательно** для всех.']],
      en: [['Consent is required here.', 'Consent is *required* here.']],
    },
  },
  {
    kind: 'level of a heading',
    seen: ['level'],
    ...STRUCTURE,
    pairs: {
      kk: [['## Қосымша шарттар', '### Қосымша шарттар']],
      ru: [['### Дополнительные условия', '## Дополнительные условия']],
      en: [['## Further terms', '#### Further terms']],
    },
  },
  {
    kind: 'heading and paragraph',
    seen: ['level'],
    ...STRUCTURE,
    pairs: {
      kk: [['### Ерекше жағдайлар', 'Ерекше жағдайлар']],
      ru: [['Особые случаи', '### Особые случаи']],
      en: [['### Special cases', 'Special cases']],
    },
  },
  {
    kind: 'bullets and numbers',
    seen: ['list', 'number'],
    ...STRUCTURE,
    pairs: {
      kk: [['- аты-жөні;\n- мекенжайы.', '1. аты-жөні;\n2. мекенжайы.']],
      ru: [['1. имя заявителя;\n2. его адрес.', '- имя заявителя;\n- его адрес.']],
      en: [['- the name;\n- the address.', '1. the name;\n2. the address.']],
    },
  },
  {
    kind: 'depth of an item',
    seen: ['list'],
    ...STRUCTURE,
    pairs: {
      kk: [
        [
          '- деректер берілмейді, бірақ:\n  - сотқа;\n  - полицияға.',
          '- деректер берілмейді, бірақ:\n  - сотқа;\n- полицияға.',
        ],
      ],
      ru: [
        [
          '- данные не передаются, кроме:\n  - запроса суда;\n  - рекламы партнёров.',
          '- данные не передаются, кроме:\n  - запроса суда;\n- рекламы партнёров.',
        ],
      ],
      en: [
        [
          '- we do not share data, except:\n  - with a court;\n  - with advertisers.',
          '- we do not share data, except:\n  - with a court;\n- with advertisers.',
        ],
      ],
    },
  },
  {
    kind: 'paragraph leaving an item',
    seen: ['list'],
    ...STRUCTURE,
    pairs: {
      kk: [
        ['- сот сұрауы бойынша.\n\n  Бұл тегін жасалады.', '- сот сұрауы бойынша.\n\nБұл тегін жасалады.'],
      ],
      ru: [
        ['- по запросу суда.\n\n  Это делается бесплатно.', '- по запросу суда.\n\nЭто делается бесплатно.'],
      ],
      en: [
        [
          '- on request of a court.\n\n  This is free of charge.',
          '- on request of a court.\n\nThis is free of charge.',
        ],
      ],
    },
  },
  {
    kind: 'paragraph becoming an item',
    seen: ['list'],
    ...STRUCTURE,
    pairs: {
      kk: [['Жарнама серіктестері туралы ереже.', '- Жарнама серіктестері туралы ереже.']],
      ru: [['Правило о партнёрах по рекламе.', '- Правило о партнёрах по рекламе.']],
      en: [['A rule about advertisers.', '- A rule about advertisers.']],
    },
  },
  {
    kind: 'quotation',
    seen: ['list'],
    ...STRUCTURE,
    pairs: {
      kk: [['Бұл мәтін заңнан алынды.', '> Бұл мәтін заңнан алынды.']],
      ru: [['> Этот текст взят из закона.', 'Этот текст взят из закона.']],
      en: [['This text is taken from a law.', '> This text is taken from a law.']],
    },
  },
  {
    kind: 'item split in two',
    seen: ['list', 'break'],
    ...STRUCTURE,
    pairs: {
      kk: [
        [
          '- сот сұрауы бойынша немесе заң бойынша ғана.\n- келісіммен.',
          '- сот сұрауы бойынша немесе\n- заң бойынша ғана.\n- келісіммен.',
        ],
      ],
      ru: [
        [
          '- по запросу суда или по закону.\n- с согласия.',
          '- по запросу суда или\n- по закону.\n- с согласия.',
        ],
      ],
      en: [
        [
          '- at the request of a court or by law.\n- with consent.',
          '- at the request of a court or\n- by law.\n- with consent.',
        ],
      ],
    },
  },
  {
    kind: 'paragraphs split or merged',
    seen: ['break'],
    ...STRUCTURE,
    asks: 'either',
    pairs: {
      kk: [['Деректер сақталады. Содан кейін жойылады.', 'Деректер сақталады.\n\nСодан кейін жойылады.']],
      ru: [['Данные хранятся.\n\nЗатем они удаляются.', 'Данные хранятся. Затем они удаляются.']],
      en: [
        [
          'Data are kept for a while. Then they are erased.',
          'Data are kept for a while.\n\nThen they are erased.',
        ],
      ],
    },
  },
  {
    kind: 'split and reworded',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          'Деректер ‹n› жыл бойы сақталады. Содан кейін олар толығымен жойылады.',
          'Деректер ‹m› жыл бойы сақталады.\n\nСодан кейін олар ішінара жойылады.',
        ],
      ],
      ru: [
        [
          'Данные хранятся в течение ‹n› лет. Затем они полностью удаляются.',
          'Данные хранятся в течение ‹m› лет.\n\nЗатем они частично удаляются.',
        ],
      ],
      en: [
        [
          'Data are kept for ‹n› years in all. Then they are erased in full.',
          'Data are kept for ‹m› years in all.\n\nThen they are erased in part.',
        ],
      ],
    },
  },
  {
    kind: 'hard line break',
    seen: ['break', 'space'],
    asks: 'either',
    whole: true,
    pairs: {
      kk: [['Мекенжай: Алматы,\nДостық көшесі.', 'Мекенжай: Алматы,\\\nДостық көшесі.']],
      ru: [['Адрес: Алматы,  \nулица Достык.', 'Адрес: Алматы,\nулица Достык.']],
      en: [['Address: Almaty,\nDostyk street.', 'Address: Almaty,  \nDostyk street.']],
    },
  },
  {
    kind: 'thematic break',
    seen: ['break', 'list', 'source'],
    asks: 'either',
    whole: true,
    pairs: {
      kk: [['Бірінші бөлік.\n\n---\n\nЕкінші бөлік.', 'Бірінші бөлік.\n\nЕкінші бөлік.']],
      ru: [['Первая часть.\n\nВторая часть.', 'Первая часть.\n\n---\n\nВторая часть.']],
      en: [['Part one.\n\n---\n\nPart two.', 'Part one.\n\nPart two.']],
    },
  },
  {
    kind: 'values of two rows swapped',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '| Не | Құны |\n| --- | --- |\n| аударым | ‹p› |\n| төлем | ‹q› |',
          '| Не | Құны |\n| --- | --- |\n| аударым | ‹q› |\n| төлем | ‹p› |',
        ],
      ],
      ru: [
        [
          '| Что | Цена |\n| --- | --- |\n| перевод | ‹p› |\n| платёж | ‹q› |',
          '| Что | Цена |\n| --- | --- |\n| перевод | ‹q› |\n| платёж | ‹p› |',
        ],
      ],
      en: [
        [
          '| What | Price |\n| --- | --- |\n| transfer | ‹p› |\n| payment | ‹q› |',
          '| What | Price |\n| --- | --- |\n| transfer | ‹q› |\n| payment | ‹p› |',
        ],
      ],
    },
  },
  {
    kind: 'cells of a row swapped',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '| Не | Ай | Жыл |\n| --- | --- | --- |\n| тариф | ‹p› | ‹q› |',
          '| Не | Ай | Жыл |\n| --- | --- | --- |\n| тариф | ‹q› | ‹p› |',
        ],
      ],
      ru: [
        [
          '| Что | Месяц | Год |\n| --- | --- | --- |\n| тариф | ‹p› | ‹q› |',
          '| Что | Месяц | Год |\n| --- | --- | --- |\n| тариф | ‹q› | ‹p› |',
        ],
      ],
      en: [
        [
          '| What | Month | Year |\n| --- | --- | --- |\n| plan | ‹p› | ‹q› |',
          '| What | Month | Year |\n| --- | --- | --- |\n| plan | ‹q› | ‹p› |',
        ],
      ],
    },
  },
  {
    kind: 'value in another column',
    seen: ['list', 'break'],
    ...STRUCTURE,
    pairs: {
      kk: [
        [
          '| Не | Иә | Жоқ |\n| --- | --- | --- |\n| жарнама | рұқсат |  |',
          '| Не | Иә | Жоқ |\n| --- | --- | --- |\n| жарнама |  | рұқсат |',
        ],
      ],
      ru: [
        [
          '| Что | Да | Нет |\n| --- | --- | --- |\n| реклама | верно |  |',
          '| Что | Да | Нет |\n| --- | --- | --- |\n| реклама |  | верно |',
        ],
      ],
      en: [
        [
          '| What | Yes | No |\n| --- | --- | --- |\n| adverts | so |  |',
          '| What | Yes | No |\n| --- | --- | --- |\n| adverts |  | so |',
        ],
      ],
    },
  },
  {
    kind: 'column removed',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '| Дерек | Негіз | Мерзім |\n| --- | --- | --- |\n| аты | шарт | ‹n› жыл |\n| фото | келісім | ‹m› жыл |',
          '| Дерек | Мерзім |\n| --- | --- |\n| аты | ‹n› жыл |\n| фото | ‹m› жыл |',
        ],
      ],
      ru: [
        [
          '| Данные | Основание | Срок |\n| --- | --- | --- |\n| имя | договор | ‹n› лет |\n| фото | согласие | ‹m› лет |',
          '| Данные | Срок |\n| --- | --- |\n| имя | ‹n› лет |\n| фото | ‹m› лет |',
        ],
      ],
      en: [
        [
          '| Data | Basis | Term |\n| --- | --- | --- |\n| name | contract | ‹n› years |\n| image | consent | ‹m› years |',
          '| Data | Term |\n| --- | --- |\n| name | ‹n› years |\n| image | ‹m› years |',
        ],
      ],
    },
  },
  {
    kind: 'columns moved',
    seen: 'words',
    ...STRUCTURE,
    pairs: {
      kk: [
        [
          '| Дерек | Негіз | Мерзім |\n| --- | --- | --- |\n| аты | шарт | ‹n› жыл |',
          '| Дерек | Мерзім | Негіз |\n| --- | --- | --- |\n| аты | ‹n› жыл | шарт |',
        ],
      ],
      ru: [
        [
          '| Данные | Основание | Срок |\n| --- | --- | --- |\n| имя | договор | ‹n› лет |',
          '| Данные | Срок | Основание |\n| --- | --- | --- |\n| имя | ‹n› лет | договор |',
        ],
      ],
      en: [
        [
          '| Data | Basis | Term |\n| --- | --- | --- |\n| name | contract | ‹n› years |',
          '| Data | Term | Basis |\n| --- | --- | --- |\n| name | ‹n› years | contract |',
        ],
      ],
    },
  },
  {
    kind: 'row removed',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '| Дерек | Мерзім |\n| --- | --- |\n| аты | ‹n› жыл |\n| фото | ‹m› жыл |',
          '| Дерек | Мерзім |\n| --- | --- |\n| аты | ‹n› жыл |',
        ],
      ],
      ru: [
        [
          '| Данные | Срок |\n| --- | --- |\n| имя | ‹n› лет |\n| фото | ‹m› лет |',
          '| Данные | Срок |\n| --- | --- |\n| фото | ‹m› лет |',
        ],
      ],
      en: [
        [
          '| Data | Term |\n| --- | --- |\n| name | ‹n› years |\n| image | ‹m› years |',
          '| Data | Term |\n| --- | --- |\n| name | ‹n› years |',
        ],
      ],
    },
  },
  {
    kind: 'equal clause removed',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [['Алып тасталды.\n\nАлып тасталды.\n\nАлып тасталды.', 'Алып тасталды.\n\nАлып тасталды.']],
      ru: [['Исключён.\n\nИсключён.', 'Исключён.\n\nИсключён.\n\nИсключён.']],
      en: [['Reserved.\n\nReserved.\n\nReserved.', 'Reserved.\n\nReserved.']],
    },
  },
  {
    kind: 'one of many equal clauses',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [repeat('Тарап екінші тарапты ‹p› күн бұрын хабардар етеді.', '‹p›', '‹q›')],
      ru: [repeat('Сторона уведомляет другую за ‹p› дней до этого.', '‹p›', '‹q›')],
      en: [repeat('A party tells the other ‹p› days before it does so.', '‹p›', '‹q›')],
    },
  },
]

/** Nine sections that end with the same sentence, which is changed in the seventh. */
function repeat(sentence: string, before: string, after: string): readonly [string, string] {
  const print = (spoilt: number) =>
    Array.from(
      { length: 9 },
      (_, n) =>
        `### ${String.fromCodePoint(0x41 + n)}\n\n${n === spoilt ? sentence.replace(before, after) : sentence}`,
    ).join('\n\n')
  return [print(-1), print(6)]
}
