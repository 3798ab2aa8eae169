import type * as kazakh from '../../kk/findings/files.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

const IN_QUOTES = 'Fix the line; a value that holds a colon followed by a space needs quotes: "…".'

/** Files and folders. */
export const layout = {
  oldForm: {
    message: 'This file is in the form from before format: 1, which is not read any more.',
    advice: 'Turn the folder into the new form: npm run policy -- migrate.',
  },
  oldFormAlone: {
    message:
      'This file is in the form from before format: 1, and policy.yaml with the terms of the policy is not in the folder.',
    advice: 'Put policy.yaml back first, then turn the folder into the new form: npm run policy -- migrate.',
  },
  notMigrated: {
    message:
      'This file cannot be turned into the new form without changing what it says: it is not written as the old form was.',
    advice:
      'See that it begins without an invisible sign (BOM), its lines end in LF, there are no lines --- or ..., its keys stand at the left edge without quotes, version.yaml has asks, and the lines of digests stand below each other. Restore a published file as it was published.',
  },
  notSealable: {
    message:
      'The lines of a publication (effectiveAt, publishedAt, digests) cannot be written behind this file.',
    advice: 'Remove the line "..." at its end, and write these keys without quotes.',
  },
  noVersion: {
    message: 'The policy has no version.',
    advice: 'Make a folder 1 with version.yaml, kk.md, ru.md and en.md.',
  },
  policyName: {
    message: "The folder name {{name}} cannot be a policy's id.",
    advice: 'Use small Latin letters, digits and hyphens, and none of: {{reserved}}.',
  },
  versionName: {
    message: 'The folder {{name}} is not a version number.',
    advice: 'Name it by its number: 1, 2, 3 and so on.',
  },
  versionGap: {
    message: 'Version {{missing}} is missing before version {{number}}.',
    advice: 'Versions are numbered 1, 2, 3 … without gaps.',
  },
  noText: {
    message: 'The text in this language is missing.',
    advice: 'Add the file; every version has kk.md, ru.md and en.md.',
  },
  emptyText: {
    message: 'The file is empty.',
    advice: 'Write the text; while there is no translation yet, add a line pending to version.yaml.',
  },
  unknownFile: {
    message: 'The file does not belong in the folder of a version.',
    advice: 'Correct its name or remove it; there is only version.yaml, kk.md, ru.md and en.md here.',
  },
  link: {
    message: 'This is a symbolic link and no file; what it leads to is not read.',
    advice: 'Put the file or folder itself in its place.',
  },
  noFile: {
    message: 'The file is missing.',
    advice: 'Add it; policies/README.md shows one.',
  },
} as const satisfies Translation<typeof kazakh.layout, Forms>

/** Values that a file may not hold. */
export const schema = {
  unknownKey: {
    message: '{{place}}: there is no key {{key}}.',
    advice: 'Remove the key, or fix its spelling.',
  },
  misspelt: {
    message: '{{place}}: there is no key {{key}}; {{meant}} seems to be meant.',
    advice: 'Fix the spelling of the key: {{meant}}.',
  },
  colon: {
    message: '{{place}}: a colon followed by a space has cut the sentence in two.',
    advice: 'Put the sentence in quotes: "…".',
  },
  missing: {
    message: '{{place}} is missing: {{expected}}.',
    advice: 'Add the line.',
  },
  empty: {
    message: '{{place}} is empty: {{expected}}.',
    advice: 'Write what belongs there; the editors’ guide shows an example under "The files".',
  },
  wrong: {
    message: '{{place}}: {{expected}}{{found}}.',
    advice: 'Write the value as expected.',
  },
} as const satisfies Translation<typeof kazakh.schema, Forms>

/** Lines that are no YAML. */
export const yaml = {
  colon: {
    message:
      'A colon stands inside the value, or the next line is indented too far, so that it is not clear where the value ends.',
    advice: IN_QUOTES,
  },
  noColon: {
    message: 'A colon is missing after a key, or a value goes on in the next line without being indented.',
    advice: IN_QUOTES,
  },
  unclosed: {
    message: 'A closing quote or bracket is missing.',
    advice: IN_QUOTES,
  },
  twice: {
    message: 'The key stands there twice.',
    advice: 'Keep only one of them.',
  },
  tab: {
    message: 'The line is indented with a tab.',
    advice: 'Indent it with spaces.',
  },
  indent: {
    message: 'The indentation of the line does not agree with its neighbours.',
    advice: 'Put the same number of spaces before lines of one level.',
  },
  sign: {
    message: 'The value begins with a sign that means something else in YAML.',
    advice: 'Put the value in quotes: "…".',
  },
  tooLarge: {
    message: 'From here on the file is longer than a file of facts may be.',
    advice: 'Keep in it only what it is for; long texts belong into kk.md, ru.md and en.md.',
  },
  tooDeep: {
    message: 'The value is nested too deep.',
    advice: 'Write it as plain lines: a key, a colon, a value.',
  },
  alias: {
    message: 'A name for a value (& or *) makes two facts one.',
    advice: 'Write out the value in each place.',
  },
  flow: {
    message: 'The words stand in brackets, where a comma cuts them in two.',
    advice: 'Write them behind the colon without brackets, or in quotes: "…".',
  },
  other: {
    message: 'The line is not written by the rules of YAML.',
    advice: IN_QUOTES,
  },
} as const satisfies Translation<typeof kazakh.yaml, Forms>
