import { type Recipe, SUBSTANCE } from '../recipe.ts'

/** Values with digits, in every form in which policies write them. */
export const FIGURES: readonly Recipe[] = [
  {
    kind: 'grouped number',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Шек – ‹n› 000 пайдаланушы.', 'Шек – ‹n›0 000 пайдаланушы.'],
        ['Айыппұл ‹n›\u00a0000 теңге болады.', 'Айыппұл ‹n›\u00a0500 теңге болады.'],
      ],
      ru: [
        ['Лимит составляет ‹n› 000 пользователей.', 'Лимит составляет ‹n›0 000 пользователей.'],
        ['Штраф равен ‹n›\u00a0000 тенге.', 'Штраф равен ‹n›\u00a0500 тенге.'],
      ],
      en: [
        ['The limit is ‹n› 000 users.', 'The limit is ‹n›0 000 users.'],
        ['The fine is ‹n›,000 tenge.', 'The fine is ‹n›,500 tenge.'],
      ],
    },
  },
  {
    kind: 'date with slashes',
    ...SUBSTANCE,
    pairs: {
      kk: [['Мерзімі 01/0‹n›/2021 аяқталады.', 'Мерзімі 21/1‹n›/2022 аяқталады.']],
      ru: [['Срок истекает 01/0‹n›/2021.', 'Срок истекает 21/0‹m›/2022.']],
      en: [['It expires on 01/0‹n›/2021.', 'It expires on 21/0‹m›/2022.']],
    },
  },
  {
    kind: 'time of day',
    ...SUBSTANCE,
    pairs: {
      kk: [
        [
          'Қолдау қызметі сағат ‹p›:00-ге дейін жұмыс істейді.',
          'Қолдау қызметі сағат ‹n›:00-ге дейін жұмыс істейді.',
        ],
      ],
      ru: [['Поддержка работает до ‹p›:00.', 'Поддержка работает до ‹n›:00.']],
      en: [['Support is open until ‹p›:00.', 'Support is open until ‹n›:30.']],
    },
  },
  {
    kind: 'year',
    ...SUBSTANCE,
    pairs: {
      kk: [['20‹p› жылы деректер жойылады.', '20‹q› жылы деректер жойылады.']],
      ru: [['В 20‹p› году данные удаляются.', 'В 20‹q› году данные удаляются.']],
      en: [['In 20‹p› the data are erased.', 'In 20‹q› the data are erased.']],
    },
  },
  {
    kind: 'ISO time',
    ...SUBSTANCE,
    pairs: {
      kk: [['Күшіне енуі: 2026-11-‹p›T09:00:00+05:00.', 'Күшіне енуі: 2026-11-‹q›T09:00:00+05:00.']],
      ru: [['Начало: 2026-11-‹p›T09:00:00Z.', 'Начало: 2026-11-‹p›T18:00:00Z.']],
      en: [['It starts at 2026-11-‹p›T09:00:00Z.', 'It starts at 2026-11-‹q›T09:00:00Z.']],
    },
  },
  {
    kind: 'short sum',
    ...SUBSTANCE,
    pairs: {
      kk: [['Жауапкершілік шегі – $‹n› млн.', 'Жауапкершілік шегі – $‹m› млн.']],
      ru: [['Ответственность ограничена $‹n› млн.', 'Ответственность ограничена $‹m› млн.']],
      en: [
        ['Liability is capped at $‹n›m.', 'Liability is capped at $‹m›m.'],
        ['The cap is $‹n›k.', 'The cap is $‹n›m.'],
      ],
    },
  },
  {
    kind: 'percentage',
    ...SUBSTANCE,
    pairs: {
      kk: [['Комиссия ‹n›,5 % құрайды.', 'Комиссия ‹m›,5 % құрайды.']],
      ru: [['Комиссия составляет ‹n›,5 %.', 'Комиссия составляет ‹m›,5 %.']],
      en: [['The fee is ‹n›.5 %.', 'The fee is ‹m›.5 %.']],
    },
  },
  {
    kind: 'decimal point moved',
    ...SUBSTANCE,
    pairs: {
      kk: [['Өсімпұл күніне 0,‹n› % болады.', 'Өсімпұл күніне ‹n› % болады.']],
      ru: [['Пеня составляет 0,‹n› % в день.', 'Пеня составляет ‹n› % в день.']],
      en: [['Interest is 0.‹n› % a day.', 'Interest is ‹n› % a day.']],
    },
  },
  {
    kind: 'thousands sign',
    seen: 'words',
    asks: 'either',
    pairs: {
      kk: [['Сома 1,000 теңге.', 'Сома 1.000 теңге.']],
      ru: [['Сумма 1,000 тенге.', 'Сумма 1.000 тенге.']],
      en: [['The sum is ‹n›,000 tenge.', 'The sum is ‹n›.000 tenge.']],
    },
  },
  {
    kind: 'spelled number',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Жауап отыз күн ішінде беріледі.', 'Жауап тоқсан күн ішінде беріледі.'],
        ['Екі рет ескертіледі.', 'Бес рет ескертіледі.'],
      ],
      ru: [
        ['Ответ даётся в течение десяти дней.', 'Ответ даётся в течение тридцати дней.'],
        ['Хранится три года.', 'Хранится пять лет.'],
      ],
      en: [
        ['The fee is ten dollars.', 'The fee is fifty dollars.'],
        ['We answer within thirty days.', 'We answer within three days.'],
      ],
    },
  },
  {
    kind: 'million and billion',
    ...SUBSTANCE,
    pairs: {
      kk: [['Шығын ‹n› миллион теңгемен шектеледі.', 'Шығын ‹n› миллиард теңгемен шектеледі.']],
      ru: [['Убытки ограничены ‹n› миллионами тенге.', 'Убытки ограничены ‹n› миллиардами тенге.']],
      en: [['Damages are limited to ‹n› million tenge.', 'Damages are limited to ‹n› billion tenge.']],
    },
  },
  {
    kind: 'currency',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Құны ‹p› 000 теңге.', 'Құны ‹p› 000 доллар.'],
        ['Бағасы ‹p› ₸.', 'Бағасы ‹p› €.'],
      ],
      ru: [
        ['Стоимость составляет ‹p› 000 тенге.', 'Стоимость составляет ‹p› 000 рублей.'],
        ['Цена ‹p› ₸.', 'Цена ‹p› $.'],
      ],
      en: [
        ['The price is ‹p› dollars.', 'The price is ‹p› euros.'],
        ['The price is $‹p›.', 'The price is €‹p›.'],
      ],
    },
  },
  {
    kind: 'unit of time',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Деректер ‹p› күн сақталады.', 'Деректер ‹p› ай сақталады.'],
        ['Мерзімі – ‹n› жұмыс күні.', 'Мерзімі – ‹n› күнтізбелік күн.'],
      ],
      ru: [
        ['Данные хранятся ‹p› дней.', 'Данные хранятся ‹p› месяцев.'],
        ['Срок – ‹n› рабочих дней.', 'Срок – ‹n› календарных дней.'],
      ],
      en: [
        ['Data are kept for ‹p› days.', 'Data are kept for ‹p› months.'],
        ['We reply within ‹n› hours.', 'We reply within ‹n› weeks.'],
      ],
    },
  },
  {
    kind: 'unit of quantity',
    ...SUBSTANCE,
    pairs: {
      kk: [['Файл көлемі ‹p› МБ-тан аспайды.', 'Файл көлемі ‹p› КБ-тан аспайды.']],
      ru: [['Объём файла не превышает ‹p› МБ.', 'Объём файла не превышает ‹p› ГБ.']],
      en: [['A file may have ‹p› MB.', 'A file may have ‹p› KB.']],
    },
  },
]
