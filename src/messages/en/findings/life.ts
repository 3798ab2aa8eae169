import type * as kazakh from '../../kk/findings/life.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What takes the place of what, and how a policy ends. */
export const life = {
  replacesUnknown: {
    message: 'replaces names version {{number}}, and no such published version comes before this one.',
    advice: 'Write the number of a version that is published and not yet in force, or remove the line.',
  },
  replacedAlready: {
    message: 'Version {{by}} has already taken the place of version {{number}}.',
    advice: 'Remove this number from the line replaces.',
  },
  replacesInForce: {
    message:
      'Version {{number}} has already taken effect ({{effectiveAt}}); it cannot count as never having been.',
    advice:
      'Remove this number from the line replaces: the new version follows it anyway when it takes effect.',
  },
  overtakes: {
    message: 'effectiveAt {{effectiveAt}} is before that of version {{previous}}, {{before}}.',
    advice:
      'Choose a later moment. If version {{previous}} is never to take effect, write replaces: [{{previous}}].',
  },
  noticeShort: {
    message:
      'effectiveAt {{effectiveAt}} is too early: by version {{previous}}, which is in force, at least {{days}} days lie between publication and effect.',
    advice:
      'Choose {{earliest}} or later. If it really cannot wait, give the reason in three languages in a line urgent: people see it.',
  },
  idleUrgent: {
    message: 'There is a line urgent, but the time before the effect is kept without it.',
    advice: 'Remove the line.',
  },
  endsFirst: {
    message: 'A first version cannot end the policy: there is nothing to end.',
    advice: 'Remove the line ends.',
  },
  endsAsking: {
    message: 'With this version the policy ends, but it says asks: {{asks}}.',
    advice: 'Write asks: nothing: a policy that has ended asks nobody for anything.',
  },
  endsUnexplained: {
    message: 'With this version the policy ends, but no reason is given.',
    advice: 'Say in three languages in a line reason why it ends: people see it.',
  },
} as const satisfies Translation<typeof kazakh.life, Forms>
