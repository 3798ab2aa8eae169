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
    form: 'изменено оформление',
    reworded: 'изменено',
    rewritten: 'изложено заново',
    added: 'добавлено',
    removed: 'исключено',
    moved: 'перенесено',
  },
  flag,
  note: {
    number: 'Номер',
    reference: 'Номер в ссылке',
    space: 'Пробелы',
    break: 'Деление на абзацы',
    link: 'Адрес ссылки',
    emphasis: 'Выделение',
    level: 'Уровень заголовка',
    list: 'Место в тексте',
    column: 'Число столбцов',
    lookalike: 'Похожие знаки',
    source: 'Способ записи (на странице то же)',
  },
  place: {
    none: 'отдельный абзац',
    bullet: 'маркированный список, уровень {{depth}}',
    number: 'нумерованный список, уровень {{depth}}',
    quote: 'цитата',
    head: 'шапка таблицы',
    row: 'строка таблицы',
    continued: 'продолжение пункта списка, уровень {{depth}}',
  },
  space: {
    none: 'нет',
    plain: 'пробел',
    line: 'новая строка',
    other: 'другой пробел',
  },
  break: {
    one: 'один абзац',
    two: 'два абзаца',
    line: 'с новой строки',
    rule: 'разделительная черта',
  },
  emphasis: {
    none: 'без выделения',
    italic: 'курсив',
    bold: 'полужирный',
    both: 'полужирный курсив',
    struck: 'зачёркнуто',
    code: 'код',
  },
  level: {
    text: 'обычный текст',
    heading: 'заголовок уровня {{level}}',
  },
  quiet: 'Слова те же, но отличается',
  spoken: {
    added: 'добавлен {{place}}',
    removed: 'исключён {{place}}',
    moved: 'перенесён {{before}} → {{after}}',
    quiet: '{{name}}, мест {{number}}: {{places}}',
    stale: 'устаревшая ссылка: {{number}}, теперь {{now}}',
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
