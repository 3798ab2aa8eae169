import type { changes as kazakh } from '../kk/changes.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What is said of changes wherever they are shown: pages, fragments, tables, the terminal. */
export const changes = {
  added: 'Added',
  removed: 'Deleted',
  formerly: 'Formerly {{number}}',
  unchanged: 'wording unchanged',
  preamble: 'Preamble',
  kind: {
    reworded: 'changed',
    rewritten: 'rewritten',
    added: 'added',
    removed: 'removed',
    moved: 'moved',
  },
  flag: {
    negation: 'Negation',
    duty: 'Duty or right',
    number: 'Number',
    money: 'Sum',
    date: 'Date',
    period: 'Period',
  },
  spoken: {
    added: 'added {{place}}',
    removed: 'removed {{place}}',
    moved: 'moved {{before}} → {{after}}',
    link: 'link: {{before}} → {{after}}',
    stale: 'stale reference: {{number}} is now {{now}}',
    markup: 'markup only',
    none: '(no change)',
    flag: {
      negation: 'negation',
      duty: 'duty',
      number: 'number',
      money: 'money',
      date: 'date',
      period: 'period',
    },
  },
  table: {
    title: 'Comparative table',
    element: 'Element',
    section: 'Section {{number}}',
    clause: 'Clause {{number}}',
    subclause: 'Subclause {{number}}',
    absent: 'None',
    removed: 'Removed',
  },
} as const satisfies Translation<typeof kazakh, Forms>
