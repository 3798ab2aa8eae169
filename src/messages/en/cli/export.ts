import type { exported as kazakh } from '../../kk/cli/export.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../forms.ts'

/** What `export` says. */
export const exported = {
  export: {
    about: 'save the comparative table as a Word file (.docx)',
    out: 'name of the file; in this folder, such as privacy-1-2-en.docx, when left out',
    force: 'write over a file that exists',
    exists: '{{file}} exists; somebody may have written reasons into it.',
    existsAdvice: 'Name another file with --out, or write over it with --force.',
    overwrite: '{{file}} exists. Write over it?',
    folder: 'There is no folder {{folder}}.',
    folderAdvice: 'Make it, or name another one with --out.',
    done: 'Changed elements: {{n}}. The column "Reason" is empty: the lawyer fills it in.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
