import type { terms as kazakh } from '../../kk/cli/terms.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What is said of a version's terms: what it asks, from when, and until when the earlier acceptance holds. */
export const terms = {
  terms: {
    optionAsks:
      'acceptance – everyone must accept; notice – everyone is told; nothing – nobody is asked (technical correction)',
    optionEffective:
      'when it takes effect: at-publication (the default), or a day, such as 2026-12-02 (from 00:00)',
    optionAcceptBy:
      'until when the earlier acceptance holds: at-effect (until the new version takes effect), or its last day, such as 2026-12-31',
    optionReplaces: 'announced versions whose place it takes: they never take effect',
    optionEnds: 'the policy ends with this version: nobody is asked for anything any more',
    optionUrgent: 'it takes effect before the promised time; the reason is written in version.yaml',
    asks: 'What does the new version ask of people?',
    acceptance: 'Everyone must accept',
    acceptanceConsent: 'Everyone who consented is asked again',
    notice: 'Everyone is told; nobody has to accept again',
    nothing: 'Nobody is asked for anything (technical correction)',
    effect: {
      when: 'When does it take effect?',
      publication: 'When it is published',
      earliest: 'On the earliest day, if it is published today: {{date}}',
      open: 'I choose the day when publishing',
      urgent: 'Before that: it cannot wait, and people see the reason',
      day: 'On a day that I choose',
      which: 'On which day? It takes effect at 00:00 ({{zone}}).',
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
    promised:
      'By version {{n}}, at least {{days}} days lie between publication and effect. If it is published today, the earliest day is {{date}}.',
    promisedAdvice: 'Choose a later day. If it really cannot wait, add --urgent: people see the reason.',
    idleUrgent: '--urgent does nothing here: the version in force promises no time before the effect.',
    laterOnly: '--replaces, --ends and --urgent are for later versions of a policy.',
    idleAdvice: 'Omit it.',
    endsAsking:
      '--ends and --asks {{asks}} do not go together: a policy that has ended asks nobody for anything.',
    endsAskingAdvice: 'Omit --asks.',
    /** The numbers are one, or several with commas between them. */
    replacing: {
      ask: 'Version {{numbers}} is announced for {{date}}, later than the new one. What becomes of it?',
      later: 'It takes effect; I choose a later day for the new one',
      replace: 'It never takes effect: the new one takes its place',
      needed:
        'The new version cannot take effect before version {{numbers}}, which is announced for {{date}}.',
      neededAdvice:
        'Choose a later day, or add --replaces {{given}}: then version {{numbers}} never takes effect.',
      unknown:
        '--replaces is {{value}}; expected the number of a version that is published and not yet in force.',
      unknownAdvice: 'Such versions: {{known}}',
    },
    say: {
      ends: 'Ends the policy: nobody is asked for anything any more; a consent given before can be withdrawn',
      replaces: 'Takes the place of version {{numbers}}, which never takes effect',
      urgent: 'Why it takes effect before the usual time: {{reason}}',
      reason: {
        ends: 'Why it ends: {{reason}}',
        nothing: 'Why nobody is asked: {{reason}}',
        again: 'Why it is asked for again: {{reason}}',
      },
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
