/** What `status` says. */
export const status = {
  status: {
    about: 'не күшінде, не жарияланған, не әлі жоба екенін және қай тіл қалып қойғанын көрсету',
    inForce: 'Күшінде',
    announced: 'Жарияланған',
    draft: 'Жоба',
    since: '{{n}}-редакция, күшіне енген күні: {{date}}',
    from: '{{n}}-редакция, күшіне енетін күні: {{date}}',
    atPublication: '{{n}}-редакция, жарияланғанда күшіне енеді',
    none: 'әлі жоқ',
    changed: 'Өзгерген тармақтар: {{counts}}',
    untouched: 'Мәтіні әлі өзгертілмеген.',
    behind: '{{locale}}.md қалып қойған. Басқа тілде өзгеріп, мұнда өзгермеген тармақтар: {{clauses}}',
    preamble: 'кіріспе',
    more: 'тағы {{n}}',
    pending: 'Аударылуы керек: {{locales}}',
    errors: 'Қате: {{n}}. Тізімі: npm run policy -- check',
    folder: 'Қалтасы: {{folder}}',
    empty: 'Әзірге бірде-бір құжат жоқ. Бастау: npm run policy -- new',
  },
} as const
