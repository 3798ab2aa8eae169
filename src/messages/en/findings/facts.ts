import type * as kazakh from '../../kk/findings/facts.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What a version asks, compared with what changed in it. */
export const asks = {
  firstAsksNothing: {
    message: 'A first version cannot ask nothing: nobody has accepted it yet.',
    advice: 'Write asks: acceptance, or asks: notice where people are only told.',
  },
  substance: {
    message:
      'asks: nothing is for corrections only (one letter, punctuation, a space, a capital, quotation marks, a link address, the number of a clause), but more than that changed in {{file}}: {{change}}.',
    advice: 'Write asks: acceptance or notice, or give the reason in a line reason.',
  },
  unchanged: {
    message: 'The texts are those of version {{previous}}, but it says asks: {{asks}}.',
    advice: 'Change the texts; without a change no version is needed.',
  },
  terms: {
    message: 'It says asks: nothing, but terms that bind changed: {{terms}}.',
    advice: 'Write asks: acceptance or notice, or give the reason in a line reason.',
  },
  idleReason: {
    message: 'With asks: {{asks}} the line reason is not read.',
    advice: 'Remove the line.',
  },
} as const satisfies Translation<typeof kazakh.asks, Forms>

/** Dates, and what a version asks of whom until when. */
export const dates = {
  consentByNotice: {
    message: 'A consent cannot be asked for by a notice.',
    advice: 'Write asks: acceptance, or asks: nothing for a technical correction.',
  },
  acceptByMissing: {
    message: 'acceptBy is missing: until when does the earlier acceptance hold?',
    advice: 'Write acceptBy: at-effect, or the moment from which the earlier acceptance no longer holds.',
  },
  acceptByIdle: {
    message: 'acceptBy has no meaning for a version that asks {{asks}}.',
    advice: 'Remove the line.',
  },
  acceptByFirst: {
    message: 'acceptBy has no meaning for a first version: there is no earlier acceptance.',
    advice: 'Remove the line.',
  },
  acceptByEarly: {
    message: 'acceptBy {{acceptBy}} is before the effect, {{effectiveAt}}.',
    advice: 'Choose a later moment, or write at-effect.',
  },
  effectEarly: {
    message: 'effectiveAt {{effectiveAt}} is before the publication, {{publishedAt}}.',
    advice: 'No version binds before it is published; choose a later moment.',
  },
  draftBefore: {
    message: 'Version {{previous}} is still a draft, but version {{number}} is published.',
    advice: 'Publish version {{previous}} first.',
  },
} as const satisfies Translation<typeof kazakh.dates, Forms>

/** Translations that are still to come. */
export const pending = {
  draft: {
    message: 'A translation is pending: {{files}}. These texts were not checked.',
    advice:
      'When it is done, remove the language from the line pending; until then the version is not published.',
  },
  sealed: {
    message: 'A version without its translations cannot be published: {{files}}.',
    advice: 'Translate the text, and remove the line pending.',
  },
} as const satisfies Translation<typeof kazakh.pending, Forms>

/** The plain words in `version.yaml`. */
export const summary = {
  empty: {
    message: '{{part}}: expected at least one sentence in plain words.',
    advice: 'Say in plain words, in three languages, what changed.',
  },
  emptyMeaning: {
    message: '{{part}}: expected at least one sentence in plain words.',
    advice: 'Say in plain words, in three languages, what the policy means for the reader.',
  },
  emptyEnd: {
    message: '{{part}}: expected at least one sentence in plain words.',
    advice: 'Say in plain words, in three languages, that the policy ends.',
  },
  missingLanguage: {
    message: '{{part}}, sentence {{point}}: it has no words in {{locale}}.',
    advice:
      'Write the sentence in this language, too; if its translation comes later, name the language in the line pending.',
  },
  uncovered: {
    message: 'The summary says nothing of {{clause}}, which changed: {{before}} → {{after}}.',
    advice:
      'Write "{{address}}" into the line clauses of the sentence that speaks of it, such as clauses: ["{{address}}"], or add a sentence.',
  },
  uncoveredRemoved: {
    message: 'The summary says nothing of what was removed from {{clause}}: {{before}} → {{after}}.',
    advice:
      'Write "{{address}}" into the line removed of the sentence that speaks of it, such as removed: ["{{address}}"], or add a sentence.',
  },
  uncoveredTerm: {
    message: 'The summary says nothing of {{term}}, which changed.',
    advice: 'Add a sentence about it and name it in the line terms.',
  },
  unknownClause: {
    message:
      '{{part}}, sentence {{point}}: clauses names the address "{{clause}}", and the text has no such clause.',
    advice:
      'Write an address from the text of this version; that of a removed clause stands in the line removed.{{near}}',
  },
  unknownRemoved: {
    message:
      '{{part}}, sentence {{point}}: removed names the address "{{clause}}", and the version before has no such clause.',
    advice: 'Write an address from the text of the version before.{{near}}',
  },
  notRemoved: {
    message:
      '{{part}}, sentence {{point}}: removed names {{clause}}, and that clause still stands in the new text where it stood.',
    advice: 'If it changed, move it to the line clauses; in removed stands only what is gone.',
  },
  staleMeaning: {
    message:
      'A first-time reader is shown the words of version {{previous}}, "{{point}}", but "{{value}}" is no longer in this text.',
    advice: 'Say in plain words in three languages in a line meaning what this text means.',
  },
  unchangedTerm: {
    message: '{{part}}, sentence {{point}}: terms names {{term}}, which did not change.',
    advice: 'Take it out of the line terms, or correct its value at the top of the file.',
  },
} as const satisfies Translation<typeof kazakh.summary, Forms>

/** What binds beside the words. */
export const terms = {
  consentRequired: {
    message: 'A consent cannot be required: kind: consent does not go with required: true.',
    advice: 'Write required: false.',
  },
  kindChanged: {
    message:
      'It says kind: {{found}}, and version {{first}} says {{kind}}; the kind of a policy never changes.',
    advice: 'Write kind: {{kind}}; a document of another kind is a policy of its own.',
  },
  choicesOfConsent: {
    message: 'Only a consent has choices; here the kind is {{kind}}.',
    advice: 'Leave the line choices out.',
  },
  choiceTwice: {
    message: '“{{found}}” stands twice among the choices.',
    advice: 'Give each choice an id and a title of its own.',
  },
  unsupported: {
    message: 'The line {{key}} is not yet supported by this version of Kelisim.',
    advice: 'Leave it out: nothing acts upon it yet.',
  },
} as const satisfies Translation<typeof kazakh.terms, Forms>
