import type { terms as kazakh } from '../../kk/cli/terms.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What is said of a version's terms: what it asks, from when, and until when the earlier acceptance holds. */
export const terms = {
  terms: {
    optionAsks:
      'acceptance – everyone must accept; notice – everyone is told; nothing – nobody is asked (technical correction)',
    optionEffective:
      'when it takes effect: at-publication (the default), or a day, such as 2026-12-02 (00:00 in Almaty)',
    optionAcceptBy:
      'until when the earlier acceptance holds: at-effect (until the new version takes effect), or its last day, such as 2026-12-31',
    asks: 'What does the new version ask of people?',
    acceptance: 'Everyone must accept',
    acceptanceConsent: 'Everyone who consented is asked again',
    notice: 'Everyone is told; nobody has to accept again',
    nothing: 'Nobody is asked for anything (technical correction)',
    effect: {
      when: 'When does it take effect?',
      publication: 'When it is published',
      day: 'On a day that I choose',
      which: 'On which day? It takes effect at 00:00 in Almaty.',
    },
    acceptBy: {
      when: 'Until when does the earlier acceptance hold?',
      effect: 'Until the new version takes effect',
      month: '30 days longer: the last day is {{date}}',
      day: 'Until a day that I choose',
      which: 'Which is the last day on which the earlier acceptance holds?',
    },
    dayForm: 'dd.mm.yyyy',
    noDay: 'There is no such day. Write it like this: 31.12.2026',
    tooEarly: 'That is too early. The earliest day is {{date}}.',
    badMoment: '{{option}} is {{value}}; expected {{word}} or a day.',
    badMomentAdvice: 'Write it like this: {{option}} 2026-12-02, or {{option}} 2026-12-02T09:00:00+05:00',
    early: '{{option}}: {{value}} is too early. The earliest day is {{date}}.',
    earlyAdvice: 'Choose a later day.',
    consentNotice: 'A consent cannot be asked for with a notice.',
    consentNoticeAdvice: 'Write --asks acceptance, or --asks nothing for a technical correction.',
    idleAcceptBy: '--accept-by only applies to --asks acceptance.',
    idleAcceptByAdvice: 'Omit it, or write --asks acceptance.',
    say: {
      effect: {
        publication: 'Takes effect: when it is published',
        day: 'Takes effect: {{date}}',
      },
      acceptBy: {
        effect: 'The earlier acceptance holds: until the new version takes effect',
        day: 'The last day on which the earlier acceptance holds: {{date}}',
      },
      consent: 'Once the version is in force, data is not used for this purpose until the person answers.',
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
