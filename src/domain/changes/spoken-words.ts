import type { Flag } from '../diff/change.ts'
import type { ByLocale } from '../locale.ts'
import { CHANGE_WORDS } from './change-words.ts'

/** The words around a diff that is said in plain text. */
export interface SpokenWords {
  /** Before the place of a clause that was added, removed or moved. */
  added: string
  removed: string
  moved: string
  /** Before what a link led to and leads to. */
  link: string
  /** Of a reference to a clause that bears another number now. */
  stale(number: string, now: string): string
  /** Of a clause of which only the markup changed. */
  markup: string
  /** When nothing changed at all. */
  none: string
  flags: Record<Flag['kind'], string>
}

/** The words in each language. */
export const SPOKEN_WORDS: ByLocale<SpokenWords> = {
  kk: {
    added: 'қосылды',
    removed: 'алып тасталды',
    moved: 'орны ауысты',
    link: 'сілтеме',
    stale: (number, now) => `ескірген сілтеме: ${number}, қазіргі нөмірі ${now}`,
    markup: 'тек белгіленуі өзгерді',
    none: '(өзгеріс жоқ)',
    flags: CHANGE_WORDS.kk.flags,
  },
  ru: {
    added: 'добавлен',
    removed: 'исключён',
    moved: 'перенесён',
    link: 'ссылка',
    stale: (number, now) => `устаревшая ссылка: ${number}, теперь ${now}`,
    markup: 'изменилась только разметка',
    none: '(изменений нет)',
    flags: CHANGE_WORDS.ru.flags,
  },
  en: {
    added: 'added',
    removed: 'removed',
    moved: 'moved',
    link: 'link',
    stale: (number, now) => `stale reference: ${number} is now ${now}`,
    markup: 'markup only',
    none: '(no change)',
    flags: {
      negation: 'negation',
      duty: 'duty',
      number: 'number',
      money: 'money',
      date: 'date',
      period: 'period',
    },
  },
}
