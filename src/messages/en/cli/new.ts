import type { newDraft as kazakh } from '../../kk/cli/new.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `new` says. */
export const newDraft = {
  new: {
    about: 'begin the next version of a policy, or a new policy',
    optionPolicy: 'begin a new policy with this id',
    optionFrom: 'version whose texts to start from; defaults to the last published one',
    optionKind:
      'kind of the new policy: notice – a policy, terms – an agreement, consent – an optional consent',
    optionTitle: 'title of the new policy, {{language}}',
    optionAuthentic: 'the language whose text prevails: kk, ru or en',
    language: {
      kk: 'in Kazakh',
      ru: 'in Russian',
      en: 'in English',
    },
    begin: '{{title}}: a new version',
    beginPolicy: 'A new policy',
    another: 'A new policy…',
    unknown: 'There is no policy {{id}}. Begin a new one with that id?',
    unknownAdvice: 'Existing policies: {{known}}. To begin a new one, add --policy.',
    exists: 'The policy {{id}} already exists; --policy is for a new one.',
    existsAdvice: 'To begin its next version: npm run policy -- new {{id}}',
    draft: '{{name}} is still a draft, in {{folder}}.',
    draftAdvice: 'Continue with it, or publish it: there can be only one draft at a time.',
    askFrom: 'Which text do you start from?',
    from: {
      announced: 'Version {{n}}: published, takes effect on {{date}}',
      inForce: 'Version {{n}}: in force now; the changes of later ones will be undone',
    },
    copied:
      'The texts are those of version {{n}}, which is not in force yet ({{date}}). To start from another: --from',
    copiedInForce:
      'The texts are those of version {{n}}, which is in force. To start from the one whose place it takes: --from {{given}}',
    askId:
      'The id of the policy: it is part of the address and never changes. Lowercase Latin letters, digits, hyphens.',
    badId: '{{id}} is not a valid id.',
    badIdAdvice:
      'Start with a lowercase Latin letter, then letters, digits and hyphens, 40 characters at most. Reserved: {{reserved}}.',
    askKind: 'What kind of policy is it?',
    kind: {
      notice: 'A policy that everyone accepts (such as a privacy policy)',
      terms: 'Terms, an agreement: everyone accepts them',
      consent: 'An optional consent: it may be given or not, and withdrawn later',
    },
    askTitle: 'Its title, {{language}}',
    noTitle: 'Write a title.',
    askAuthentic: 'If the texts differ, which language prevails?',
    authentic: {
      kk: 'Kazakh',
      ru: 'Russian',
      en: 'English',
    },
    show: {
      title: 'This will be written',
      copy: '{{file}}, a copy of version {{n}}',
    },
    write: 'Write it?',
    done: '{{name}} is a draft now.\n  1. Change the texts: kk.md, ru.md, en.md\n  2. In version.yaml, in place of [], say in plain words, in three languages, what changed:\n       summary:\n         - kk: …\n           ru: …\n           en: Data is kept for 30 days instead of 10.\n           clauses: ["4.2"]\n  3. Check it: npm run policy -- check\n  4. See it as readers will: npm run dev',
    doneEnd:
      '{{name}} is a draft now: with it the policy ends.\n  1. In version.yaml, at reason, say in three languages why it ends; people see it\n  2. There, in place of [], say in plain words, in three languages, that it ends:\n       summary:\n         - kk: …\n           ru: …\n           en: The service is closed; nobody is asked any more.\n  3. Leave the texts as they are\n  4. Check it: npm run policy -- check',
    giveReason: '  In version.yaml, give the reason in three languages; people see it: {{lines}}',
    donePolicy:
      '{{name}} is a draft now.\n  1. Look through version.yaml and fill in what is empty\n  2. Write the text: kk.md, ru.md, en.md\n  3. In version.yaml, in place of [], say in plain words what the policy means\n  4. Check it: npm run policy -- check\n  5. See it as readers will: npm run dev',
    section: 'General provisions',
  },
} as const satisfies Translation<typeof kazakh, Forms>
