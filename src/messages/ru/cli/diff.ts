import type { diff as kazakh } from '../../kk/cli/diff.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `diff` says. */
export const diff = {
  diff: {
    about: 'показать, чем различаются две редакции или два файла markdown',
    from: 'номер прежней редакции; если не указан – предыдущая',
    to: 'номер новой редакции; если не указан – последняя',
    before: 'прежний текст, файл markdown',
    after: 'новый текст, файл markdown',
    marks: '[-исключено-], {+добавлено+}; за знаком | стоит изменившаяся часть слова.',
    coarse: 'Текст очень большой, местами он сравнен укрупнённо ({{cap}}).',
    single: 'У документа {{id}} только одна редакция: сравнивать не с чем.',
    file: 'Для {{option}} нет такого файла: {{path}}',
    isFolder: 'Для {{option}} нужен файл, а это папка: {{path}}',
    fileAdvice: 'Укажите оба файла: npm run policy -- diff --before a.md --after b.md',
  },
} as const satisfies Translation<typeof kazakh, Forms>
