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
receipts/               the records of the log about your answers, and the proofs that they are in it
openings/               what shows that a receipt is yours; do not give it to strangers
texts/                  the texts of the versions that you answered, in three languages, and what was sealed with them
renames/                only where the platform changed your id: receipts show the id that you had then, and this proves that it was yours
shown/                  the texts and changes that you were shown on the screen
screens/                how the prompt looked on the screen: its description, or a note that it was removed
keys.json               public keys of the service
product-keys.json       public keys of the platform
verify.html             a page that checks receipts without a network: open it in a browser and drop this bundle there
log/                    the signed state of the log, and the proofs that lead to it
missing.json            only where something is missing: what this bundle should hold and the service no longer has

A receipt is not an electronic signature. It confirms what the service recorded.
To verify: npm run service -- verify kelisim.zip --keys <address of the service>/api/v1/keys
`,
  // What each consent of an export says of itself.
  consentRecord:
    'This is what the service has recorded about this consent, in the terms of ISO/IEC TS 27560. Conformance to that document is not claimed: what the service has not been told (which data, who receives them, where and for how long they are kept) is left out here; see the text of the consent. This is not an electronic signature; receipts prove what was recorded.',
  // What stands in the place of a description of a screen that was removed.
  screenRemoved:
    'This description of a screen was removed: in its earlier form it could hold words of others. The record is not damaged: the receipt keeps the SHA-256 hash of the description and proves what it proved before.',
  // What the manifest of the site suffers from, and what to do about it.
  manifest: {
    unreadable: 'The manifest {{path}} cannot be read.',
    unfinished: 'The manifest is not JSON, or not yet written to its end.',
    unexpected: 'The manifest is not as expected at {{place}}: {{problem}}.',
    incomplete:
      'The site lacks {{path}} as its manifest names it (SHA-256 {{sha256}}): it is not whole, or not yet.',
    build: 'Put a whole site there: npm run build.',
    lost: 'The site has no {{version}} as people have answered it (people: {{people}}), and no earlier site is kept.',
    find: 'Deploy a site that has the version as it was, put the data folder back, or take the version back: npm run service -- retract {{version}}',
  },
  // What /readyz warns of while everybody is served.
  warnings: {
    unusable: 'The site cannot be used, and the one before stays in use. {{problem}}',
    notKept:
      'What is in use of the site could not be kept in the data folder: {{problem}} After a restart only what is deployed then can be used.',
    dropped_one:
      'The site has no {{version}}, about which {{count}} person has acted. For {{policy}} the site before stays in use. Deploy a site that has the version, or take it back: npm run service -- retract {{version}}',
    dropped_other:
      'The site has no {{version}}, about which {{count}} people have acted. For {{policy}} the site before stays in use. Deploy a site that has the version, or take it back: npm run service -- retract {{version}}',
    altered_one:
      'The site has another {{version}} than the one about which {{count}} person has acted. For {{policy}} the site before stays in use. Deploy a site that has the version as it was, or take it back: npm run service -- retract {{version}}',
    altered_other:
      'The site has another {{version}} than the one about which {{count}} people have acted. For {{policy}} the site before stays in use. Deploy a site that has the version as it was, or take it back: npm run service -- retract {{version}}',
    differs:
      'The site has another {{version}} than the one that was published and about which people have acted: it is left out. Deploy a site that has the version as it was, or take it back: npm run service -- retract {{version}}',
    behind:
      'The site has no {{version}}, which has been published, by another process or before the data folder was lost. Deploy a site that has it, or take it back: npm run service -- retract {{version}}',
    retracted:
      'The site has {{version}}, which was taken back: nobody is asked about it. Deploy a site without it. If it is to bind after all, deploy one with it after that.',
    missed:
      'The site has no {{policy}}, which a product asks for; the policy before stays in use. Deploy a site that has it, or take it out of products.yaml.',
    unpublished:
      'The product {{product}} asks for {{policy}}, which is not published. Publish the policy, or take it out of products.yaml.',
    products:
      'Somebody changed products.yaml, and it cannot be used: the products before stay registered. {{problem}}',
    markNotKept:
      'The mark of the log could not be written to {{path}}: {{problem}} Until it is, a service that starts anew does not notice that records after the mark are lost. Free some space, or let the service write there.',
    clock:
      'The clock shows {{shown}}, but the log holds a record of {{recorded}}: new records get that moment until the clock has reached it. Check the clock; if it is right, the log ran ahead under a wrong one.',
  },
  // The command that takes a version back.
  retract: {
    name: 'Name a version, such as privacy@3.',
    unknown: 'The log knows no published {{version}}. Known: {{known}}.',
    none: 'none',
    nobody: 'Nobody has acted about {{version}}.',
    acted_one:
      '{{count}} person has acted about {{version}} (acts: {{acts}}). The acts stay in the log and the receipts stay genuine, but they count no more: where no earlier answer stands, this person is asked again. A withdrawal stays one, and so does a declined consent.',
    acted_other:
      '{{count}} people have acted about {{version}} (acts: {{acts}}). The acts stay in the log and the receipts stay genuine, but they count no more: those for whom no earlier answer stands are asked again. A withdrawal stays one, and so does a declined consent.',
    confirm: 'Take {{version}} back? Write the version to confirm: ',
    yes: 'Confirm with --yes, or run the command at a terminal.',
    cancelled: 'Nothing was changed.',
    done: '{{version}} has been taken back. A running service takes this over within a second.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
