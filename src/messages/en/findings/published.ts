import type * as kazakh from '../../kk/findings/published.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

const PUT_BACK =
  'Put the published file back as it was. A correction is a new version (it would be {{next}}): on GitHub the button "New version" under Actions, or npm run policy -- new {{policy}}'

const CHECK_OUT =
  'Put the file back as it was: git checkout {{base}} -- <file>. A correction is a new version: on GitHub the button "New version" under Actions, or npm run policy -- new {{policy}}'

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
} as const satisfies Translation<typeof kazakh.history, Forms>
