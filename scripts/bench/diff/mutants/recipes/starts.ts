import { type Recipe, SUBSTANCE } from '../recipe.ts'

/** Content at the beginning of a row, an item, a paragraph, which is not the number of a clause. */
export const STARTS: readonly Recipe[] = [
  {
    kind: 'decimal at the start of a row',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '| Мөлшері, % | Операция |\n| --- | --- |\n| ‹n›.5 | аударымдар |\n| 0.5 | төлемдер |',
          '| Мөлшері, % | Операция |\n| --- | --- |\n| ‹m›.5 | аударымдар |\n| 0.5 | төлемдер |',
        ],
      ],
      ru: [
        [
          '| Ставка, % | Операция |\n| --- | --- |\n| ‹n›.5 | переводы |\n| 0.5 | платежи |',
          '| Ставка, % | Операция |\n| --- | --- |\n| ‹m›.5 | переводы |\n| 0.5 | платежи |',
        ],
        [
          '| Тариф | Услуга |\n| --- | --- |\n| 0.5 | хранение |\n| 1.‹n› | выдача |',
          '| Тариф | Услуга |\n| --- | --- |\n| 0.5 | хранение |\n| 1.‹m› | выдача |',
        ],
      ],
      en: [
        [
          '| Fee, % | For |\n| --- | --- |\n| ‹n›.5 | transfers |\n| 0.5 | payments |',
          '| Fee, % | For |\n| --- | --- |\n| ‹m›.5 | transfers |\n| 0.5 | payments |',
        ],
      ],
    },
  },
  {
    kind: 'decimal in another cell',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '| Операция | % |\n| --- | ---: |\n| аударым | ‹n›.5 |',
          '| Операция | % |\n| --- | ---: |\n| аударым | ‹m›.5 |',
        ],
      ],
      ru: [
        [
          '| Операция | % |\n| --- | ---: |\n| перевод | ‹n›.5 |',
          '| Операция | % |\n| --- | ---: |\n| перевод | ‹m›.5 |',
        ],
      ],
      en: [
        [
          '| For | % |\n| --- | ---: |\n| a transfer | ‹n›.5 |',
          '| For | % |\n| --- | ---: |\n| a transfer | ‹m›.5 |',
        ],
      ],
    },
  },
  {
    kind: 'decimal at the start of an item',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '- ‹n›.5 пайыз – аударым үшін;\n- 0.5 пайыз – төлем үшін.',
          '- ‹m›.5 пайыз – аударым үшін;\n- 0.5 пайыз – төлем үшін.',
        ],
      ],
      ru: [
        [
          '- ‹n›.5 процента за перевод;\n- 0.5 процента за платёж.',
          '- ‹m›.5 процента за перевод;\n- 0.5 процента за платёж.',
        ],
      ],
      en: [
        [
          '- ‹n›.5 percent for a transfer;\n- 0.5 percent for a payment.',
          '- ‹m›.5 percent for a transfer;\n- 0.5 percent for a payment.',
        ],
      ],
    },
  },
  {
    kind: 'percentage at the start of a paragraph',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [['‹p›.5 % жылына қарыз сомасына есептеледі.', '‹q›.5 % жылына қарыз сомасына есептеледі.']],
      ru: [['‹p›.5 % в год начисляется на сумму долга.', '‹q›.5 % в год начисляется на сумму долга.']],
      en: [['‹p›.5 % per year is charged on the debt.', '‹q›.5 % per year is charged on the debt.']],
    },
  },
  {
    kind: 'price at the start of a paragraph',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [['‹p›.000 теңге айына төленеді.', '‹q›.000 теңге айына төленеді.']],
      ru: [['‹p›.000 тенге в месяц стоит подписка.', '‹q›.000 тенге в месяц стоит подписка.']],
      en: [['‹p›.000 tenge a month is the price.', '‹q›.000 tenge a month is the price.']],
    },
  },
  {
    kind: 'date at the start of a paragraph',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [['‹p›.05.2026 жаңа редакция күшіне енеді.', '‹p›.06.2026 жаңа редакция күшіне енеді.']],
      ru: [['‹p›.05.2026 вступает в силу новая редакция.', '‹p›.06.2026 вступает в силу новая редакция.']],
      en: [
        [
          '‹p›.05.2026 is the day on which it takes effect.',
          '‹q›.05.2026 is the day on which it takes effect.',
        ],
      ],
    },
  },
  {
    kind: 'period at the start of a paragraph',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [['‹n›.5 жыл деректер сақталады.', '‹m›.5 жыл деректер сақталады.']],
      ru: [['‹n›.5 года хранятся данные.', '‹m›.5 года хранятся данные.']],
      en: [
        ['‹n›.5 years is the time for which we keep it.', '‹m›.5 years is the time for which we keep it.'],
      ],
    },
  },
  {
    kind: 'count at the start of an item',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '- ‹p› күн – шағым беру үшін;\n- ‹n› күн – жауап беру үшін.',
          '- ‹q› күн – шағым беру үшін;\n- ‹n› күн – жауап беру үшін.',
        ],
      ],
      ru: [['- ‹p› дней на жалобу;\n- ‹n› дней на ответ.', '- ‹q› дней на жалобу;\n- ‹n› дней на ответ.']],
      en: [
        [
          '- ‹p› days for a complaint;\n- ‹n› days for an answer.',
          '- ‹q› days for a complaint;\n- ‹n› days for an answer.',
        ],
      ],
    },
  },
  {
    kind: 'literal number of an article',
    seen: ['number'],
    asks: 'either',
    whole: true,
    pairs: {
      kk: [
        ['‹n›-бап. Дауларды шешу тәртібі', '‹m›-бап. Дауларды шешу тәртібі'],
        ['‹n›-қосымша. Тарифтер', '‹m›-қосымша. Тарифтер'],
      ],
      ru: [
        ['Статья ‹n›. Порядок разрешения споров', 'Статья ‹m›. Порядок разрешения споров'],
        ['Приложение ‹n›. Тарифы', 'Приложение ‹m›. Тарифы'],
      ],
      en: [
        ['Article ‹n›. How disputes are settled', 'Article ‹m›. How disputes are settled'],
        ['Appendix ‹n›. Tariffs', 'Appendix ‹m›. Tariffs'],
      ],
    },
  },
  {
    kind: 'form of a printed number',
    seen: ['number', 'list', 'source'],
    asks: 'either',
    whole: true,
    pairs: {
      kk: [['а) аты-жөні;\n\nб) мекенжайы.', '1) аты-жөні;\n\n2) мекенжайы.']],
      ru: [['а) имя заявителя;\n\nб) его адрес.', '1) имя заявителя;\n\n2) его адрес.']],
      en: [['(a) the name;\n\n(b) the address.', '(i) the name;\n\n(ii) the address.']],
    },
  },
  {
    kind: 'reference at the start, carried along',
    seen: ['reference'],
    asks: 'refuses',
    whole: true,
    pairs: {
      kk: [
        [
          '91.3. Өтініш жазбаша беріледі.\n\n91.4. 91.3-тармаққа сәйкес берілген деректер ‹p› күн сақталады.',
          '91.3. Өтініш қазақ тілінде болады.\n\n91.4. Өтініш жазбаша беріледі.\n\n91.5. 91.4-тармаққа сәйкес берілген деректер ‹p› күн сақталады.',
        ],
      ],
      ru: [
        [
          '91.3. Заявление подаётся письменно.\n\n91.4. Пункт 91.3 применяется ко всем заявлениям.',
          '91.3. Язык заявления – русский.\n\n91.4. Заявление подаётся письменно.\n\n91.5. Пункт 91.4 применяется ко всем заявлениям.',
        ],
      ],
      en: [
        [
          '91.3. A request is made in writing.\n\n91.4. Clause 91.3 applies to every request.',
          '91.3. Its language is English.\n\n91.4. A request is made in writing.\n\n91.5. Clause 91.4 applies to every request.',
        ],
      ],
    },
  },
  {
    kind: 'another reference at the start',
    ...SUBSTANCE,
    whole: true,
    pairs: {
      kk: [
        [
          '‹n›.3-тармаққа сәйкес берілген деректер ‹p› күн сақталады.',
          '‹m›.3-тармаққа сәйкес берілген деректер ‹p› күн сақталады.',
        ],
        [
          '91.4. ‹n›.1-тармақтан басқа шарттар қолданылады.',
          '91.4. ‹m›.1-тармақтан басқа шарттар қолданылады.',
        ],
      ],
      ru: [
        ['Пункт ‹n›.3 не применяется к детям.', 'Пункт ‹m›.3 не применяется к детям.'],
        ['91.4. П. ‹n›.1 не применяется к детям.', '91.4. П. ‹m›.1 не применяется к детям.'],
      ],
      en: [
        ['Section ‹n›.3 does not apply to children.', 'Section ‹m›.3 does not apply to children.'],
        ['91.4. Clause ‹n›.1 does not apply here.', '91.4. Clause ‹m›.1 does not apply here.'],
      ],
    },
  },
]
