import { EXPECTED } from '../../../domain/policy/schema-expectations.ts'
import type { parts as kazakh } from '../../kk/findings/parts.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Words that are put into findings. */
export const parts = {
  // Behind the first place of several: a space before it.
  total: ' ({{number}} in all)',
  // Behind an advice: a space before it.
  near: ' Addresses in the text that are like it: {{addresses}}.',
  nothing: 'nothing',
  quote: '"{{text}}"',
  gone: 'no longer "{{text}}"',
  lacking: 'nothing of the kind in "{{text}}"',
  unmoved: 'unchanged in this: "{{text}}"',
  // Behind what to do.
  answer: 'If the difference is meant, answer it with a reason: npm run policy -- check --accept',
  list: '{{first}}, {{rest}}',
  texts: '{{first}}; {{rest}}',
  text: '{{name}}: {{words}}',
  title: 'the title',
  // At the beginning of a sentence.
  begin: {
    title: 'The title',
    preamble: 'The preamble',
    section: 'Section {{number}}',
    clause: 'Clause {{number}}',
    after: 'Part {{part}} after clause {{number}}',
    unnumbered: 'Unnumbered part {{part}}',
    named: 'The part "{{name}}"',
  },
  // Within a sentence.
  within: {
    preamble: 'the preamble',
    section: 'section {{number}}',
    clause: 'clause {{number}}',
    after: 'part {{part}} after clause {{number}}',
    unnumbered: 'unnumbered part {{part}}',
    named: 'the part "{{name}}"',
  },
  moved: {
    negation: 'a negation',
    duty: 'a right or a duty',
    exception: 'an exception',
    only: 'the restriction "only"',
    items: 'the members of a list',
    parties: 'who acts',
    terms: 'the use of a term',
    bounds: 'a limit (at least, before, after)',
  },
  change: {
    moved: '{{clause}} was moved',
    form: '{{clause}} was changed in form',
    added: '{{clause}} was added',
    removed: '{{clause}} was removed',
    reworded: '{{clause}} was changed, {{before}} → {{after}}',
  },
  restore: {
    fromCommit: 'git checkout {{base}} -- <file>',
    fromHistory: 'git log -- <file> shows what it was',
  },
  language: {
    kk: 'Kazakh',
    ru: 'Russian',
    en: 'English',
  },
  shape: {
    list: 'a list of {{size}}',
    numbered: 'a numbered list of {{size}}',
    table: 'a table of {{size}}',
    paragraphs: 'paragraphs: {{size}}',
  },
  file: 'the file',
  found: ', found {{value}}',
  oneOf: 'expected one of: {{values}}',
  kind: {
    boolean: 'expected true or false',
    object: 'expected keys with values',
    array: 'expected a list, each line after "- "',
  },
  // Schemas say it in English, on the wire too.
  expected: EXPECTED,
} as const satisfies Translation<typeof kazakh, Forms>
