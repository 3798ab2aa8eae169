import type { widget as kazakh } from '../kk/widget.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What the prompt says. A date follows `since`, `deadline`, `upcoming` and `stillHolds`; in Kazakh it stands in the nominative after a colon. */
export const widget = {
  updated: 'New version',
  first: 'Please read',
  optional: 'Optional',
  refused: 'You declined',
  summary: 'What changed, in short',
  changes: 'Changes since the version you accepted',
  text: 'Full text',
  since: 'In force since',
  deadline: 'Answer by',
  upcoming: 'Takes effect on',
  stillHolds: 'The version you accepted still holds for you until',
  accept: 'Accept',
  decline: 'Decline',
  consent: 'I consent',
  choose: 'Which of these do you consent to?',
  chooseOne: 'Choose at least one.',
  later: 'Later',
  reconsider: 'Change my mind',
  close: 'Close',
  retry: 'Try again',
  history: 'Version history',
  recorded: 'Your answer is recorded.',
  wait: 'Please wait…',
  stale: 'Things have changed.',
  otherPerson: 'Another person is signed in now.',
  textTrouble: 'The text did not load.',
  noConnection: 'No connection.',
  unknown: 'It is not known whether your answer was recorded. Try again.',
  notRecorded: 'Your answer was not recorded.',
} as const satisfies Translation<typeof kazakh, Forms>
