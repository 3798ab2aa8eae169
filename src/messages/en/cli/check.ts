import type { check as kazakh } from '../../kk/cli/check.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../forms.ts'

/** What `check` says besides its findings. */
export const check = {
  check: {
    about: 'list every problem in the policies, with file, line and what to do',
    fix: 'mend in drafts what needs no judgement: spaces, stray letters, numbers, references',
    base: 'compare published versions with a commit, branch or tag, too',
    all: 'judge the words of superseded versions again',
    error: 'error',
    note: 'note',
    errors: 'Errors: {{n}}.',
    notes: 'Notes: {{n}}.',
    fixable: 'Mended by --fix: {{n}}.',
    fixed: 'Places mended: {{n}}',
    fine: 'The policies are in order.',
    progress: 'Checked {{done}} of {{all}}',
    badBase: '--base is {{ref}}, which cannot be read: {{why}}.',
    badBaseAdvice:
      'Name a commit, a branch or a tag of the repository that holds the policies, such as origin/main.',
    noCommit: 'there is no such commit',
    hyphen: 'a name does not begin with a hyphen',
  },
} as const satisfies Translation<typeof kazakh, Forms>
