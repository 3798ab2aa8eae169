import type { ByLocale } from '../locale.ts'

/** The words of a comparative table, as lawyers hand it in. */
export interface TableWords {
  title: string
  /** What a row is about. */
  element: string
  section(number: string): string
  clause(number: string): string
  subclause(number: string): string
  /** In place of words that did not exist, or exist no more. */
  absent: string
  removed: string
}

/** The words in each language. */
export const TABLE_WORDS: ByLocale<TableWords> = {
  kk: {
    title: 'Салыстырма кесте',
    element: 'Құрылымдық элемент',
    section: (number) => `${number}-бөлім`,
    clause: (number) => `${number}-тармақ`,
    subclause: (number) => `${number}-тармақша`,
    absent: 'Жоқ',
    removed: 'Алып тасталды',
  },
  ru: {
    title: 'Сравнительная таблица',
    element: 'Структурный элемент',
    section: (number) => `Раздел ${number}`,
    clause: (number) => `Пункт ${number}`,
    subclause: (number) => `Подпункт ${number}`,
    absent: 'Отсутствует',
    removed: 'Исключён',
  },
  en: {
    title: 'Comparative table',
    element: 'Element',
    section: (number) => `Section ${number}`,
    clause: (number) => `Clause ${number}`,
    subclause: (number) => `Subclause ${number}`,
    absent: 'None',
    removed: 'Removed',
  },
}
