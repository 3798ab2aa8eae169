import type { ByLocale } from '../../../src/domain/locale.ts'
import type { Fate } from './parity-rows.ts'

/** Why no numbers of people can be given. */
export type NoReach = 'not-set' | 'no-answer' | 'not-offered' | 'not-said'

/** The words of the comment on a pull request. */
export interface ReviewWords {
  /** After the title and before the number of a version. */
  version(title: string, number: number): string
  draft: string
  published: string
  nothingTouched: string
  /** Heading, then three counts. */
  people: string
  asked: string
  told: string
  untouched: string
  of: string
  noReach: Record<NoReach, string>
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
    people: 'Адамдарға әсері',
    asked: 'Қайта жауап сұралады',
    told: 'Тек хабарланады',
    untouched: 'Ештеңе сұралмайды',
    of: 'Бұрын жауап бергендердің бәрі',
    noReach: {
      'not-set':
        'Неше адамнан сұралатыны мұнда көрсетілмейді: қызметтің адресі мен кілті берілмеген (басқа репозиторийден келген ұсыныстарға олар берілмейді).',
      'no-answer':
        'Неше адамнан сұралатыны белгісіз: қызмет жауап бермеді. Тексеруді кейін қайта іске қосыңыз.',
      'not-offered': 'Неше адамнан сұралатыны белгісіз: кілт берілген өнім бұл құжатты көрсетпейді.',
      'not-said':
        'Неше адамнан сұралатыны белгісіз: version.yaml файлында нені сұрайтыны (asks) әлі жазылмаған.',
    },
    preview: 'Алдын ала қарау',
    findings: 'Ескертулер',
    noFindings: 'Ескерту жоқ.',
    moreFindings: 'Тағы ескерту (барлығы тексеру бетінде)',
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
    errors: 'Түзету керек',
    notes: 'Назар аударыңыз',
    inOrder: 'Бәрі дұрыс',
  },
  ru: {
    version: (title, number) => `${title}, редакция ${number}`,
    draft: 'проект',
    published: 'опубликована',
    nothingTouched: 'Тексты документов в этом предложении не меняются.',
    people: 'Кого это коснётся',
    asked: 'Спросят снова',
    told: 'Только уведомят',
    untouched: 'Ни о чём не спросят',
    of: 'Всего отвечали раньше',
    noReach: {
      'not-set':
        'Сколько людей спросят снова, здесь не показано: адрес и ключ сервиса не заданы (предложениям из чужих репозиториев они не даются).',
      'no-answer':
        'Сколько людей спросят снова, неизвестно: сервис не ответил. Запустите проверку ещё раз позже.',
      'not-offered':
        'Сколько людей спросят снова, неизвестно: продукт, чей ключ задан, этот документ не показывает.',
      'not-said':
        'Сколько людей спросят снова, неизвестно: в version.yaml ещё не сказано, чего редакция требует (asks).',
    },
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
    errors: 'Исправить',
    notes: 'Обратить внимание',
    inOrder: 'Всё в порядке',
  },
  en: {
    version: (title, number) => `${title}, version ${number}`,
    draft: 'draft',
    published: 'published',
    nothingTouched: 'No policy text changes in this pull request.',
    people: 'Whom it reaches',
    asked: 'Asked again',
    told: 'Only told',
    untouched: 'Asked nothing',
    of: 'All who answered before',
    noReach: {
      'not-set':
        'How many people are asked again is not shown here: the address and key of the service are not set (pull requests from forks are not given them).',
      'no-answer':
        'How many people are asked again is not known: the service gave no answer. Run the check again later.',
      'not-offered':
        'How many people are asked again is not known: the product whose key is set does not show this policy.',
      'not-said':
        'How many people are asked again is not known: version.yaml does not say yet what the version asks (asks).',
    },
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
    errors: 'To mend',
    notes: 'To look at',
    inOrder: 'In order',
  },
}

/** Names of the languages in themselves. */
export const LANGUAGES: ByLocale<string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }
