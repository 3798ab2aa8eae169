import type { boundary as kazakh } from '../../kk/cli/boundary.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `boundary` says. */
export const boundary = {
  boundary: {
    about: 'сказать, наступила ли с последнего развёртывания дата, из-за которой сайт нужно собрать заново',
    since: 'сравнить с этим временем вместо последнего развёртывания',
    environment: 'среда, в которую разворачивается сайт',
    site: 'адрес развёрнутого сайта: если после его сборки наступила дата, код завершения 1',
    stale: '{{site}} устарел: собран {{since}}. Соберите и разверните сайт заново.',
    siteUnread: '{{site}} не прочитан: {{said}}.',
    siteUnreadAdvice: 'Укажите адрес сайта вместе с base, например https://5qbe.kz/auth',
    noTime: '{{site}} не говорит, когда он собран (нет Last-Modified).',
    noTimeAdvice: 'Передайте время последнего развёртывания в --since.',
    effect: '{{name}} вступила в силу: {{at}}',
    acceptBy: '{{name}}: прежнее принятие перестало действовать: {{at}}',
    never: 'В {{environment}} ещё ничего не разворачивали.',
    none: 'С {{since}} ни одна дата не наступила.',
    badSince: '--since: {{value}}; ожидались дата, время и смещение.',
    badSinceAdvice: 'Напишите так: --since 2026-12-02T00:00:00+05:00',
  },
} as const satisfies Translation<typeof kazakh, Forms>
