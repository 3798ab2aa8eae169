import type { accept as kazakh } from '../../kk/cli/accept.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `check --accept` says. */
export const accept = {
  accept: {
    option:
      'answer the differences between the languages of drafts one by one: where one is meant, write the reason into version.yaml',
    optionClause: 'answer only a difference in this clause, such as 8.2',
    optionRule: 'answer only what this rule tells, such as parity-duty, or duty',
    optionReason: 'write this reason, and ask nothing',
    alone: '{{option}} goes only with --accept.',
    /** How many there are. */
    title: 'Differences between the languages: {{n}}',
    isMeant: 'Is it meant?',
    skip: 'No, or not sure: leave it unanswered',
    giveReason: 'Yes: write down why',
    stop: 'Stop here, and keep the answers',
    why: 'For what reason? Whoever reviews the text will read it.',
    noReason: 'Write the reason in a sentence.',
    written: 'Answers written: {{n}}',
    dropped: 'Entries removed that answered nothing any more: {{n}}',
    nothing: 'There is no difference to answer here.',
    /** Lines follow. */
    others: 'These can be answered:',
    sealed: '{{name}} is published; nothing is written into it.',
    noDraft: '{{id}} has no draft.',
    sealedAdvice: 'Answers are written into drafts only: begin a new version with the command new.',
    byHand:
      '{{file}} is written in another way, so that the answer cannot be put there; nothing was changed.',
    byHandAdvice: 'Write the list exceptions by hand; check --json has its lines under the key answer.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
