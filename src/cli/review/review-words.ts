import type { ByLocale } from '../../domain/locale.ts'
import type { Fate } from './parity-rows.ts'

/** The words of the comment on a pull request. */
export interface ReviewWords {
  /** After the title and before the number of a version. */
  version(title: string, number: number): string
  draft: string
  published: string
  nothingTouched: string
  preview: string
  findings: string
  noFindings: string
  moreFindings: string
  parity: string
  parityAgrees: string
  parityLegend: Record<Exclude<Fate, 'moved-changed'>, string>
  differs: string
  alike: string
  clause: string
  preamble: string
  changes: string
  noChanges: string
  /** How many clauses are left out; an address follows. */
  cut: string
  /** Names of versions follow. */
  more: string
  whole: string
  /** A commit follows. */
  about: string
  errors: string
  notes: string
  inOrder: string
}

/** The words in each language; numbers and dates follow a colon, so that none needs an ending. */
export const REVIEW_WORDS: ByLocale<ReviewWords> = {
  kk: {
    version: (title, number) => `${title}, ${number}-редакция`,
    draft: 'жоба',
    published: 'жарияланған',
    nothingTouched: 'Бұл ұсыныста құжаттардың мәтіні өзгермейді.',
    preview: 'Алдын ала қарау',
    findings: 'Ескертпелер',
    noFindings: 'Ескертпе жоқ.',
    moreFindings: 'Тағы ескертпе (барлығы тексеру бетінде)',
    parity: 'Үш тілдегі тармақтар',
    parityAgrees: 'Үш тілде бірдей тармақтар өзгерген.',
    parityLegend: {
      same: 'өзгермеген',
      changed: 'өзгерген',
      added: 'қосылған',
      removed: 'алып тасталған',
      moved: 'орны ауысқан',
    },
    differs: 'тілдерде әртүрлі',
    alike: 'Үш тілде бірдей өзгерген тағы тармақ',
    clause: 'Тармақ',
    preamble: 'Кіріспе',
    changes: 'өзгеріс',
    noChanges: 'Бұл тілде өзгеріс жоқ.',
    cut: 'Пікірге сыймаған өзгеріс',
    more: 'Басқа да редакциялар өзгерген',
    whole: 'толығымен',
    about: 'Қаралған күйі',
    errors: 'Қате',
    notes: 'Ескерту',
    inOrder: 'Қате жоқ',
  },
  ru: {
    version: (title, number) => `${title}, редакция ${number}`,
    draft: 'проект',
    published: 'опубликована',
    nothingTouched: 'Тексты документов в этом предложении не меняются.',
    preview: 'Предпросмотр',
    findings: 'Замечания',
    noFindings: 'Замечаний нет.',
    moreFindings: 'Ещё замечаний (все – на странице проверки)',
    parity: 'Пункты на трёх языках',
    parityAgrees: 'На трёх языках изменены одни и те же пункты.',
    parityLegend: {
      same: 'без изменений',
      changed: 'изменён',
      added: 'добавлен',
      removed: 'исключён',
      moved: 'перенесён',
    },
    differs: 'языки расходятся',
    alike: 'Ещё пунктов, изменённых одинаково на трёх языках',
    clause: 'Пункт',
    preamble: 'Преамбула',
    changes: 'изменений',
    noChanges: 'На этом языке изменений нет.',
    cut: 'Не поместилось изменений',
    more: 'Изменены и другие редакции',
    whole: 'полностью',
    about: 'Проверено состояние',
    errors: 'Ошибок',
    notes: 'Предупреждений',
    inOrder: 'Ошибок нет',
  },
  en: {
    version: (title, number) => `${title}, version ${number}`,
    draft: 'draft',
    published: 'published',
    nothingTouched: 'No policy text changes in this pull request.',
    preview: 'Preview',
    findings: 'Findings',
    noFindings: 'No findings.',
    moreFindings: 'More findings (all of them in the check)',
    parity: 'Clauses in three languages',
    parityAgrees: 'The same clauses have changed in all three languages.',
    parityLegend: {
      same: 'unchanged',
      changed: 'changed',
      added: 'added',
      removed: 'deleted',
      moved: 'moved',
    },
    differs: 'the languages differ',
    alike: 'More clauses changed alike in all three languages',
    clause: 'Clause',
    preamble: 'Preamble',
    changes: 'changes',
    noChanges: 'No changes in this language.',
    cut: 'Changes that did not fit',
    more: 'Other versions are changed, too',
    whole: 'in full',
    about: 'State reviewed',
    errors: 'Errors',
    notes: 'Notes',
    inOrder: 'No errors',
  },
}
