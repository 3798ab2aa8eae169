import type { ByLocale } from '../../../domain/locale.ts'

/** Words that are put into findings. */
export const parts = {
  // Behind the first place of several: a space before it.
  total: ' (барлығы: {{number}})',
  // Behind an advice: a space before it.
  near: ' Мәтінде бар ұқсас мекенжайлар: {{addresses}}.',
  nothing: 'жоқ',
  quote: '«{{text}}»',
  gone: 'енді жоқ: «{{text}}»',
  lacking: 'ондай сөз жоқ: «{{text}}»',
  unmoved: 'бұл жағынан өзгеріс жоқ: «{{text}}»',
  // Behind what to do.
  answer: 'Айырмашылық әдейі болса, себебін жазып жауап беріңіз: npm run policy -- check --accept',
  list: '{{first}}, {{rest}}',
  texts: '{{first}}; {{rest}}',
  text: '{{name}}: {{words}}',
  title: 'атауы',
  // At the beginning of a sentence.
  begin: {
    title: 'Атауы',
    preamble: 'Кіріспе',
    section: '{{number}}-бөлім',
    clause: '{{number}}-тармақ',
    after: '{{number}}-тармақтан кейінгі {{part}}-бөлік',
    unnumbered: 'Нөмірсіз {{part}}-бөлік',
    named: '«{{name}}» бөлігі',
  },
  // Within a sentence.
  within: {
    preamble: 'кіріспе',
    section: '{{number}}-бөлім',
    clause: '{{number}}-тармақ',
    after: '{{number}}-тармақтан кейінгі {{part}}-бөлік',
    unnumbered: 'нөмірсіз {{part}}-бөлік',
    named: '«{{name}}» бөлігі',
  },
  moved: {
    negation: 'болымсыз мағына',
    duty: 'құқық не міндет',
    exception: 'ерекшелік',
    only: '«тек» шектеуі',
    items: 'тізім мүшелері',
    parties: 'кім әрекет ететіні',
    terms: 'терминнің қолданылуы',
    bounds: 'шек (кемінде, дейін, кейін)',
  },
  change: {
    moved: '{{clause}} орнын ауыстырған',
    form: '{{clause}} басқаша рәсімделген',
    added: '{{clause}} қосылған',
    removed: '{{clause}} алып тасталған',
    reworded: '{{clause}} өзгерген, {{before}} → {{after}}',
  },
  restore: {
    fromCommit: 'git checkout {{base}} -- <файл>',
    fromHistory: 'бұрынғы күйлерін git log -- <файл> көрсетеді',
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
    paragraphs: 'абзац саны: {{size}}',
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
    someWords: 'мәтін күтілген еді',
    points:
      'тізім күтілген еді: әр тармағы «- » белгісінен басталады, мәтіні kk:, ru: және en: дегеннен кейін тұрады',
    address: 'тырнақшаға алынған тармақ нөмірі күтілген еді, мысалы "8.10"',
    addresses: 'әрқайсысы тырнақшаға алынған тармақ нөмірлерінің тізімі күтілген еді, мысалы ["8.2", "8.10"]',
    termNames: 'шарт кілттерінің тізімі күтілген еді, мысалы [operator, wayOut]',
    format: 'format: 1 күтілген еді',
    choices:
      '1-ден 12-ге дейінгі таңдау күтілген еді, әрқайсысы "- " белгісінен кейін өз id-імен және kk, ru, en тілдеріндегі атауымен (title)',
    days: '1-ден 366-ға дейінгі күн саны күтілген еді, мысалы 10',
    versions: 'редакция нөмірлерінің тізімі күтілген еді, мысалы [3]',
    yes: 'true күтілген еді; болмаса, бұл жол жазылмайды',
    instant: 'күн, уақыт және уақыт белдеуі күтілген еді, мысалы 2026-11-22T09:00:00+05:00',
    acceptBy: 'at-effect немесе күн, уақыт және уақыт белдеуі күтілген еді, мысалы 2026-12-31T00:00:00+05:00',
    day: 'күн күтілген еді, мысалы 2026-11-22',
    digest: '64 он алтылық цифр күтілген еді',
    bin: 'БСН-нің тырнақшаға алынған 12 цифры күтілген еді; әзірге белгісіз болса, бұл жол жазылмайды',
    email: 'электрондық пошта мекенжайы күтілген еді',
    reason: 'себебі күтілген еді: бір мәтін немесе kk, ru, en тілдерінің әрқайсысында',
    parityRule: 'ереже атауы күтілген еді, мысалы parity-figures; оны check --accept жазады',
    term: 'терминнің kk, ru, en тілдерінің кемінде екеуіндегі атауы күтілген еді',
    glossary:
      'терминдер тізімі күтілген еді: әр тармағы «- » белгісінен басталады, атаулары kk:, ru: және en: дегеннен кейін тұрады',
    wording: 'check --accept жазатын 16 он алтылық цифр күтілген еді',
    policyId: 'латынның кіші әріптері, цифрлар мен дефис күтілген еді',
  },
} as const
