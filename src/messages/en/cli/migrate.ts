import type { migrate as kazakh } from '../../kk/cli/migrate.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `migrate` says. */
export const migrate = {
  migrate: {
    about: 'turn an old folder, with policy.yaml, into the new form (format: 1) and seal it anew',
    nothing: 'There is nothing to migrate: {{directory}} is in the new form.',
    refused: 'The folder was not turned into the new form; nothing was changed:',
    refusedAdvice: 'Fix what is listed above, then run the command again.',
    draft: 'draft',
    done: 'The folder is in the new form. The digests of published versions have changed: commit this by itself, and say so.\nAnswers to these versions are bound to the old digests, so the service does not start with its old data folder.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
