import type { ByLocale } from '../../domain/locale.ts'

/** Words of the reference page. */
export interface ReferenceStrings {
  title: string
  intro: string
  machine: string
  tokens: Record<'none' | 'subject' | 'report' | 'erase' | 'on-behalf', string>
  parameter: string
  required: string
  optional: string
  member: string
  type: string
  description: string
  body: string
  answers: string
  refusals: string
  problems: string
  problemsIntro: string
  status: string
}

/** The reference page in three languages; names of addresses and members stay as they are in the API. */
export const REFERENCE_STRINGS: ByLocale<ReferenceStrings> = {
  kk: {
    title: 'API анықтамалығы',
    intro: 'Әр адам қай саясаттың қай редакциясына қандай жауап бергені және оның дәлелі.',
    machine: 'OpenAPI 3.1 сипаттамасы',
    tokens: {
      none: 'Токенсіз, кез келген адамға ашық',
      subject: 'Адамның токенімен (оны өнім береді)',
      report: 'Қызметтік токенмен: report',
      erase: 'Қызметтік токенмен: erase',
      'on-behalf': 'Қызметтік токенмен: on-behalf',
    },
    parameter: 'Параметр',
    required: 'міндетті',
    optional: 'міндетті емес',
    member: 'Өріс',
    type: 'Түрі',
    description: 'Сипаттамасы',
    body: 'Сұраудың денесі',
    answers: 'Жауаптар',
    refusals: 'Бас тарту себептері',
    problems: 'Қате түрлері',
    problemsIntro:
      'Әр қате RFC 9457 пішімінде келеді; type өрісі — urn:kelisim:problem: және төмендегі атау.',
    status: 'Күй коды',
  },
  ru: {
    title: 'Справочник API',
    intro: 'Кто, на какую редакцию какого документа и как ответил, с доказательством.',
    machine: 'Описание OpenAPI 3.1',
    tokens: {
      none: 'Без токена, открыто для всех',
      subject: 'С токеном человека (его выдаёт продукт)',
      report: 'Со служебным токеном: report',
      erase: 'Со служебным токеном: erase',
      'on-behalf': 'Со служебным токеном: on-behalf',
    },
    parameter: 'Параметр',
    required: 'обязателен',
    optional: 'необязателен',
    member: 'Поле',
    type: 'Тип',
    description: 'Описание',
    body: 'Тело запроса',
    answers: 'Ответы',
    refusals: 'Причины отказа',
    problems: 'Виды ошибок',
    problemsIntro: 'Каждая ошибка приходит по RFC 9457; поле type — urn:kelisim:problem: и имя из таблицы.',
    status: 'Код состояния',
  },
  en: {
    title: 'API reference',
    intro: 'Which version of which policy each person answered, and how, with proof.',
    machine: 'OpenAPI 3.1 description',
    tokens: {
      none: 'Without a token, open to everybody',
      subject: 'With a person’s token (issued by the product)',
      report: 'With a service token: report',
      erase: 'With a service token: erase',
      'on-behalf': 'With a service token: on-behalf',
    },
    parameter: 'Parameter',
    required: 'required',
    optional: 'optional',
    member: 'Member',
    type: 'Type',
    description: 'Description',
    body: 'Body of the request',
    answers: 'Answers',
    refusals: 'Refusals',
    problems: 'Problem types',
    problemsIntro:
      'Every error comes as RFC 9457 says; its type is urn:kelisim:problem: followed by a name of this table.',
    status: 'Status',
  },
}
