import { describe, expect, it } from 'vitest'
import type { Locale } from '../../locale.ts'
import { findStrayLetters } from './letters.ts'

const found = (text: string, locale: Locale) =>
  findStrayLetters(text, locale, true).map(({ fix, values }) => `${values.word} → ${fix?.[0]?.text ?? '?'}`)

describe('a letter of the other alphabet is found, and fixed where one looks the same', () => {
  it.each<[Locale, string, string[]]>([
    // The strange letters are written by their codes, for nobody could see them.
    ['kk', 'С\u0061ясат', ['С\u0061ясат → Саясат']],
    ['kk', 'т\u0069лі', ['т\u0069лі → тілі']],
    ['kk', '\u0259леумет', ['\u0259леумет → әлеумет']],
    ['kk', '\u0068а\u0301м', ['\u0068а\u0301м → һа\u0301м']],
    ['ru', '\u0421\u006fгласие на обработку', ['\u0421\u006fгласие → Согласие']],
    ['ru', 'с 1 мая и \u0063 2 мая', ['\u0063 → с']],
    ['ru', 'ТОО и \u0054\u004f\u004f', ['\u0054\u004f\u004f → ТОО']],
    ['en', 'the c\u043e\u043ekie', ['c\u043e\u043ekie → cookie']],
    ['en', 'a user and \u0430 user', ['\u0430 → a']],
    ['ru', 'c\u043eokie-файлы', ['c\u043eokie → cookie']],
    ['kk', 'info@5qb\u0435.kz', ['qb\u0435 → qbe']],
    ['kk', 'құ\u0071ық', ['құ\u0071ық → ?']],
    // As many of each: the language's own alphabet was meant.
    ['ru', 'с\u006fр\u0061', ['с\u006fр\u0061 → сора']],
    ['en', 'c\u043er\u0430', ['c\u043er\u0430 → cora']],
  ])('in %s: %s', (locale, text, expected) => {
    expect(found(text, locale)).toEqual(expected)
  })
})

describe('words that may mix alphabets are left alone', () => {
  it.each<[Locale, string]>([
    ['kk', 'PDF-файл, cookie-файлдар, SMS-хабарлама, Wi-Fi арқылы, 5Qbe-нің'],
    ['kk', 'iPhoneға, SMSке, IPлар, VIPтер'],
    ['ru', 'IP-адрес, HTTP и API, PDF-файл, cookie-файлы, № 94-V, email, COVID-19'],
    ['ru', 'пункт A и пункт B, COP, TOP'],
    ['en', 'the word «Саясат» and «Политика» are quoted'],
    ['en', 'naïve café, Ñandú'],
    ['kk', 'I, II, III, IV тарау, X класс'],
  ])('in %s: %s', (locale, text) => {
    expect(found(text, locale)).toEqual([])
  })
})
