import type { Change, Flag } from '../diff/change.ts'
import type { Locale } from '../locale.ts'

/** The words beside a changed clause. */
export interface ChangeWords {
  /** Also spoken before inserted and deleted words. */
  added: string
  removed: string
  /** A former number follows. */
  moved: string
  /** Of a clause that only moved. */
  unchanged: string
  /** What stands before the first numbered clause. */
  preamble: string
  /** What happened to a clause, after its number. */
  kinds: Record<Exclude<Change['kind'], 'kept'> | 'moved', string>
  /** The facts that a reader must not miss. */
  flags: Record<Flag['kind'], string>
}

/** The words in each language; they travel with the changes, so that a record of what was shown has them too. */
export const CHANGE_WORDS: Record<Locale, ChangeWords> = {
  kk: {
    added: 'Қосылды',
    removed: 'Алып тасталды',
    moved: 'Бұрын:',
    unchanged: 'мәтіні өзгермеді',
    preamble: 'Кіріспе',
    kinds: {
      reworded: 'өзгертілді',
      rewritten: 'жаңадан жазылды',
      added: 'қосылды',
      removed: 'алып тасталды',
      moved: 'орны ауысты',
    },
    flags: {
      negation: 'Теріске шығару',
      duty: 'Міндет не құқық',
      number: 'Сан',
      money: 'Сома',
      date: 'Күн',
      period: 'Мерзім',
    },
  },
  ru: {
    added: 'Добавлено',
    removed: 'Исключено',
    moved: 'Прежде:',
    unchanged: 'текст не изменился',
    preamble: 'Преамбула',
    kinds: {
      reworded: 'изменено',
      rewritten: 'изложено заново',
      added: 'добавлено',
      removed: 'исключено',
      moved: 'перенесено',
    },
    flags: {
      negation: 'Отрицание',
      duty: 'Обязанность или право',
      number: 'Число',
      money: 'Сумма',
      date: 'Дата',
      period: 'Срок',
    },
  },
  en: {
    added: 'Added',
    removed: 'Deleted',
    moved: 'Formerly',
    unchanged: 'wording unchanged',
    preamble: 'Preamble',
    kinds: {
      reworded: 'changed',
      rewritten: 'rewritten',
      added: 'added',
      removed: 'removed',
      moved: 'moved',
    },
    flags: {
      negation: 'Negation',
      duty: 'Duty or right',
      number: 'Number',
      money: 'Sum',
      date: 'Date',
      period: 'Period',
    },
  },
}
