import { expect, it, test } from 'vitest'
import { breakWords } from './break-words.ts'

const show = (text: string, locale: 'kk' | 'ru' | 'en', around = { before: '', after: '' }) =>
  breakWords(text, locale, around)
    .replaceAll('<i></i>', '|')
    .replaceAll(/<span class="together">(.*?)<\/span>/g, '[$1]')

test.each([
  ['kk', 'ҚҰПИЯЛЫЛЫҚ САЯСАТЫ', 'ҚҰ|ПИ|Я|ЛЫ|ЛЫҚ СА|Я|САТЫ'],
  ['kk', 'Пайдаланушылардың', 'Пай|да|ла|ну|шы|лар|дың'],
  ['ru', 'Политика конфиденциальности', 'По|ли|тика кон|фи|ден|ци|аль|но|сти'],
  ['en', 'confidentiality of information', 'con|fi|den|tial|ity of in|for|ma|tion'],
] as const)('in %s words are parted by the rules of the language: %s', (locale, text, parted) => {
  expect(show(text, locale)).toBe(parted)
})

test.each([
  ['kk', '8-бөлімінде', '[8-бөлімінде]'],
  ['kk', '1-редакция', '[1-редакция]'],
  ['kk', '2026-редакциялардағы', '[2026-ре]|дак|ци|я|лар|дағы'],
  ['kk', '10 күн ішінде', '[10 күн] ішінде'],
  ['kk', '2026 жылғы 22 қараша', '[2026 жылғы] [22 қараша]'],
  ['ru', 'за 10 дней до этого', 'за [10 дней] до этого'],
  ['en', 'within 30 days', 'within [30 days]'],
  ['ru', 'приказ № 15', 'приказ [№ 15]'],
] as const)('in %s a number keeps what belongs to it: %s', (locale, text, kept) => {
  expect(show(text, locale)).toBe(kept)
})

it('leaves alone addresses, abbreviations, words of another language and what an entity is written with', () => {
  for (const text of [
    'info@5qbe.kz',
    'https://5qbe.kz/auth',
    'ЖШС',
    'advertising',
    'a&amp;Құпия&quot;',
    '8.2.1',
  ])
    expect(show(text, 'kk')).toBe(text)
  expect(show('Қабылдаймын', 'ru')).toBe('Қабылдаймын')
})

it('never parts a word whose other half stands in another element', () => {
  expect(show('құпиялылық саясаттың', 'kk', { before: 'б', after: 'ң' })).toBe('құпиялылық саясаттың')
  expect(show('құпиялылық', 'kk', { before: ' ', after: ',' })).toContain('|')
})

it('has not one letter more or less than the text', () => {
  const text = '8.2. Әкімші 10 (он) күнтізбелік күн бұрын (8-бөлімінде) хабарлайды: info@5qbe.kz, № 15.'
  expect(show(text, 'kk').replaceAll(/[|[\]]/g, '')).toBe(text)
})
