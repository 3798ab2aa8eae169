import type { rules as kazakh } from '../../kk/cli/rules.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What a finding is about, in the words of an editor; its rule is a name for programs. */
export const rules = {
  rule: {
    asks: 'What it asks of people',
    dates: 'Dates',
    exceptions: 'Allowed differences',
    figures: 'A number and its words',
    form: 'How the file is written',
    history: 'A published version',
    language: 'Language of the text',
    layout: 'Files and folders',
    letters: 'Stray letters',
    markup: 'Markup that readers would not see',
    numbering: 'Numbering',
    parity: 'Languages: clauses',
    'parity-alone': 'Languages: changed in some only',
    'parity-duty': 'Languages: duties',
    'parity-exception': 'Languages: exceptions',
    'parity-figures': 'Languages: numbers',
    'parity-items': 'Languages: items of lists',
    'parity-links': 'Languages: addresses',
    'parity-negation': 'Languages: negations',
    'parity-only': 'Languages: "only"',
    'parity-parties': 'Languages: parties',
    'parity-references': 'Languages: references',
    'parity-shape': 'Languages: lists',
    'parity-units': 'Languages: units',
    pending: 'A pending translation',
    references: 'A reference to a clause',
    schema: 'version.yaml',
    seal: 'A published version',
    spaces: 'Spaces',
    summary: 'What changed, in plain words',
    terms: 'Terms of the version',
    title: 'Title of the text',
    typography: 'Quotes and dashes',
    yaml: 'version.yaml',
  },
} as const satisfies Translation<typeof kazakh, Forms>
