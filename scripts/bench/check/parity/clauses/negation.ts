import type { FaultyClause } from '../clause.ts'

/** A denial that got lost, or one that nobody meant. */
export const NEGATION: readonly FaultyClause[] = [
  {
    id: 'negation-01',
    kk: 'Оператор дербес деректерді [жарнама берушілерге|үшінші тұлғаларға] сатпайды.',
    ru: 'Оператор не продаёт персональные данные [рекламодателям|третьим лицам].',
    en: 'The Operator does not sell personal data to [advertisers|third parties].',
    faults: { kk: ['сатпайды', 'сатады'], ru: ['не продаёт', 'продаёт'], en: ['does not sell', 'sells'] },
  },
  {
    id: 'negation-02',
    kk: 'Оператор [жоспарлы|техникалық] үзіліс кезінде туындаған шығындар үшін жауап береді.',
    ru: 'Оператор отвечает за убытки, возникшие во время [планового|технического] перерыва.',
    en: 'The Operator is liable for losses that arise during a [planned|technical] break.',
    faults: { kk: ['жауап береді', 'жауап бермейді'], en: ['is liable', 'is not liable'] },
  },
  {
    id: 'negation-03',
    kk: 'Төленген ақы [қызмет|жазылым] басталғаннан кейін қайтарылмайды.',
    ru: 'Внесённая плата после начала [услуги|подписки] не возвращается.',
    en: 'The fee paid is not refunded once the [service|subscription] has begun.',
    faults: {
      kk: ['қайтарылмайды', 'қайтарылады'],
      ru: ['не возвращается', 'возвращается'],
      en: ['is not refunded', 'is refunded'],
    },
  },
  {
    id: 'negation-04',
    kk: 'Пайдаланушының [нөмірі|мекенжайы] оның келісімінсіз жарияланбайды.',
    ru: '[Номер|Адрес] Пользователя не публикуется без его согласия.',
    en: "The User's [number|address] is not published without the User's consent.",
    faults: {
      kk: ['келісімінсіз', 'келісімімен'],
      ru: ['без его согласия', 'с его согласия'],
      en: ['is not published', 'is published'],
    },
  },
  {
    id: 'negation-05',
    kk: 'Куәліктің жоқтығы [қабылдаудан|тіркеуден] бас тартуға негіз болып табылмайды.',
    ru: 'Отсутствие удостоверения не является основанием для отказа в [приёме|регистрации].',
    en: 'The absence of an identity card is not a ground for refusing [admission|registration].',
    faults: { kk: ['табылмайды', 'табылады'], ru: ['не является', 'является'] },
  },
  {
    id: 'negation-06',
    kk: 'Растау коды [үшінші тұлғаларға|қызметкерлерге] ашылмайды және ешқайда жазылмайды.',
    ru: 'Код подтверждения не раскрывается [третьим лицам|работникам] и нигде не записывается.',
    en: 'The confirmation code is not disclosed to [third parties|employees] and is not written down anywhere.',
    faults: {
      kk: ['ешқайда жазылмайды', 'журналға жазылады'],
      ru: ['нигде не записывается', 'записывается'],
      en: ['is not written down anywhere', 'is written down'],
    },
  },
  {
    id: 'negation-07',
    kk: 'Расталған [өтінімдер|тапсырыстар] мұрағатқа беріледі.',
    ru: 'Подтверждённые [заявки|заказы] передаются в архив.',
    en: 'Confirmed [applications|orders] are passed to the archive.',
    faults: {
      kk: ['Расталған', 'Расталмаған'],
      ru: ['Подтверждённые', 'Неподтверждённые'],
      en: ['Confirmed', 'Unconfirmed'],
    },
  },
  {
    id: 'negation-08',
    kk: 'Бағаға [жеткізу|орнату] құны кірмейді.',
    ru: 'Стоимость [доставки|установки] в цену не входит.',
    en: 'The price does not include the cost of [delivery|installation].',
    faults: { ru: ['не входит', 'входит'], en: ['does not include', 'includes'] },
  },
  {
    id: 'negation-09',
    kk: 'Сақтандырушы [қасақана|абайсызда] келтірілген зиянды өтемейді.',
    ru: 'Страховщик не возмещает вред, причинённый [умышленно|по неосторожности].',
    en: 'The insurer does not compensate for damage caused [intentionally|through carelessness].',
    faults: {
      kk: ['өтемейді', 'өтейді'],
      ru: ['не возмещает', 'возмещает'],
      en: ['does not compensate', 'compensates'],
    },
  },
  {
    id: 'negation-10',
    kk: 'Тараптардың бірде-бірі [келіссөздің|шарттың] мазмұнын жарияламайды.',
    ru: 'Ни одна из Сторон не разглашает содержание [переговоров|договора].',
    en: 'Neither Party discloses the content of the [negotiations|contract].',
    faults: { en: ['Neither Party', 'Each Party'] },
  },
]
