import type { release as kazakh } from '../../kk/cli/release.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `release` says, at a terminal and in the text of the release. */
export const release = {
  release: {
    about:
      'publish an approved version on GitHub: seal, tag, and a release with its texts and comparative tables',
    version: 'number of the version; defaults to the draft, or to the last one if there is none',
    commit: 'the commit that was approved; nothing is published from another one',
    draftDigest: 'digest of the draft that was approved, as plan prints it',
    approvedIn: 'number of the GitHub Actions run that another person has to have approved',
    badApproved:
      '--commit and --draft-digest go together: 40 characters of a commit and 64 of a digest. Given: {{given}}.',
    badApprovedAdvice: 'Copy both as plan prints them.',
    badRun: '--approved-in is {{value}}; expected the number of a run.',
    badRunAdvice: 'In a workflow, write: --approved-in "$GITHUB_RUN_ID"',
    otherCommit: '{{commit}} was approved for {{name}}, and this checkout is at {{here}}.',
    otherDraft:
      '{{name}} is not what was approved: its draft digest is {{digest}}, that of the approval {{approved}}.',
    otherAdvice:
      'Nothing was done. An approval holds only for the texts and dates that were shown: press the button to publish again, and have another person approve the new plan.',
    attach: 'more files for the release, such as a table with the reasons filled in',
    checkpoints: 'folder of kept checkpoints to prove the log against',
    noCheckpoint: 'release without the state of the acceptance log',
    noService: 'KELISIM_SERVICE is not set: the release is without the state of the acceptance log.',
    noFile: 'There is no file {{path}} to attach.',
    sameName: 'Two files to attach are named {{name}}.',
    attachAdvice: 'Pass existing files, each with its own name: --attach a.docx b.docx',
    otherDate: '{{name}} is already sealed, with effect from {{effectiveAt}}; --effective is {{value}}.',
    otherDateAdvice: 'Omit --effective to finish its release; another date needs another version.',
    refused: '{{name}} was not released; nothing was done.',
    moved: '{{branch}} is at {{tip}} and this checkout at {{here}}.',
    movedAdvice:
      'Nothing was done. On GitHub press the button again; on your own computer check out the newest commit of the branch and run it again.',
    sealed: '{{name}} is sealed on {{branch}}.',
    tagTaken: 'The tag {{name}} already exists, on a commit with a different {{file}}.',
    tagTakenAdvice: 'Find out who created it; a published version has one tag forever.',
    already: '{{name}} has already been released.',
    done: '{{name}} is released.',
    notes: {
      /** A moment follows. */
      published: 'Published',
      digests: 'Digests (SHA-256)',
      whole: 'The version as a whole',
      draft: 'The approved draft',
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
