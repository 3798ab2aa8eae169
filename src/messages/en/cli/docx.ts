import type { docx as kazakh } from '../../kk/cli/docx.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** The words of the Word document beside those of its table. */
export const docx = {
  docx: {
    before: 'Earlier version',
    inForce: 'Version in force',
    after: 'New version',
    proposed: 'Proposed version',
    number: 'No.',
    reason: 'Reason',
    version: '{{date}}, version {{n}}',
    draft: 'version {{n}}, draft',
    operator: 'Operator',
    digest: 'SHA-256 of the text',
    summary: 'What changed, in short',
    legend: {
      title: 'Marks',
      removed: 'deleted words',
      added: 'added words',
      tail: 'the part of a word that changed',
      moved: 'an element that moved is named by its old and its new number: 5.4 → 7.2',
    },
    facts: 'Note',
    notes: 'Numbers and references',
    none: 'The texts of the two versions are the same.',
    sameWords: 'No words changed; what else differs is listed below.',
    translation: 'This translation is for reference. If the texts differ, the {{language}} text prevails.',
    language: {
      kk: 'Kazakh',
      ru: 'Russian',
      en: 'English',
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
