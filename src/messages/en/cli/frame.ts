import type { frame as kazakh } from '../../kk/cli/frame.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What every command says: help, wrong use, questions that were broken off. */
export const frame = {
  program: {
    about: 'Prepare, check and publish versions of the policies.',
  },
  help: {
    first:
      'New here? Start with status: it changes nothing.\nHelp for one command: npm run policy -- new --help',
    reading:
      'Whatever is in [square brackets] is optional: on a terminal you are asked for what is needed. Replace <angle brackets> with your own values.',
    codes: 'Exit code: 0 done, 1 not done (there are errors, or you said no), 2 invalid command line.',
    programs: 'Plain JSON for other programs: npm run -s policy -- status --json',
    asked: 'On a terminal you are asked for what is missing; nothing is written before you confirm it.',
    examples: 'Examples:',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    option: 'show this help',
    commandPlace: '<command>',
    optionsPlace: '[--options]',
    hint: 'For help: npm run policy -- --help',
  },
  option: {
    json: 'print the result as JSON, for other programs; nothing is asked',
    quiet: 'print only the result and errors; nothing is asked',
    locale: 'language of the messages and of the texts shown: kk, ru or en',
    into: 'the branch that holds the policies',
  },
  argument: {
    policy: 'id of the policy, such as privacy',
  },
  usage: {
    error: 'Error: {{problem}}',
    argumentMissing: '{{name}} is missing.',
    valueMissing: '{{flags}} requires a value.',
    valueInvalid: '{{value}} is not a valid value for {{flags}}. Choose one of: {{choices}}.',
    unknownOption: 'unknown option {{flag}}.',
    unknownCommand: 'unknown command {{name}}.',
    tooMany: 'unexpected arguments: {{words}}',
    similar: 'Did you mean {{name}}?',
    needed:
      '{{name}} is missing, and nobody can be asked: this is not a terminal, or --json or --quiet is given.',
    neededAdvice: 'Add it, for example: {{example}}',
  },
  library: {
    missing: 'Policies folder not found: {{directory}}',
    missingAdvice:
      'Run the command in the project folder, or set KELISIM_POLICIES to the policies folder. For policies of your own, first create the folder; it may be empty.',
    old: 'The folder is in the form from before format: 1, which is not read any more: {{directory}}',
    oldAdvice: 'Turn it into the new form: npm run policy -- migrate.',
  },
  find: {
    policy: 'There is no policy {{id}}.',
    version: 'There is no version {{name}}.',
    choose: 'Choose one of: {{known}}',
  },
  ask: {
    policy: 'Which policy?',
    keys: '↑ ↓ to choose, Enter to confirm, Esc to cancel',
    yes: 'Yes',
    no: 'No',
    left: 'Cancelled: nothing was written.',
    leftAdvice: 'You can run the command again at any time.',
  },
  version: {
    titled: '{{title}}, version {{number}}',
  },
} as const satisfies Translation<typeof kazakh, Forms>
