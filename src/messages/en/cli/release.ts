import type { release as kazakh } from '../../kk/cli/release.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../forms.ts'

/** What `release` says, at a terminal and in the text of the release. */
export const release = {
  release: {
    about:
      'publish an approved version on GitHub: seal, tag, and a release with its texts and comparative tables',
    version: 'number of the version; the draft when left out, or the last one where there is none',
    attach: 'more files for the release, such as a table with the reasons filled in',
    checkpoints: 'folder of checkpoints that were kept, to prove the log against',
    noCheckpoint: 'release without the state of the acceptance log',
    noService: 'KELISIM_SERVICE is not set: the release is without the state of the acceptance log.',
    noFile: 'There is no file {{path}} to attach.',
    sameName: 'Two files to attach are named {{name}}.',
    attachAdvice: 'Name files that exist, each under a name of its own: --attach a.docx b.docx',
    otherDate: '{{name}} is sealed already, with effect from {{effectiveAt}}; --effective is {{value}}.',
    otherDateAdvice: 'Leave --effective out to finish its release; another date needs another version.',
    refused: '{{name}} is not released; nothing was done.',
    moved: '{{branch}} is at {{tip}} and this checkout at {{here}}.',
    movedAdvice:
      'Nothing was done. On GitHub press the button again; on your own computer check out the newest commit of the branch and run it again.',
    sealed: '{{name}} is sealed on {{branch}}.',
    tagTaken: 'There is a tag {{name}} already, on a commit with another {{file}}.',
    tagTakenAdvice: 'Find out who made it; a published version has one tag for ever.',
    already: '{{name}} is released already.',
    done: '{{name}} is released.',
    notes: {
      /** A moment follows. */
      published: 'Published',
      digests: 'Digests (SHA-256)',
      whole: 'The version as a whole',
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
