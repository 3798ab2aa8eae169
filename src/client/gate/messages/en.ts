// Written by `npm run messages` from src/messages; change the words there.
import type { Messages } from './kk.ts'

export const en: Messages = {
  'acceptance-required': {
    title: "Your answer is needed first",
    text: "To continue, please read the documents and give your answer.",
    link: "Go to the documents",
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
    text: "This site is not connected to the acceptance service correctly. Whoever runs the site has to fix it. Please try again later.",
  },
  'subject-refused': {
    title: "Your account could not be checked",
    text: "The acceptance service did not take this account. Please write to the support of this site.",
  },
}
