import type { ByLocale } from '../../../domain/locale.ts'

/** Words that are put into findings. */
export const parts = {
  // Behind the first place of several: a space before it.
  total: ' (барлығы: {{number}})',
  nothing: 'жоқ',
  quote: '«{{text}}»',
  list: '{{first}}, {{rest}}',
  texts: '{{first}}; {{rest}}',
  text: '{{name}}: {{words}}',
  title: 'атауы',
  // At the beginning of a sentence.
  begin: {
    preamble: 'Кіріспе',
    section: '{{number}}-бөлім',
    clause: '{{number}}-тармақ',
    after: '{{number}}-тармақтан кейінгі {{part}}-бөлік',
  },
  // Within a sentence.
  within: {
    preamble: 'кіріспе',
    section: '{{number}}-бөлім',
    clause: '{{number}}-тармақ',
    after: '{{number}}-тармақтан кейінгі {{part}}-бөлік',
    named: '«{{name}}» бөлігі',
  },
  change: {
    moved: '{{clause}} орнын ауыстырған',
    form: '{{clause}} басқаша рәсімделген',
    added: '{{clause}} қосылған',
    removed: '{{clause}} алып тасталған',
    reworded: '{{clause}} өзгерген, {{before}} → {{after}}',
  },
  language: {
    kk: 'қазақша',
    ru: 'орысша',
    en: 'ағылшынша',
  } satisfies ByLocale<string>,
  shape: {
    list: '{{size}} тармақты тізім',
    numbered: '{{size}} тармақты нөмірленген тізім',
    table: '{{size}} кесте',
  },
  file: 'файл',
  found: ', табылғаны: {{value}}',
  oneOf: 'мыналардың бірі күтілген еді: {{values}}',
  kind: {
    boolean: 'true немесе false күтілген еді',
    object: 'кілттер мен олардың мәндері күтілген еді',
    array: '«- » белгісінен басталатын тізім күтілген еді',
  },
  expected: {
    words: 'мәтін күтілген еді',
    someWords: 'мәтін күтілген еді, бірақ ештеңе жазылмаған',
    sentences: 'сөйлемдер тізімі күтілген еді, әрқайсысы «- » белгісінен басталады',
    instant: 'күн, уақыт және уақыт белдеуі күтілген еді, мысалы 2026-11-22T09:00:00+05:00',
    acceptBy: 'at-effect немесе күн, уақыт және уақыт белдеуі күтілген еді, мысалы 2026-12-31T00:00:00+05:00',
    day: 'күн күтілген еді, мысалы 2026-11-22',
    digest: '64 он алтылық цифр күтілген еді',
    bin: 'БСН-нің 12 цифры немесе әзірге белгісіз болса null күтілген еді',
    email: 'электрондық пошта адресі күтілген еді',
    reason: 'себебі күтілген еді: бір мәтін немесе kk, ru, en тілдерінің әрқайсысында',
    policyId: 'латынның кіші әріптері, цифрлар мен дефис күтілген еді',
  },
} as const
