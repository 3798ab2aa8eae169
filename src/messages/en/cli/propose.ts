import type { propose as kazakh } from '../../kk/cli/propose.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `propose` says, at a terminal and in the pull request that it opens. */
export const propose = {
  propose: {
    about: 'begin the next version on GitHub: a branch and a draft pull request',
    optionPolicy: 'begin a new policy with its first version',
    confirm: 'Begin it on GitHub?',
    open: '{{name}} has already been begun; continue in its pull request.',
    done: '{{name}} is a draft now. Change its texts in the pull request.',
    taken: 'The branch {{branch}} already exists, with different content.',
    takenAdvice:
      'Open a pull request from it on GitHub, or delete it there and begin again. Nothing was changed.',
    heading: '"{{title}}", version {{n}}: draft',
    steps:
      '1. Under Files changed, open and change each text: kk.md, ru.md, en.md (••• on the right of the text → Edit file, then Commit changes).\n2. In the same way, say in version.yaml, in place of [], what changed, in three languages and plain words.\n3. After each change read the comment that is kept up to date on this page: it holds every change and every finding.\n4. When everything is ready, press Ready for review.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
