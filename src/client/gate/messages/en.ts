// Written by `npm run messages` from src/messages; change the words there.
import type { Messages } from './kk.ts'

export const en: Messages = {
  'acceptance-required': {
    title: "Please answer first",
    text: "To go on, please read the policies and give your answer.",
    link: "Answer the policies",
  },
  'sign-in-required': {
    title: "Please sign in first",
    text: "This page is open only to people who have signed in.",
  },
  'service-unavailable': {
    title: "This could not be checked",
    text: "The acceptance service does not answer, so the page does not open for now. Please try again later.",
  },
  misconfigured: {
    title: "This page does not open for now",
    text: "This site is not connected to the acceptance service the right way. Whoever runs the site has to mend it. Please try again later.",
  },
  'subject-refused': {
    title: "Your account could not be checked",
    text: "The acceptance service did not take this account. Please write to the support of this site.",
  },
}
