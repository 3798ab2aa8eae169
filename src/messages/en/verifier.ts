import type { verifier as kazakh } from '../kk/verifier.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'
import { roles } from './roles.ts'

/** What is said where receipts are checked: on the page for one’s own answers, and on the one that is kept as a file. */
export const verifier = {
  page: {
    keep: 'Save this page and open it from your device. It needs JavaScript.',
    title: 'Verify receipt',
    lead: 'Drop a receipt or the whole bundle (kelisim.zip) here. The check runs on this device; nothing is sent anywhere.',
    choose: 'Choose files',
    noSignature: 'A receipt is not an electronic signature. It confirms what the service recorded.',
    enclosed:
      'The keys came with these files, so this shows only that they agree with one another: whoever made them up could have enclosed keys that fit. To verify, now add by itself a keys.json that you fetched from the service’s own address, or check the receipt on the page of the service.',
    service: 'The keys are those of the service itself.',
    added: 'The keys are those of the keys.json that you added.',
    logKey: 'Key of the log',
    noKeys:
      'The keys.json of the service is needed as well: fetch it from the service’s own address and add it.',
    noReceipt: 'These files hold no receipt.',
    unreadable: 'The bundle could not be opened.',
    tooOld:
      'This browser cannot check Ed25519 signatures. It takes Chrome 137, Firefox 129, Safari 17 or newer.',
    working: 'Checking…',
    languages: 'Languages',
  },
  report: {
    genuine: 'The receipt is genuine',
    consistent: 'Consistent, not verified',
    refused: 'The receipt did not pass',
    mark: {
      good: 'Passed',
      bad: 'Failed',
      none: 'Not checked',
    },
    check: {
      signature: {
        name: 'Signature by the service’s key',
        good: 'The receipt is signed with a key of the service.',
        bad: 'No key of the service signed this.',
      },
      leaf: {
        name: 'Record of the log',
        good: 'It holds the exact record of the log.',
        bad: 'It holds no record of the log, or a damaged one.',
      },
      inclusion: {
        name: 'Place in the log',
        good: 'The record is in the log.',
        bad: 'The proof does not lead from the record to the state of the log.',
      },
      checkpoint: {
        name: 'Signed state of the log',
        good: 'The state of the log is signed with its key.',
        bad: 'The state of the log is not signed with the key of this service’s log.',
      },
      opening: {
        name: 'Whose it is',
        good: 'What is said of its owner fits this record.',
        bad: 'What is said of its owner does not fit this record.',
        none: 'Nothing that says whose it is was given.',
      },
      token: {
        name: 'Word of the platform',
        good: 'The platform signed that it was this very person.',
        bad: 'The token of the platform says something else.',
        none: 'There is no token of the platform, or its key was not given.',
      },
      later: {
        name: 'Later state of the log',
        good: 'Earlier records of the log have not been changed since.',
        bad: 'The later state of the log does not continue this one.',
      },
      text: {
        name: 'The text that was answered',
        good: 'The text beside it is the very one that was answered.',
        bad: 'The text beside it is not the one that was answered.',
        none: 'It is missing, as the bundle says itself, or the record is about no text.',
      },
      version: {
        name: 'The version as it was sealed',
        good: 'Its texts in every language and its facts are the ones that were sealed.',
        bad: 'Its texts or facts are not the ones that were sealed.',
        none: 'Some of its texts or facts are missing, as the bundle says itself, or the record is about no version.',
      },
      shown: {
        name: 'What was shown',
        good: 'What was shown on the screen is there exactly as it was.',
        bad: 'What was shown on the screen was changed or is not there.',
        none: 'The bundle says that it lacks something that was shown.',
      },
      stated: {
        name: 'What is said beside the record',
        good: 'It is what the record says.',
        bad: 'It is not what the record says, or the history and the receipts are not the same.',
      },
      renamed: {
        name: 'Changed ids',
        good: 'The platform changed the person’s id, and the log tells so: earlier receipts show the id of their time.',
        bad: 'A change of the person’s id is claimed that the log does not tell of.',
      },
      rest: {
        name: 'Other files',
        good: 'There are no others.',
        bad: 'No record vouches for these files:',
        none: 'Nothing vouches for these files; what stands in them was not checked:',
      },
    },
    act: {
      accept: 'Accepted, or consent given',
      accepted: 'Accepted',
      consented: 'Consent given',
      withdrawn: 'Acceptance withdrawn',
      decline: 'Declined',
      withdraw: 'Consent withdrawn',
      shown: 'Notice shown',
      continue: 'Continued use',
      correct: 'Mistaken entry corrected',
      publish: 'Version published',
      retract: 'Version taken back',
      erase: 'Data erased',
      rename: 'Id of the person changed',
    },
    fact: {
      act: 'Answer',
      policy: 'Document',
      policyId: 'Id of the document',
      version: 'Version',
      locale: 'Language shown',
      at: 'Recorded',
      clockAdjusted: 'The service’s clock had gone back; the moment is that of the record before',
      product: 'Platform',
      realm: 'Platform or group of platforms',
      subject: 'User of the platform, by the id of that time',
      formerly: 'Id until then',
      onBehalf: 'Recorded on behalf of the person',
      delegate: 'Answered for the person by',
      claimedAt: 'Time stated by an earlier system',
      statedAt: 'Time stated on the paper',
      choices: 'Chosen',
      digest: 'SHA-256 of the text',
      shown: 'SHA-256 of what was on the screen',
      records: 'Number of records',
      issuer: 'Service',
      id: 'Record',
    },
    marks: 'Marks for checking',
    yes: 'yes',
    roles,
    entry: '{{actor}} (registered as {{service}})',
  },
} as const satisfies Translation<typeof kazakh, Forms>
