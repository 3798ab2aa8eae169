import type { release as kazakh } from '../../kk/cli/release.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `release` says, at a terminal and in the text of the release. */
export const release = {
  release: {
    about:
      'publish an approved version on GitHub: seal, tag, and a release with its texts and comparative tables',
    version: 'number of the version; defaults to the draft, or to the last one if there is none',
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
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
