import type { changes as kazakh } from '../kk/changes.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** The facts that a reader must not miss. */
const flag = {
  negation: 'Да или нет',
  duty: 'Обязанность, право или запрет',
  bound: 'Предел',
  exception: 'Исключение',
  exclusivity: 'Ограничение',
  money: 'Сумма или плата',
  date: 'Дата',
  time: 'Время',
  period: 'Срок',
  percentage: 'Процент',
  number: 'Число',
} as const

/** What is said of changes wherever they are shown: pages, fragments, tables, the terminal. */
export const changes = {
  added: 'Добавлено',
  removed: 'Исключено',
  formerly: 'Прежде: {{number}}',
  unchanged: 'текст не изменился',
  preamble: 'Преамбула',
  kind: {
    reworded: 'изменено',
    rewritten: 'изложено заново',
    added: 'добавлено',
    removed: 'исключено',
    moved: 'перенесено',
  },
  flag,
  spoken: {
    added: 'добавлен {{place}}',
    removed: 'исключён {{place}}',
    moved: 'перенесён {{before}} → {{after}}',
    link: 'ссылка: {{before}} → {{after}}',
    stale: 'устаревшая ссылка: {{number}}, теперь {{now}}',
    markup: 'изменилась только разметка',
    none: '(изменений нет)',
    flag,
  },
  table: {
    title: 'Сравнительная таблица',
    element: 'Структурный элемент',
    section: 'Раздел {{number}}',
    clause: 'Пункт {{number}}',
    subclause: 'Подпункт {{number}}',
    absent: 'Отсутствует',
    removed: 'Исключён',
  },
} as const satisfies Translation<typeof kazakh, Forms>
