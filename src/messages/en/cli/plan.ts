import type { plan as kazakh } from '../../kk/cli/plan.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `plan` says, at a terminal and on the page of a run that waits for approval. */
export const plan = {
  plan: {
    about:
      'show an approver what is about to be published: commit, digest, dates, changes, and who is asked what',
    sealed: 'This version has already been published: only what is missing of its release will be finished.',
    heading: 'Publication plan',
    approve:
      'By approving you allow exactly these texts to be published with these dates (their digests stand below), and nothing else. Any later change needs a new approval.',
    /** A moment follows. */
    publishBy: 'To keep the promised time, publish before: {{at}}',
    summary: 'What people will read in short',
    facts: 'facts and terms to note',
    noFacts: 'None.',
    what: 'What',
    was: 'Before',
    is: 'After',
    exactly: 'What exactly is approved',
    commit: 'Commit',
    digest: 'Draft digest (SHA-256)',
    effect: 'Takes effect (effectiveAt)',
    acceptBy: 'The earlier acceptance holds until (acceptBy)',
    repeat: 'Anybody can repeat the draft digest in the folder of the version:',
  },
  approval: {
    nobody: 'The environment {{name}} names no reviewers, so nobody has approved anything.',
    none: 'Nobody has approved run {{run}}.',
    same: 'Run {{run}} was approved only by whoever started it: {{who}}.',
    advice:
      'Nothing was done. Name at least two people under Settings → Environments → {{name}} → Required reviewers, and have another person approve the run. If you work alone, set the variable KELISIM_WITHOUT_APPROVER to yes.',
    open: 'Prevent self-review is off in the environment {{name}}; the second person was checked in the record of the run.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
