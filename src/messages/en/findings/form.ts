import type * as kazakh from '../../kk/findings/form.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** The form of a file: its characters, line ends, spaces and title. */
export const form = {
  lineEnd: {
    message: 'The line ends with CR LF, expected LF{{all}}.',
    advice: 'Save the file with Unix line endings (LF).',
  },
  byteOrderMark: {
    message: 'The file begins with a byte order mark.',
    advice: 'Save it as UTF-8 without BOM.',
  },
  unreadable: {
    message: 'A character cannot be read{{all}}: the file was not saved as UTF-8.',
    advice: 'Save the file again as UTF-8, and restore the letters that were lost.',
  },
  conflict: {
    message: 'Two edits collide here, and git could not choose between them.',
    advice: 'Keep the text that is wanted, and remove the lines <<<<<<<, ======= and >>>>>>>.',
  },
  invisible: {
    message: 'There is an invisible character, {{code}}{{all}}.',
    advice: 'Delete it.',
  },
  hiddenBreak: {
    message: 'Two spaces at the end of the line make a line break that nobody sees{{all}}.',
    advice: 'Delete the spaces; where a new line is wanted, leave an empty one.',
  },
  lineTail: {
    message: 'There are spaces at the end of the line{{all}}.',
    advice: 'Delete them.',
  },
  notComposed: {
    message: 'A letter is made of two characters{{all}}; the text must be in Unicode form NFC.',
    advice: 'Save the file normalised (NFC); letters such as й are then one character.',
  },
  fileEnd: {
    message: 'The file must end with exactly one line break.',
    advice: 'Remove the empty lines at the end, or add a line break.',
  },
  doubleSpace: {
    message: 'There is more than one space between words{{all}}.',
    advice: 'Leave one space.',
  },
  tooLong: {
    message: 'The text is too long to be read in one piece: at most {{most}}.',
    advice: 'Divide it into several policies, or take out what does not belong to it.',
  },
  tooLongParagraph: {
    message: 'The paragraph is too long: at most {{most}} signs.',
    advice: 'Part it by empty lines into clauses.',
  },
  tooManyLines: {
    message: 'Too many lines follow each other without an empty one: at most {{most}}.',
    advice: 'Part them by empty lines.',
  },
  tooLongWord: {
    message: 'A word has too many letters: at most {{most}}.',
    advice: 'Part it by spaces, or take it out.',
  },
  tooManyMarks: {
    message: 'The paragraph has too many signs of markup (* _ ~ ` [ ] < !): at most {{most}}.',
    advice: 'Take the signs out, or part the paragraph by empty lines.',
  },
  tooDeep: {
    message: 'A list or quotation stands too deep within others, or too far to the right: at most {{most}}.',
    advice: 'Write it as a clause of its own, at the left edge.',
  },
  tooWide: {
    message: 'The table is too large: at most {{most}}.',
    advice: 'Divide it into several tables, or write it as clauses.',
  },
  tooManyDefinitions: {
    message: 'There are too many addresses of links by themselves: at most {{most}}.',
    advice: 'Write each address behind the words of its link: [words](address).',
  },
  unwritten: {
    message: 'Only "{{found}}" stands here: the words are still to be written.',
    advice: 'Write them, or take the place out.',
  },
  frontMatter: {
    message: 'Before the title stand lines between ---, which are no part of the text.',
    advice: 'Delete them and both lines ---; the first line is the title, such as: # Title',
  },
  noTitle: {
    message: 'The text has no title.',
    advice: 'Begin it with a line such as: # Title',
  },
  emptyTitle: {
    message: 'The line of the title has no words.',
    advice: 'Write the title behind the #.',
  },
  secondTitle: {
    message: 'The text has a second title.',
    advice: 'Begin sections with ##: ## 8. Section',
  },
} as const satisfies Translation<typeof kazakh.form, Forms>
