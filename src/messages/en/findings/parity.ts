import type * as kazakh from '../../kk/findings/parity.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Differences between the languages. */
export const parity = {
  extra: {
    message: '{{clause}} is only here, and not in {{others}}.',
    advice: 'Remove it, or add it in the other languages, too.',
  },
  missing: {
    message: '{{clause}} is missing; it is in {{others}}.',
    advice: 'Translate it, and add it after: {{before}}.',
  },
  shape: {
    message: '{{clause}}: built otherwise than in the other texts. Here {{here}}; {{there}}.',
    advice: 'Give lists, tables and headings the same size and marks in every language.',
  },
  figures: {
    message: '{{clause}}: the texts have different numbers. Here {{here}}; {{there}}.',
    advice: 'Compare them, and fix the one that is wrong.',
  },
  units: {
    message: '{{clause}}: the number is the same, but it counts different things. Here {{here}}; {{there}}.',
    advice: 'Compare days, months, working days or currencies, and fix the one that is wrong.',
  },
  references: {
    message: '{{clause}}: the texts refer to different clauses. Here {{here}}; {{there}}.',
    advice: 'Refer to the same clause in every language.',
  },
  links: {
    message: '{{clause}}: the texts have different addresses. Here {{here}}; {{there}}.',
    advice: 'Write the same address in every language.',
  },
  negation: {
    message: '{{clause}}: a negation may be missing in one of the texts. Here {{here}}; {{there}}.',
    advice: 'Look whether the ban or the condition means the same in every language.',
  },
  duty: {
    message: '{{clause}}: a right or a duty may differ between the texts. Here {{here}}; {{there}}.',
    advice: 'Look whether what someone may or must do is the same in every language.',
  },
  exception: {
    message: '{{clause}}: an exception may be missing in one of the texts. Here {{here}}; {{there}}.',
    advice: 'Look whether the same is excepted in every language.',
  },
  only: {
    message: '{{clause}}: "only" may be missing in one of the texts. Here {{here}}; {{there}}.',
    advice: 'Look whether the same is restricted in every language.',
  },
  items: {
    message: '{{clause}}: a list may have another number of members. Here {{here}}; {{there}}.',
    advice: 'Look whether something fell out of the list.',
  },
  parties: {
    message: '{{clause}}: it may not be the same party that acts. Here {{here}}; {{there}}.',
    advice: 'Look whether who does what to whom is the same in every language.',
  },
  terms: {
    message: '{{clause}}: a defined term does not stand in every text. Here {{here}}; {{there}}.',
    advice: 'Use the term alike in every language.',
  },
  twoTranslations: {
    message:
      '{{clause}}: one sentence of the prevailing text is translated in two ways: "{{sentence}}". Here {{here}}. {{other}}: {{there}}.',
    advice: 'Look whether both mean the same, and translate one sentence in one way.',
  },
  bounds: {
    message: '{{clause}}: a limit may differ between the texts. Here {{here}}; {{there}}.',
    advice: 'Compare "at least" and "at most".',
  },
  moved: {
    message:
      '{{clause}}: changed in one text otherwise than in the others: {{what}}. Here {{here}}; {{there}}.',
    advice: 'Look whether the change means the same in every language.',
  },
  alone: {
    message:
      '{{clause}}: changed only in {{changed}} ("{{before}}" → "{{after}}"); as before in {{unchanged}}.',
    advice: 'Change the other texts, too, or bring the earlier words back.',
  },
  movedAlone: {
    message: '{{clause}}: moved only in {{changed}}; where it was in {{unchanged}}.',
    advice: 'Move it in the other texts, too, or bring it back to its place.',
  },
  contradiction: {
    message: 'The number and its words say different things: {{figure}} and "{{words}}".',
    advice: 'Find out which is right, and fix the other.',
  },
  needless: {
    message:
      'The entry on {{clause}} ({{rule}}) in the list exceptions answers nothing: the difference is gone, or the clause has other words now.',
    advice: 'Remove the entry; if the difference is still told, look at it anew.',
  },
} as const satisfies Translation<typeof kazakh.parity, Forms>
