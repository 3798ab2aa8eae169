import type * as kazakh from '../../kk/findings/text.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Words in another language than their place says. */
export const language = {
  wholeText: {
    message: 'The text is in {{found}}, but the name of the file says another language.',
    advice: 'Put the text in its own language here.',
  },
  clause: {
    message: 'The clause is in {{found}}.',
    advice: 'Translate it into the language of this text.',
  },
  point: {
    message: '{{part}}: the sentence is in {{found}}.',
    advice: 'Write it in its own language.',
  },
  repeated: {
    message: 'The words in {{locale}} are the same as those in {{other}}.',
    advice: 'Write the translation.',
  },
} as const satisfies Translation<typeof kazakh.language, Forms>

/** Letters of the wrong alphabet. */
export const letters = {
  latinInCyrillic: {
    message: 'The word "{{word}}" has Latin letters in it: {{letters}}.',
    advice:
      'Type the whole word in Cyrillic letters; a stray one looks the same, but the word cannot be searched for.',
  },
  cyrillicInLatin: {
    message: 'The word "{{word}}" has Cyrillic letters in it: {{letters}}.',
    advice:
      'Type the whole word in Latin letters; a stray one looks the same, but the word cannot be searched for.',
  },
  inAddress: {
    message: 'The part "{{word}}" of an address mixes letters of two alphabets: {{letters}}.',
    advice: 'Type the address anew in Latin letters: one strange letter makes it lead elsewhere.',
  },
  inName: {
    message: 'The part "{{word}}" of a code or name mixes letters of two alphabets: {{letters}}.',
    advice: 'See whether it is written so; --fix does not change it.',
  },
  latinTwin: {
    message:
      'The word "{{word}}" is typed in Latin letters, and the same word elsewhere in the text in Cyrillic ones.',
    advice: 'See which was meant: they look the same, but such a word cannot be searched for.',
  },
  cyrillicTwin: {
    message:
      'The word "{{word}}" is typed in Cyrillic letters, and the same word elsewhere in the text in Latin ones.',
    advice: 'See which was meant: they look the same, but such a word cannot be searched for.',
  },
} as const satisfies Translation<typeof kazakh.letters, Forms>

/** Markdown that readers would not see. */
export const markup = {
  html: {
    message: 'Raw HTML is not published, found {{found}}.',
    advice: 'Write it as plain text or markdown.',
  },
  picture: {
    message: 'A picture is not published, found {{found}}.',
    advice: 'Say in words what it shows.',
  },
  footnote: {
    message: 'A footnote is not published, found {{found}}.',
    advice: 'Put its words into the clause itself.',
  },
  strikeThrough: {
    message: 'Struck-through text is not published, found {{found}}.',
    advice: 'Delete the words that no longer apply; if they do apply, remove the ~~ signs.',
  },
  tickBox: {
    message: 'A tick box is not published, found {{found}}.',
    advice: 'Say in words what it marks.',
  },
  address: {
    message: 'A link to such an address is not published, found {{found}}.',
    advice: 'Give an https, http, mailto or tel address.',
  },
  noScheme: {
    message: 'The address lacks its beginning, found {{found}}.',
    advice: 'Write the whole address, https://…; an address of this site begins with one / or #.',
  },
  hiddenHost: {
    message: 'What stands before @ in the address looks like a site and is none, found {{found}}.',
    advice: 'Write the address without the part before @.',
  },
  lookalike: {
    message: 'The name of the site has letters that only look like others, found {{found}}.',
    advice: 'Type the address anew, in letters of one alphabet.',
  },
  otherAddress: {
    message: 'The link reads as one address and leads to another, found {{found}}.',
    advice: 'Let the link lead where it says, or let it say in words where it leads.',
  },
  recipients: {
    message: 'A letter by this link would go to others than the one address, found {{found}}.',
    advice: 'Leave one address behind mailto:; only subject and body may follow it.',
  },
  answer: {
    message: 'The link leads to the page on which people answer, found {{found}}.',
    advice: 'Take the link out: a text asks for no answer; platforms lead people there.',
  },
  tooltip: {
    message: 'The tooltip of a link is not published, found {{found}}.',
    advice: 'Move its words into the text, or delete them.',
  },
} as const satisfies Translation<typeof kazakh.markup, Forms>

/** Dashes, apostrophes and quotation marks. */
export const typography = {
  dashes: {
    message: 'The text has different dashes: {{found}} here, {{main}} elsewhere{{all}}.',
    advice: 'Use one sign throughout.',
  },
  apostrophes: {
    message: 'The text has different apostrophes: {{found}} here, {{main}} elsewhere{{all}}.',
    advice: 'Use one sign throughout.',
  },
  quotes: {
    message: 'The text has different quotation marks: {{found}} here, {{main}} elsewhere{{all}}.',
    advice: 'Use one kind throughout.',
  },
  unclosed: {
    message: 'A quotation mark has no counterpart: {{found}}{{all}}.',
    advice: 'Close what was opened.',
  },
} as const satisfies Translation<typeof kazakh.typography, Forms>
