import type { comment as kazakh } from '../../kk/cli/comment.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** The comment on a pull request; numbers and dates follow a colon, so that none needs an ending. */
export const comment = {
  comment: {
    draft: 'draft',
    published: 'published',
    nothingTouched: 'No policy text changes in this pull request.',
    preview: 'Preview',
    findings: 'Findings',
    noFindings: 'No findings.',
    moreFindings: 'More findings (all of them in the check)',
    /** A command follows. */
    ifMeant: 'If it is meant',
    /** Lines of the file follow. */
    orWrite: 'or write in version.yaml, with the reason',
    parity: 'Clauses in three languages',
    parityAgrees: 'The same clauses have changed in all three languages.',
    parityLegend: {
      same: 'unchanged',
      changed: 'changed',
      added: 'added',
      removed: 'deleted',
      moved: 'moved',
    },
    differs: 'the languages differ',
    alike: 'More clauses changed alike in all three languages',
    clause: 'Clause',
    preamble: 'Preamble',
    changes: 'changes',
    noChanges: 'No changes in this language.',
    /** How many clauses are left out; an address follows. */
    cut: 'Changes that did not fit',
    /** Names of versions follow. */
    more: 'Other versions are changed, too',
    whole: 'in full',
    /** A commit follows. */
    state: 'Commit reviewed',
    errors: 'Errors',
    notes: 'Notes',
    inOrder: 'No errors',
  },
} as const satisfies Translation<typeof kazakh, Forms>
