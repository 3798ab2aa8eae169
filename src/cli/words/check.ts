import type { Row } from './row.ts'

/** What `check` says besides its findings. */
export const CHECK = {
  'check.about': {
    kk: 'құжаттардағы барлық қатені көрсету: файлы, жолы, не істеу керегі',
    ru: 'показать все ошибки в документах: файл, строку и что делать',
    en: 'list every problem in the policies, with file, line and what to do',
  },
  'check.fix': {
    kk: 'жобада ойлануды қажет етпейтінін түзету: бос орын, бөтен әріп, нөмір, сілтеме',
    ru: 'исправить в проектах то, что не требует решения: пробелы, чужие буквы, номера, ссылки',
    en: 'mend in drafts what needs no judgement: spaces, stray letters, numbers, references',
  },
  'check.base': {
    kk: 'жарияланған редакцияларды commit, branch не tag ішіндегімен де салыстыру',
    ru: 'сравнить опубликованные редакции ещё и с коммитом, веткой или тегом',
    en: 'compare published versions with a commit, branch or tag, too',
  },
  'check.all': {
    kk: 'күшін жойған редакциялардың мәтінін де қайта тексеру',
    ru: 'проверить заново и тексты редакций, утративших силу',
    en: 'judge the words of superseded versions again',
  },
  'check.error': { kk: 'қате', ru: 'ошибка', en: 'error' },
  'check.note': { kk: 'ескерту', ru: 'предупреждение', en: 'note' },
  'check.errors': { kk: 'Қате: {n}.', ru: 'Ошибок: {n}.', en: 'Errors: {n}.' },
  'check.notes': { kk: 'Ескерту: {n}.', ru: 'Предупреждений: {n}.', en: 'Notes: {n}.' },
  'check.fixable': {
    kk: '--fix арқылы өздігінен түзетілетіні: {n}.',
    ru: 'Из них исправит --fix: {n}.',
    en: 'Mended by --fix: {n}.',
  },
  'check.fixed': { kk: 'Түзетілген орын: {n}', ru: 'Исправлено мест: {n}', en: 'Places mended: {n}' },
  'check.fine': {
    kk: 'Құжаттарда қате жоқ.',
    ru: 'Документы в порядке.',
    en: 'The policies are in order.',
  },
  'check.progress': {
    kk: 'Тексерілді: {done} / {all}',
    ru: 'Проверено: {done} из {all}',
    en: 'Checked {done} of {all}',
  },
  'check.badBase': {
    kk: '--base мәні – {ref}, оны оқу мүмкін емес: {why}.',
    ru: '--base: {ref} не удаётся прочитать: {why}.',
    en: '--base is {ref}, which cannot be read: {why}.',
  },
  'check.badBaseAdvice': {
    kk: 'Құжаттар тұрған репозиторийдегі commit, branch не tag атауын жазыңыз, мысалы origin/main.',
    ru: 'Назовите коммит, ветку или тег репозитория, в котором лежат документы, например origin/main.',
    en: 'Name a commit, a branch or a tag of the repository that holds the policies, such as origin/main.',
  },
  'check.noCommit': {
    kk: 'мұндай commit жоқ',
    ru: 'такого коммита нет',
    en: 'there is no such commit',
  },
  'check.hyphen': {
    kk: 'атау сызықшадан басталмайды',
    ru: 'имя не начинается с дефиса',
    en: 'a name does not begin with a hyphen',
  },
} satisfies Record<string, Row>
