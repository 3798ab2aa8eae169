import type * as kazakh from '../../kk/findings/published.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

const PUT_BACK =
  'Put the published file back as it was. A correction is a new version (it would be {{next}}): on GitHub the button "New version" under Actions, or npm run policy -- new {{policy}}'

const CHECK_OUT =
  'Put the file back as it was: {{restore}}. A correction is a new version: on GitHub the button "New version" under Actions, or npm run policy -- new {{policy}}'

const AT_ITS_MOMENT =
  'Take the lines publishedAt and digests out of version.yaml and publish the version anew (npm run policy -- publish {{policy}}): publish and release write the moment themselves. The commit has to reach the main branch within an hour, or a date would stand there at which nobody could read the text.'

const SAME_NAME =
  'The name of a published policy and the number of a version never change: answers of people are bound to them. Put the folder back where it was: {{restore}}'

/** Published versions whose bytes are no longer those of their publication. */
export const seal = {
  incomplete: {
    message: 'The version is published, but {{key}} is missing.',
    advice: 'Take the file back from history; publish writes all three lines.',
  },
  textChanged: {
    message:
      '{{version}} is published, but this text has changed since: its digest is {{found}}, expected {{expected}}.',
    advice: PUT_BACK,
  },
  uncovered: {
    message:
      '{{version}} is published, and something stands at the end of version.yaml, after digests, that no digest covers.',
    advice:
      'Nothing may stand under digests but its four lines (kk, ru, en, version): put the file back as it was published.',
  },
  factsChanged: {
    message: '{{version}} is published, but version.yaml has changed since.',
    advice: PUT_BACK,
  },
} as const satisfies Translation<typeof kazakh.seal, Forms>

/** Published versions that history knows otherwise. */
export const history = {
  changed: {
    message: '{{version}} was published in {{base}}, and this file has changed since.',
    advice: CHECK_OUT,
  },
  fileGone: {
    message: '{{version}} was published in {{base}}, and this file is gone.',
    advice: CHECK_OUT,
  },
  versionGone: {
    message: '{{version}}, published in {{base}}, is gone.',
    advice: CHECK_OUT,
  },
  fileAdded: {
    message: '{{version}} was published in {{base}}, and this file was added since.',
    advice:
      'Take the file away. A correction is a new version: on GitHub the button "New version" under Actions, or npm run policy -- new {{policy}}',
  },
  policyGone: {
    message: '{{version}}, published in {{base}}, is gone together with its whole policy.',
    advice: CHECK_OUT,
  },
  renamed: {
    message: '{{version}}, published in {{base}}, is now called {{now}}.',
    advice: SAME_NAME,
  },
  renumbered: {
    message: '{{version}}, published in {{base}}, has another number: it is {{now}} now.',
    advice: SAME_NAME,
  },
  unsealed: {
    message: '{{version}} was published in {{base}}, and is a draft now.',
    advice: CHECK_OUT,
  },
  redated: {
    message:
      '{{version}} was published in {{base}}, and its moment of publication has changed since: {{publishedAt}}.',
    advice: CHECK_OUT,
  },
  resealed: {
    message: '{{version}} was published in {{base}}, and its digests were computed anew since.',
    advice: CHECK_OUT,
  },
  sealedInPullRequest: {
    message: '{{version}} is not published in {{base}}, and stands here as published.',
    advice:
      'Take the lines publishedAt and digests out of version.yaml: once the change is on the main branch, the button "Publish" under Actions on GitHub, or npm run policy -- publish {{policy}}, publishes the version.',
  },
  backdated: {
    message:
      '{{version}} is published as of {{publishedAt}}, but {{base}}, made later, does not have it published.',
    advice: AT_ITS_MOMENT,
  },
  postdated: {
    message: '{{version}} is published as of {{publishedAt}}, a moment that has not come yet.',
    advice: AT_ITS_MOMENT,
  },
  otherMoment: {
    message: '{{version}} is published as of {{publishedAt}}, but reached the main branch at another time.',
    advice: AT_ITS_MOMENT,
  },
  noFolder: {
    message: '{{base}} has no policies folder: there was nothing to compare published versions with.',
    advice:
      'Where the policies are new here, that is as it should be. Where the folder was moved, put it back where it was.',
  },
  nothingSealed: {
    message:
      'No published version was found in the policies folder of {{base}}: there was nothing to compare with.',
    advice:
      'Where nothing was published yet, that is as it should be. Otherwise see whether --base names what you meant.',
  },
  unread: {
    message:
      'In {{base}}, {{path}} is not a file but a link or a repository of its own: what was published below it could not be compared.',
    advice: 'Keep policies as plain folders and files.',
  },
} as const satisfies Translation<typeof kazakh.history, Forms>
