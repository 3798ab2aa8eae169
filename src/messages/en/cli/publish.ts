import type { publish as kazakh } from '../../kk/cli/publish.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `publish` says. */
export const publish = {
  publish: {
    about: 'publish a draft: its dates and digests are written, and it can never change again',
    version: 'number of the version; defaults to the draft',
    effective:
      'when it takes effect: at-publication, or a day, such as 2026-12-02; defaults to what version.yaml says',
    yesOption: 'publish without asking; required where there is no terminal',
    none: 'There is no draft to publish.',
    noneAdvice: 'To begin the next version: npm run policy -- new',
    sealed: '{{name}} has already been published ({{date}}).',
    sealedAdvice:
      'To begin the next version: the button "New version" on GitHub, or npm run policy -- new {{id}}',
    refused: '{{name}} was not published; nothing was written.',
    refusedAdvice: 'Fix the findings above, then publish again.',
    earliest: 'The earliest day is {{date}}. Write it like this: --effective {{day}}',
    begin: 'Publishing {{name}}',
    effect: 'What will happen',
    confirm: 'Publish it? After that, not a single letter can be changed.',
    done: '{{name}} is published.\n  1. Commit the file. Nothing in its folder may change from now on.\n  2. Build the site: npm run build',
  },
  effect: {
    atOnce: 'Takes effect: at once, when it is published',
    on: 'Takes effect: {{date}}, {{time}} ({{zone}})',
    follows: 'Until then version {{n}} is in force.',
    noticeKept: 'The time that version {{n}} promises before the effect ({{days}} days) is kept.',
    noticeShort:
      'The time that version {{n}} promises before the effect ({{days}} days) is not kept. By it, the earliest day is {{date}}.',
    ends: 'The policy ends: nobody is asked for anything any more; a consent given before can be withdrawn.',
    first: 'This is the first version: everyone is asked to answer.',
    acceptance: 'Everyone who accepted an earlier version must accept this one.',
    acceptanceConsent:
      'Everyone who consented is asked again; until they answer, data is not used for this purpose.',
    acceptBy: {
      effect: 'The earlier acceptance ends when the new version takes effect.',
      day: 'The earlier acceptance holds until the end of {{date}}.',
    },
    notice: 'Everyone is told; nobody has to accept again.',
    nothing: 'Nobody is asked for anything.',
    summary: 'In short, as people will read it ({{locale}}):',
    removedClauses: 'removed: {{clauses}}',
    changes: 'Clauses changed since version {{n}}:',
    unchanged: 'the same words',
    counts: {
      form: 'changed in form {{n}}',
      reworded: 'changed {{n}}',
      rewritten: 'rewritten {{n}}',
      added: 'added {{n}}',
      removed: 'removed {{n}}',
      moved: 'moved {{n}}',
      facts: 'facts to note {{n}}',
    },
    facts: 'Facts to note ({{locale}}):',
    moreFacts: 'and {{n}} more; all of them: npm run policy -- diff {{id}} {{from}} {{to}}',
    pages: 'New pages (each in three languages):',
    pageText: 'the text',
    pageChanges: 'the changes since version {{n}}',
  },
} as const satisfies Translation<typeof kazakh, Forms>
