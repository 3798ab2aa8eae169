import type { status as kazakh } from '../../kk/cli/status.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `status` says. */
export const status = {
  status: {
    about: 'show what is in force, announced, still a draft, and which language is behind',
    inForce: 'In force',
    announced: 'Announced',
    replaced: 'Replaced',
    replacedBy: 'version {{n}}: never takes effect, version {{by}} has taken its place',
    ended: 'Ended',
    endedBy: 'by version {{n}}, on {{date}}. Nobody is asked for anything any more',
    ends: 'Ends',
    endsBy: 'by version {{n}}, on {{date}}',
    next: 'Next',
    earliest:
      'if published today, takes effect on {{date}} at the earliest (at least {{days}} days by version {{n}})',
    draft: 'Draft',
    since: 'version {{n}}, since {{date}}',
    from: 'version {{n}}, takes effect on {{date}}',
    atPublication: 'version {{n}}, takes effect when published',
    none: 'nothing yet',
    changed: 'Changed clauses: {{counts}}',
    untouched: 'The text has not been changed yet.',
    behind: '{{locale}}.md is behind. Changed in another language but not here: {{clauses}}',
    preamble: 'preamble',
    more: 'and {{n}} more',
    pending: 'Still to be translated: {{locales}}',
    errors: 'Errors: {{n}}. To list them: npm run policy -- check',
    folder: 'Folder: {{folder}}',
    empty: 'There is no policy yet. To begin one: npm run policy -- new',
  },
} as const satisfies Translation<typeof kazakh, Forms>
