import { numbering, references } from './clauses.ts'
import { asks, dates, pending, summary, terms } from './facts.ts'
import { layout, schema, yaml } from './files.ts'
import { form } from './form.ts'
import { life } from './life.ts'
import { parity } from './parity.ts'
import { parts } from './parts.ts'
import { history, seal } from './published.ts'
import { language, letters, markup, typography } from './text.ts'

/** What `check` says of the policies: what is wrong and what to do, by group. */
export const findings = {
  asks,
  dates,
  life,
  pending,
  summary,
  terms,
  form,
  language,
  letters,
  markup,
  typography,
  numbering,
  references,
  seal,
  history,
  parity,
  layout,
  schema,
  yaml,
  parts,
} as const
