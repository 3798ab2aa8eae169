import type { docx as kazakh } from '../../kk/cli/docx.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** The words of the Word document beside those of its table. */
export const docx = {
  docx: {
    before: 'Прежняя редакция',
    inForce: 'Действующая редакция',
    after: 'Новая редакция',
    proposed: 'Предлагаемая редакция',
    number: '№',
    reason: 'Обоснование',
    version: '{{date}}, редакция {{n}}',
    draft: 'редакция {{n}}, проект',
    operator: 'Оператор',
    digest: 'контрольная сумма текста SHA-256',
    summary: 'Коротко: что изменилось',
    legend: {
      title: 'Обозначения',
      removed: 'исключённые слова',
      added: 'добавленные слова',
      tail: 'изменившаяся часть слова',
      moved: 'перенесённый элемент назван прежним и новым номером: 5.4 → 7.2',
    },
    facts: 'Обратите внимание',
    notes: 'Номера и ссылки',
    none: 'Тексты двух редакций одинаковы.',
    sameWords: 'Слова не изменились; чем ещё отличаются тексты, сказано ниже.',
    translation: 'Перевод приведён для справки. При расхождениях преимущество имеет текст {{language}}.',
    language: {
      kk: 'на казахском языке',
      ru: 'на русском языке',
      en: 'на английском языке',
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
