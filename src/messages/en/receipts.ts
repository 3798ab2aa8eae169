import type { receipts as kazakh } from '../kk/receipts.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'
import { roles } from './roles.ts'

/** What the page for one’s own answers says once somebody has come with a token. */
export const receipts = {
  history: 'History of answers',
  did: {
    accept: 'You accepted',
    consent: 'You consented',
    decline: 'You declined',
    withdraw: 'You withdrew',
    shown: 'You were shown a notice',
    continue: 'You went on',
    correct: 'An entry was corrected',
  },
  none: 'You have not answered any document yet.',
  version: 'version {{number}}',
  claimedOn: 'Day of the answer, as an earlier system states it: {{date}}',
  broughtInOn: 'Brought in here: {{date}}',
  statedOn: 'Day on the paper: {{date}}',
  enteredOn: 'Entered here: {{date}}',
  onBehalf: 'Recorded for you by {{actor}}',
  entered: 'Recorded for you by {{actor}} (registered as {{service}})',
  delegated: 'Answered for you by {{actor}} ({{role}})',
  roles,
  download: 'Download receipt',
  verify: 'Verify receipt',
  bundle: 'Download everything as one bundle (kelisim.zip)',
  choices: 'Documents and consents',
  accepted: 'Accepted: version {{number}}',
  consented: 'Consent given: version {{number}}',
  notGiven: 'Consent not given',
  notAccepted: 'Not accepted',
  ended: 'This policy has ended; nothing more is asked about it.',
  read: 'Read the text',
  give: 'Give consent',
  consent: 'I consent',
  withdraw: 'Withdraw consent',
  withdrawAcceptance: 'Withdraw acceptance',
  cancel: 'Cancel',
  recorded: 'Your answer has been recorded.',
  stale: 'Something has changed meanwhile. Look at the new state: the answer was not recorded.',
  notRecorded: 'The answer was not recorded. Please try again.',
  write: 'Change or erase data',
  writeLead: 'You can also ask by letter for your data to be changed or erased, or withdraw a consent.',
  askChange: 'Ask to change data',
  askErase: 'Ask to erase data',
  letter: {
    change: {
      subject: 'Request to change personal data',
      body: 'Please change the data about me in accordance with “{{title}}”.\n\nWhat to change:\n\nName:\nE-mail of the account:\n',
    },
    erase: {
      subject: 'Request to erase personal data',
      body: 'Please erase the data about me in accordance with “{{title}}”.\n\nName:\nE-mail of the account:\n',
    },
  },
  expired: 'The link has expired. Go back to the product and open the page again.',
  trouble: 'The service cannot be reached. Check the connection and open the page from the product again.',
  working: 'One moment…',
} as const satisfies Translation<typeof kazakh, Forms>
