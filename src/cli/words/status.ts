import type { Row } from './row.ts'

/** What `status` says. */
export const STATUS = {
  'status.about': {
    kk: 'не күшінде, не жарияланған, не әлі жоба екенін және қай тіл қалып қойғанын көрсету',
    ru: 'показать, что действует, что объявлено, что ещё проект и какой язык отстаёт',
    en: 'show what is in force, announced, still a draft, and which language is behind',
  },
  'status.inForce': { kk: 'Күшінде', ru: 'Действует', en: 'In force' },
  'status.announced': { kk: 'Жарияланған', ru: 'Объявлена', en: 'Announced' },
  'status.draft': { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  'status.since': {
    kk: '{n}-редакция, күшіне енген күні: {date}',
    ru: 'редакция {n}, с {date}',
    en: 'version {n}, since {date}',
  },
  'status.from': {
    kk: '{n}-редакция, күшіне енетін күні: {date}',
    ru: 'редакция {n}, вступит в силу {date}',
    en: 'version {n}, takes effect on {date}',
  },
  'status.atPublication': {
    kk: '{n}-редакция, жарияланғанда күшіне енеді',
    ru: 'редакция {n}, вступит в силу при публикации',
    en: 'version {n}, takes effect when published',
  },
  'status.none': { kk: 'әлі жоқ', ru: 'пока ничего', en: 'nothing yet' },
  'status.changed': {
    kk: 'Өзгерген тармақтар: {counts}',
    ru: 'Изменено пунктов: {counts}',
    en: 'Changed clauses: {counts}',
  },
  'status.untouched': {
    kk: 'Мәтіні әлі өзгертілмеген.',
    ru: 'Текст пока не менялся.',
    en: 'The text has not been changed yet.',
  },
  'status.behind': {
    kk: '{locale}.md қалып қойған. Басқа тілде өзгеріп, мұнда өзгермеген тармақтар: {clauses}',
    ru: '{locale}.md отстаёт. На другом языке изменены, а здесь нет: {clauses}',
    en: '{locale}.md is behind. Changed in another language but not here: {clauses}',
  },
  'status.preamble': { kk: 'кіріспе', ru: 'преамбула', en: 'preamble' },
  'status.more': { kk: 'тағы {n}', ru: 'и ещё {n}', en: 'and {n} more' },
  'status.pending': {
    kk: 'Аударылуы керек: {locales}',
    ru: 'Ждут перевода: {locales}',
    en: 'Still to be translated: {locales}',
  },
  'status.errors': {
    kk: 'Қате: {n}. Тізімі: npm run policy -- check',
    ru: 'Ошибок: {n}. Список: npm run policy -- check',
    en: 'Errors: {n}. To list them: npm run policy -- check',
  },
  'status.folder': { kk: 'Қалтасы: {folder}', ru: 'Папка: {folder}', en: 'Folder: {folder}' },
  'status.empty': {
    kk: 'Әзірге бірде-бір құжат жоқ. Бастау: npm run policy -- new',
    ru: 'Пока нет ни одного документа. Начать: npm run policy -- new',
    en: 'There is no policy yet. To begin one: npm run policy -- new',
  },
} satisfies Record<string, Row>
