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
    negation: 'Yes or no',
    duty: 'Duty, right or ban',
    bound: 'Limit',
    exception: 'Exception',
    exclusivity: 'Restriction',
    money: 'Sum or charge',
    date: 'Date',
    time: 'Time',
    period: 'Period',
    percentage: 'Percentage',
    number: 'Number',
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
      negation: 'yes or no',
      duty: 'duty, right or ban',
      bound: 'limit',
      exception: 'exception',
      exclusivity: 'restriction',
      money: 'sum or charge',
      date: 'date',
      time: 'time',
      period: 'period',
      percentage: 'percentage',
      number: 'number',
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
