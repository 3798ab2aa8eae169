import type { status as kazakh } from '../../kk/cli/status.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `status` says. */
export const status = {
  status: {
    about: 'показать, что действует, что объявлено, что ещё проект и какой язык отстаёт',
    inForce: 'Действует',
    announced: 'Объявлена',
    replaced: 'Заменена',
    replacedBy: 'редакция {{n}}: не вступит в силу, её заменила редакция {{by}}',
    ended: 'Прекращён',
    endedBy: 'редакцией {{n}}, {{date}}. Больше никого ни о чём не спрашивают',
    ends: 'Прекратится',
    endsBy: 'редакцией {{n}}, {{date}}',
    next: 'Следующая',
    earliest:
      'если опубликовать сегодня, самый ранний день: {{date}} (по редакции {{n}} не менее {{days}} дн.)',
    draft: 'Проект',
    since: 'редакция {{n}}, с {{date}}',
    from: 'редакция {{n}}, вступит в силу {{date}}',
    atPublication: 'редакция {{n}}, вступит в силу при публикации',
    none: 'пока ничего',
    changed: 'Изменено пунктов: {{counts}}',
    untouched: 'Текст пока не менялся.',
    behind: '{{locale}}.md отстаёт. На другом языке изменены, а здесь нет: {{clauses}}',
    preamble: 'преамбула',
    more: 'и ещё {{n}}',
    pending: 'Ждут перевода: {{locales}}',
    errors: 'Ошибок: {{n}}. Список: npm run policy -- check',
    folder: 'Папка: {{folder}}',
    empty: 'Пока нет ни одного документа. Начать: npm run policy -- new',
  },
} as const satisfies Translation<typeof kazakh, Forms>
