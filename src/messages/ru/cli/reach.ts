import type { reach as kazakh } from '../../kk/cli/reach.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** How many people a version reaches, or why that cannot be said. */
export const reach = {
  reach: {
    people: 'Кого это коснётся',
    asked: 'Спросят снова',
    told: 'Только уведомят',
    untouched: 'Ни о чём не спросят',
    of: 'Всего отвечали раньше',
    'not-set':
      'Сколько людей спросят снова, здесь не показано: адрес и ключ сервиса не заданы (предложениям из чужих репозиториев они не даются).',
    'no-answer': 'Сколько людей спросят снова, неизвестно: сервис не ответил. Запустите ещё раз позже.',
    'not-offered':
      'Сколько людей спросят снова, неизвестно: платформа, чей ключ задан, этот документ не показывает.',
    'not-said':
      'Сколько людей спросят снова, неизвестно: в version.yaml ещё не сказано, чего редакция требует (asks).',
  },
} as const satisfies Translation<typeof kazakh, Forms>
