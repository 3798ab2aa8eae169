import type { mend as kazakh } from '../../kk/cli/mend.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `mend` says. */
export const mend = {
  mend: {
    about: 'fix in the drafts of a pull request what check --fix fixes, as a commit on its branch',
    none: 'There is nothing that can be fixed by itself: {{url}}',
    done: 'Places fixed: {{n}}. The texts that changed: {{url}}',
    fork: 'Pull request {{pr}} comes from another repository ({{from}}), which cannot be written to.',
    forkAdvice: 'Nothing was changed. Have whoever proposed it run npm run policy -- check --fix.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
