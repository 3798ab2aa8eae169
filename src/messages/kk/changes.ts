/** The facts that a reader must not miss. */
const flag = {
  negation: 'Иә немесе жоқ',
  duty: 'Міндет, құқық не тыйым',
  bound: 'Шек',
  exception: 'Ерекше жағдай',
  exclusivity: 'Шектеу',
  money: 'Сома не ақы',
  date: 'Күн',
  time: 'Уақыт',
  period: 'Мерзім',
  percentage: 'Пайыз',
  number: 'Сан',
} as const

/** What is said of changes wherever they are shown: pages, fragments, tables, the terminal. */
export const changes = {
  added: 'Қосылды',
  removed: 'Алып тасталды',
  formerly: 'Бұрын: {{number}}',
  unchanged: 'мәтіні өзгермеді',
  preamble: 'Кіріспе',
  kind: {
    reworded: 'өзгертілді',
    rewritten: 'жаңадан жазылды',
    added: 'қосылды',
    removed: 'алып тасталды',
    moved: 'орны ауысты',
  },
  flag,
  spoken: {
    added: 'қосылды {{place}}',
    removed: 'алып тасталды {{place}}',
    moved: 'орны ауысты {{before}} → {{after}}',
    link: 'сілтеме: {{before}} → {{after}}',
    stale: 'ескірген сілтеме: {{number}}, қазіргі нөмірі {{now}}',
    markup: 'тек белгіленуі өзгерді',
    none: '(өзгеріс жоқ)',
    flag,
  },
  table: {
    title: 'Салыстырма кесте',
    element: 'Құрылымдық элемент',
    section: '{{number}}-бөлім',
    clause: '{{number}}-тармақ',
    subclause: '{{number}}-тармақша',
    absent: 'Жоқ',
    removed: 'Алып тасталды',
  },
} as const
