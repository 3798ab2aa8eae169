import { type Recipe, SUBSTANCE } from '../recipe.ts'

/** Words of which one turns what a sentence says. */
export const MEANING: readonly Recipe[] = [
  {
    kind: 'bound',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Кемінде ‹p› күн бұрын хабарланады.', 'Көп дегенде ‹p› күн бұрын хабарланады.'],
        ['Мерзімі ‹n› айдан кем болмайды.', 'Мерзімі ‹n› айдан аспайды.'],
      ],
      ru: [
        ['Хранится не менее ‹n› лет.', 'Хранится не более ‹n› лет.'],
        ['Ответ даётся не позднее ‹p› мая.', 'Ответ даётся не ранее ‹p› мая.'],
        ['Сумма до ‹p› тенге.', 'Сумма свыше ‹p› тенге.'],
      ],
      en: [
        ['It is kept for at least ‹n› years.', 'It is kept for at most ‹n› years.'],
        ['You may object within ‹n› days.', 'You may object after ‹n› days.'],
      ],
    },
  },
  {
    kind: 'exception',
    ...SUBSTANCE,
    pairs: {
      kk: [
        [
          'Заңда көзделген жағдайларды қоспағанда, деректер берілмейді.',
          'Заңда көзделген жағдайларды қоса алғанда, деректер берілмейді.',
        ],
        ['Суреттен басқа деректер жойылады.', 'Суретпен бірге деректер жойылады.'],
      ],
      ru: [
        ['Данные не передаются, кроме случаев суда.', 'Данные не передаются, включая случаи суда.'],
        ['Плата взимается, за исключением выходных.', 'Плата взимается, в том числе в выходные.'],
      ],
      en: [
        ['Data are not passed on unless you agree.', 'Data are not passed on if you agree.'],
        ['All fees are due except the deposit.', 'All fees are due including the deposit.'],
      ],
    },
  },
  {
    kind: 'exclusivity',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Деректер тек келісіммен өңделеді.', 'Деректер келісіммен өңделеді.'],
        ['Хабар пайдаланушыға ғана жіберіледі.', 'Хабар пайдаланушыға жіберіледі.'],
      ],
      ru: [
        ['Данные обрабатываются только с согласия.', 'Данные обрабатываются с согласия.'],
        ['Доступ имеет исключительно владелец.', 'Доступ имеет владелец.'],
      ],
      en: [
        ['Data are processed only with consent.', 'Data are processed with consent.'],
        ['The owner alone has access.', 'The owner has access.'],
      ],
    },
  },
  {
    kind: 'negation by a word',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Бұл шарт міндетті емес.', 'Бұл шарт міндетті.'],
        ['Дауласуға құқығы жоқ.', 'Дауласуға құқығы бар.'],
      ],
      ru: [
        ['Плата не возвращается.', 'Плата возвращается.'],
        ['Передаётся без согласия.', 'Передаётся с согласия.'],
      ],
      en: [
        ['The fee is not refunded.', 'The fee is refunded.'],
        ['We share data with no partner.', 'We share data with a partner.'],
      ],
    },
  },
  {
    kind: 'negation within a word',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Деректер үшінші тұлғаларға берілмейді.', 'Деректер үшінші тұлғаларға беріледі.'],
        ['Өтініш қаралмайды.', 'Өтініш қаралады.'],
      ],
      ru: [
        ['Разглашение недопустимо.', 'Разглашение допустимо.'],
        ['Отказ невозможен.', 'Отказ возможен.'],
      ],
      en: [
        ['Such use is unlawful.', 'Such use is lawful.'],
        ["We don't sell data.", 'We do sell data.'],
      ],
    },
  },
  {
    kind: 'free of charge and paid',
    ...SUBSTANCE,
    pairs: {
      kk: [['Көшірме ақысыз беріледі.', 'Көшірме ақылы беріледі.']],
      ru: [
        ['Копия выдаётся бесплатно.', 'Копия выдаётся платно.'],
        ['Услуга безвозмездна.', 'Услуга возмездна.'],
      ],
      en: [['A copy is free of charge.', 'A copy is subject to charge.']],
    },
  },
  {
    kind: 'duty, right and ban',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Әкімші жауап беруге міндетті.', 'Әкімші жауап беруге құқылы.'],
        ['Бұған тыйым салынады.', 'Бұған рұқсат етіледі.'],
      ],
      ru: [
        ['Администратор обязан ответить.', 'Администратор вправе ответить.'],
        ['Копирование запрещено.', 'Копирование разрешено.'],
      ],
      en: [
        ['The administrator must answer.', 'The administrator may answer.'],
        ['We will inform you.', 'We might inform you.'],
        ['You keep your rights.', 'You waive your rights.'],
      ],
    },
  },
  {
    kind: 'and, or',
    ...SUBSTANCE,
    pairs: {
      kk: [['Аты және телефоны сұралады.', 'Аты немесе телефоны сұралады.']],
      ru: [['Нужны имя и телефон.', 'Нужны имя или телефон.']],
      en: [['A name and a number are needed.', 'A name or a number is needed.']],
    },
  },
  {
    kind: 'another person',
    ...SUBSTANCE,
    pairs: {
      kk: [['Шығынды Әкімші өтейді.', 'Шығынды Пайдаланушы өтейді.']],
      ru: [['Расходы несёт Администратор.', 'Расходы несёт Пользователь.']],
      en: [['The costs are borne by the Administrator.', 'The costs are borne by the User.']],
    },
  },
  {
    kind: 'joined words',
    ...SUBSTANCE,
    pairs: {
      kk: [
        ['Шығудың жолы бар ма екені белгісіз.', 'Шығудың жолы барма екені белгісіз.'],
        ['Бөлме 1 2 бос.', 'Бөлме 12 бос.'],
        ['Хат info@5qbe.kz электрондық поштасына.', 'Хат info@5qbe.kzэлектрондық поштасына.'],
      ],
      ru: [
        ['Договор не действителен.', 'Договор недействителен.'],
        ['Комнаты 1 2 закрыты.', 'Комнаты 12 закрыты.'],
        ['Договор **не** действителен.', 'Договор **не**действителен.'],
      ],
      en: [
        ['The user is not able to refuse.', 'The user is notable to refuse.'],
        ['Rooms 1 2 are closed.', 'Rooms 12 are closed.'],
        ['The user is [not](/a) able to refuse.', 'The user is [not](/a)able to refuse.'],
      ],
    },
  },
  {
    kind: 'parted words',
    ...SUBSTANCE,
    pairs: {
      kk: [['Кодта 1‹p› саны бар.', 'Кодта 1 ‹p› саны бар.']],
      ru: [['Лицо неизвестно нам.', 'Лицо не известно нам.']],
      en: [['They are together in court.', 'They are to get her in court.']],
    },
  },
  {
    kind: 'another form of the same date',
    seen: 'words',
    asks: 'either',
    pairs: {
      kk: [['Күні: ‹p›.05.2026.', 'Күні: 2026 жылғы ‹p› мамыр.']],
      ru: [['Дата: ‹p›.05.2026.', 'Дата: ‹p› мая 2026 года.']],
      en: [['Date: ‹p›.05.2026.', 'Date: ‹p› May 2026.']],
    },
  },
]
