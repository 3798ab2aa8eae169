import type { service as kazakh } from '../kk/service.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What a person reads of the service itself. */
export const service = {
  // Stands before what changed, where a person is asked.
  told: {
    urgent: 'It takes effect before the usual time. The reason: {{reason}}',
    again: 'The text has not changed. Why you are asked again: {{reason}}',
  },
  // The file that a person's bundle begins with.
  bundle: `ENGLISH

All your answers and their proofs are here.

history.json            all answers, from the oldest to the newest
receipts/               signed receipts
openings/               what shows that a receipt is yours; do not give it to strangers
texts/                  the texts of the versions that you answered, in three languages
shown/                  the texts and changes that you were shown on the screen
keys.json               public keys of the service
product-keys.json       public keys of the product
verify.html             a page that checks receipts without a network: open it in a browser and drop this bundle there
log/                    the signed state of the log, and the proofs that lead to it

A receipt is not an electronic signature. It confirms what the service recorded.
To verify: npm run service -- verify kelisim.zip --keys <address of the service>/api/v1/keys
`,
} as const satisfies Translation<typeof kazakh, Forms>
