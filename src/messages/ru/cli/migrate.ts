import type { migrate as kazakh } from '../../kk/cli/migrate.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `migrate` says. */
export const migrate = {
  migrate: {
    about: 'перевести прежнюю папку с policy.yaml в новую форму (format: 1) и запечатать заново',
    nothing: 'Переводить нечего: {{directory}} уже в новой форме.',
    refused: 'Папка не переведена в новую форму, ничего не изменено:',
    refusedAdvice: 'Исправьте указанное выше и выполните команду ещё раз.',
    draft: 'проект',
    done: 'Папка переведена в новую форму. Контрольные суммы опубликованных редакций изменились: зафиксируйте это отдельным коммитом, который так и говорит.\nОтветы на эти редакции связаны с прежними суммами, поэтому с прежней папкой данных сервис не запустится.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
