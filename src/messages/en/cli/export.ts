import type { exported as kazakh } from '../../kk/cli/export.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `export` says. */
export const exported = {
  export: {
    about: 'save the comparative table as a Word file (.docx)',
    out: 'name of the file; defaults to one in this folder, such as privacy-1-2-en.docx',
    force: 'overwrite an existing file',
    exists: '{{file}} already exists, and somebody may have written reasons into it.',
    existsAdvice: 'Choose another file with --out, or overwrite it with --force.',
    overwrite: '{{file}} already exists. Overwrite it?',
    folder: 'There is no folder {{folder}}.',
    isFolder: '{{file}} is a folder, so no file can be written under that name.',
    isFolderAdvice: 'Give --out the name of a file, such as comparison.docx.',
    folderAdvice: 'Create it, or choose another one with --out.',
    done: 'Changed elements: {{n}}. The "Reason" column is empty for the lawyer to fill in.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
