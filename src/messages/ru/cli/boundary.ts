import type { boundary as kazakh } from '../../kk/cli/boundary.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `boundary` says. */
export const boundary = {
  boundary: {
    about: 'сказать, наступила ли с последнего развёртывания дата, из-за которой сайт нужно собрать заново',
    since: 'сравнить с этим временем вместо последнего развёртывания',
    environment: 'среда, в которую разворачивается сайт',
    effect: '{{name}} вступила в силу: {{at}}',
    acceptBy: '{{name}}: прежнее принятие перестало действовать: {{at}}',
    never: 'В {{environment}} ещё ничего не разворачивали.',
    none: 'С {{since}} ни одна дата не наступила.',
    badSince: '--since: {{value}}; ожидались дата, время и смещение.',
    badSinceAdvice: 'Напишите так: --since 2026-12-02T00:00:00+05:00',
  },
} as const satisfies Translation<typeof kazakh, Forms>
