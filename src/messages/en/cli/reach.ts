import type { reach as kazakh } from '../../kk/cli/reach.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** How many people a version reaches, or why that cannot be said. */
export const reach = {
  reach: {
    people: 'Whom it reaches',
    asked: 'Asked again',
    told: 'Only told',
    untouched: 'Asked nothing',
    of: 'All who answered before',
    'not-set':
      'How many people are asked again is not shown here: the address and key of the service are not set (pull requests from forks are not given them).',
    'no-answer':
      'It is not known how many people are asked again: the service did not answer. Run it again later.',
    'not-offered':
      'It is not known how many people are asked again: the platform whose key is set does not show this policy.',
    'not-said':
      'It is not known how many people are asked again: version.yaml does not say yet what the version asks (asks).',
  },
} as const satisfies Translation<typeof kazakh, Forms>
