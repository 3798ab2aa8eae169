import type { parts as kazakh } from '../../kk/findings/parts.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Words that are put into findings. */
export const parts = {
  // Behind the first place of several: a space before it.
  total: ' (всего: {{number}})',
  // Behind an advice: a space before it.
  near: ' Похожие адреса в тексте: {{addresses}}.',
  nothing: 'нет',
  quote: '«{{text}}»',
  gone: 'больше нет: «{{text}}»',
  lacking: 'ничего такого: «{{text}}»',
  unmoved: 'в этом не изменилось: «{{text}}»',
  // Behind what to do.
  answer: 'Если различие намеренное, ответьте с причиной: npm run policy -- check --accept',
  list: '{{first}}, {{rest}}',
  texts: '{{first}}; {{rest}}',
  text: '{{name}}: {{words}}',
  title: 'название',
  // At the beginning of a sentence.
  begin: {
    title: 'Название',
    preamble: 'Преамбула',
    section: 'Раздел {{number}}',
    clause: 'Пункт {{number}}',
    after: 'Часть {{part}} после пункта {{number}}',
    unnumbered: 'Часть {{part}} без номера',
    named: 'Часть «{{name}}»',
  },
  // Within a sentence.
  within: {
    preamble: 'преамбула',
    section: 'раздел {{number}}',
    clause: 'пункт {{number}}',
    after: 'часть {{part}} после пункта {{number}}',
    unnumbered: 'часть {{part}} без номера',
    named: 'часть «{{name}}»',
  },
  moved: {
    negation: 'отрицание',
    duty: 'право или обязанность',
    exception: 'исключение',
    only: 'ограничение «только»',
    items: 'члены перечня',
    parties: 'кто действует',
    terms: 'употребление термина',
    bounds: 'предел (не менее, до, после)',
  },
  change: {
    moved: '{{clause}} перенесён',
    form: '{{clause}} оформлен иначе',
    added: '{{clause}} добавлен',
    removed: '{{clause}} удалён',
    reworded: '{{clause}} изменён, {{before}} → {{after}}',
  },
  restore: {
    fromCommit: 'git checkout {{base}} -- <файл>',
    fromHistory: 'прежние состояния показывает git log -- <файл>',
  },
  language: {
    kk: 'на казахском',
    ru: 'на русском',
    en: 'на английском',
  },
  shape: {
    list: 'список из {{size}}',
    numbered: 'нумерованный список из {{size}}',
    table: 'таблица {{size}}',
    paragraphs: 'абзацев: {{size}}',
  },
  file: 'файл',
  found: ', найдено: {{value}}',
  oneOf: 'ожидалось одно из: {{values}}',
  kind: {
    boolean: 'ожидалось true или false',
    object: 'ожидались ключи со значениями',
    array: 'ожидался список, каждая строка которого начинается с «- »',
  },
  expected: {
    words: 'ожидался текст',
    someWords: 'ожидался текст',
    points: 'ожидался список пунктов, каждый начинается с «- », а его слова стоят после kk:, ru: и en:',
    address: 'ожидался номер пункта в кавычках, например "8.10"',
    addresses: 'ожидался список номеров пунктов, каждый в кавычках, например ["8.2", "8.10"]',
    termNames: 'ожидался список ключей условий, например [operator, wayOut]',
    format: 'ожидалось format: 1',
    choices:
      'ожидалось от 1 до 12 вариантов выбора, каждый после "- " со своим id и названием (title) на kk, ru, en',
    days: 'ожидалось число дней от 1 до 366, например 10',
    versions: 'ожидался список номеров редакций, например [3]',
    yes: 'ожидалось true; иначе строку не пишут',
    instant: 'ожидались дата, время и часовой пояс, например 2026-11-22T09:00:00+05:00',
    acceptBy: 'ожидалось at-effect или дата, время и часовой пояс, например 2026-12-31T00:00:00+05:00',
    day: 'ожидалась дата, например 2026-11-22',
    digest: 'ожидались 64 шестнадцатеричные цифры',
    bin: 'ожидались 12 цифр БИН в кавычках; пока он неизвестен, строку не пишут',
    email: 'ожидался адрес электронной почты',
    reason: 'ожидалась причина: одним текстом или на каждом из языков kk, ru, en',
    parityRule: 'ожидалось имя правила, например parity-figures; его пишет check --accept',
    term: 'ожидался термин хотя бы на двух языках из kk, ru, en',
    glossary: 'ожидался список терминов, каждый начинается с «- », а его слова стоят после kk:, ru: и en:',
    wording: 'ожидались 16 шестнадцатеричных цифр, которые пишет check --accept',
    policyId: 'ожидались строчные латинские буквы, цифры и дефисы',
  },
} as const satisfies Translation<typeof kazakh, Forms>
