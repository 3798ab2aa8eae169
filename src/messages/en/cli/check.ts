import type { check as kazakh } from '../../kk/cli/check.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `check` says besides its findings. */
export const check = {
  check: {
    about: 'list every problem in the policies, with file, line and what to do about it',
    fix: 'fix in drafts what needs no judgement: spaces, stray letters, numbers, references',
    base: 'also compare published versions with a commit, branch or tag',
    sealed: 'versions may have been published since --base: on the main branch, each at its own moment',
    all: 'check the texts of published versions again; what is found there is only told',
    error: 'error',
    note: 'note',
    errors: 'Errors: {{n}}.',
    notes: 'Notes: {{n}}.',
    fixable: 'Fixable with --fix: {{n}}.',
    fixed: 'Places fixed: {{n}}',
    fine: 'No errors in the policies.',
    progress: 'Checked {{done}} of {{all}}',
    sealedAlone: '--sealed goes only with --base.',
    compared: 'Compared with the published versions in {{base}}: {{n}}.',
    shallow:
      'The history of the repository is not whole (shallow clone): when a published version reached the main branch cannot be known.',
    badBase: '--base is {{ref}}, which cannot be read: {{why}}.',
    badBaseAdvice:
      'Pass a commit, branch or tag of the repository that holds the policies, such as origin/main.',
    noCommit: 'there is no such commit',
    hyphen: 'a name cannot begin with a hyphen',
  },
} as const satisfies Translation<typeof kazakh, Forms>
