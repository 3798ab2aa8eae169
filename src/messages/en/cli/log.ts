import type { log as kazakh } from '../../kk/cli/log.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `checkpoint` says of the acceptance log. */
export const log = {
  checkpoint: {
    about:
      'keep the newest checkpoint of the acceptance log, after proving that it continues those kept before',
    keep: 'folder in which checkpoints are kept',
    noService: 'KELISIM_SERVICE is not set.',
    noServiceAdvice:
      'Set it to the service: KELISIM_SERVICE=https://5qbe.kz/auth npm run policy -- checkpoint',
    same: 'The log has not changed: {{n}} records, kept in {{file}}.',
    first: 'Kept: {{n}} records. This is the first checkpoint; later ones are proved to continue it.',
    continued: 'Kept: {{n}} records, which begin with the {{before}} of {{file}}.',
  },
  log: {
    noCheckpoint: '{{file}} is not a checkpoint.',
    noCheckpointAdvice: 'Restore the file as it was kept; git has it.',
    rolledBack: 'The log of {{base}} holds {{size}} records; {{file}} was signed at {{before}}.',
    rolledBackAdvice:
      'Records are missing. Stop the service, keep its database as it is, and find out who changed it.',
    corrupt: 'The log of {{base}} cannot be trusted: {{why}}.',
    corruptAdvice:
      'Do not rely on it to publish. If the service was given a new key on purpose, add the key to {{file}} by hand; otherwise stop the service and run npm run service -- fsck.',
    notACheckpoint: 'what it publishes is not a checkpoint',
    unsigned: 'no known key has signed its checkpoint (known: {{known}})',
    otherBeginning: 'it does not begin with the {{n}} records that were signed in {{file}}',
    noKeys: 'its keys cannot be read',
  },
  service: {
    badAddress: 'KELISIM_SERVICE is {{value}}; expected the address of the service.',
    badAddressAdvice: 'Set it to the base address of the service: KELISIM_SERVICE=https://5qbe.kz/auth',
    noAnswer: 'No answer from the service at {{base}}.',
    status: 'The service at {{base}} answered {{status}} to {{path}}.',
    noReport: 'The service at {{base}} answered with something other than a report.',
    advice:
      'Check KELISIM_SERVICE and, for numbers of people, KELISIM_SERVICE_TOKEN (scope report, good for at most 12 hours).',
  },
} as const satisfies Translation<typeof kazakh, Forms>
