import type { diff as kazakh } from '../../kk/cli/diff.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `diff` says. */
export const diff = {
  diff: {
    about: 'show what changed between two versions, or between any two markdown files',
    from: 'number of the earlier version; defaults to the one before',
    to: 'number of the later version; defaults to the last one',
    before: 'the earlier text, a markdown file',
    after: 'the later text, a markdown file',
    marks: '[-removed-], {+added+}; a | marks the part of a word that changed.',
    coarse: 'The text is very large, so parts of it were compared more coarsely ({{cap}}).',
    single: '{{id}} has only one version: there is nothing to compare.',
    file: 'No such file for {{option}}: {{path}}',
    isFolder: '{{option}} takes a file, and this is a folder: {{path}}',
    fileAdvice: 'Pass both files: npm run policy -- diff --before a.md --after b.md',
  },
} as const satisfies Translation<typeof kazakh, Forms>
