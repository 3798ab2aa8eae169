import type { gate as kazakh } from '../kk/gate.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What the gate of a product's server says to somebody who is not let through. */
export const gate = {
  'acceptance-required': {
    title: 'Your answer is needed first',
    text: 'To continue, please read the documents and give your answer.',
    link: 'Go to the documents',
  },
  'sign-in-required': {
    title: 'Please sign in first',
    text: 'This page is open only to people who have signed in.',
  },
  'service-unavailable': {
    title: 'This could not be checked',
    text: 'The acceptance service does not answer, so the page does not open for now. Please try again later.',
  },
  misconfigured: {
    title: 'This page does not open for now',
    text: 'This site is not connected to the acceptance service correctly. Whoever runs the site has to fix it. Please try again later.',
  },
  'subject-refused': {
    title: 'Your account could not be checked',
    text: 'The acceptance service did not take this account. Please write to the support of this site.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
