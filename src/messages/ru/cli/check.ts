import type { check as kazakh } from '../../kk/cli/check.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `check` says besides its findings. */
export const check = {
  check: {
    about: 'показать все ошибки в документах: файл, строку и что делать',
    fix: 'исправить в проектах то, что не требует решения: пробелы, чужие буквы, номера, ссылки',
    base: 'сравнить опубликованные редакции ещё и с коммитом, веткой или тегом',
    sealed: 'после --base редакции могли публиковаться: в основной ветке, каждая в свой момент',
    all: 'проверить заново и тексты опубликованных редакций; найденное только сообщается',
    error: 'ошибка',
    note: 'предупреждение',
    errors: 'Ошибок: {{n}}.',
    notes: 'Предупреждений: {{n}}.',
    fixable: 'Из них исправит --fix: {{n}}.',
    fixed: 'Исправлено мест: {{n}}',
    fine: 'Документы в порядке.',
    progress: 'Проверено: {{done}} из {{all}}',
    sealedAlone: '--sealed действует только вместе с --base.',
    compared: 'Сравнено с опубликованными редакциями в {{base}}: {{n}}.',
    shallow:
      'История репозитория неполная (shallow clone): когда опубликованная редакция попала в основную ветку, узнать нельзя.',
    badBase: '--base: {{ref}} не удаётся прочитать: {{why}}.',
    badBaseAdvice:
      'Назовите коммит, ветку или тег репозитория, в котором лежат документы, например origin/main.',
    noCommit: 'такого коммита нет',
    hyphen: 'имя не начинается с дефиса',
  },
} as const satisfies Translation<typeof kazakh, Forms>
