import type { roles as kazakh } from '../kk/roles.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** As what somebody answers in a person’s place, wherever it is said. */
export const roles = {
  guardian: 'законный представитель',
  support: 'служба поддержки',
  organisation: 'организация',
} as const satisfies Translation<typeof kazakh, Forms>
