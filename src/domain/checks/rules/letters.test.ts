import { describe, expect, it } from 'vitest'
import type { Locale } from '../../locale.ts'
import { findStrayWords } from './letters.ts'

const found = (text: string, locale: Locale) =>
  findStrayWords(text, locale).map(({ fix, values }) => `${values.word} → ${fix?.[0]?.text ?? '?'}`)

describe('a letter of the other alphabet is found, and fixed where it is certain which was meant', () => {
  it.each<[Locale, string, string[]]>([
    // The strange letters are written by their codes, for nobody could see them.
    ['kk', 'С\u0061ясат', ['С\u0061ясат → Саясат']],
    ['kk', 'т\u0069лі', ['т\u0069лі → тілі']],
    ['kk', '\u0259леумет', ['\u0259леумет → әлеумет']],
    ['kk', '\u0068а\u0301м', ['\u0068а\u0301м → һа\u0301м']],
    ['kk', '8.2-т\u0061рмақ', ['т\u0061рмақ → тармақ']],
    ['ru', '\u0421\u006fгласие на обработку', ['\u0421\u006fгласие → Согласие']],
    ['ru', 'отказ/соглас\u0438\u0065', ['соглас\u0438\u0065 → согласие']],
    ['en', 'the c\u043e\u043ekie', ['c\u043e\u043ekie → cookie']],
    ['ru', 'c\u043eokie-файлы', ['c\u043eokie → cookie']],
    ['kk', 'c\u043eokie-файлдар', ['c\u043eokie → cookie']],
    ['kk', 'құ\u0071ық', ['құ\u0071ық → ?']],
    ['ru', 'Кодекс Р\u0435cпублики', ['Р\u0435cпублики → Республики']],
    ['ru', 'логин и пароль, т\u0430к и \u0430lice', ['\u0430lice → alice']],
    ['en', 'c\u043er\u0430', ['c\u043er\u0430 → cora']],
    // The text has the word in one alphabet only.
    ['ru', 'сора и с\u006fр\u0061', ['с\u006fр\u0061 → сора']],
  ])('in %s: %s', (locale, text, expected) => {
    expect(found(text, locale)).toEqual(expected)
  })
})

describe('is told, and left to a person, where either alphabet may have been meant', () => {
  it.each<[Locale, string, string[]]>([
    ['ru', 'с\u006fр\u0061', ['с\u006fр\u0061 → ?']],
    ['ru', 'Т\u004fО', ['Т\u004fО → ?']],
    ['kk', '\u0063\u006f\u006f\u006b\u0069\u0065ді', ['cookieді → ?']],
    ['ru', 'с 1 мая и \u0063 2 мая', ['\u0063 → ?']],
    ['ru', 'ТОО и \u0054\u004f\u004f', ['\u0054\u004f\u004f → ?']],
    ['en', 'a user and \u0430 user', ['\u0430 → ?']],
    // Capitals alone may be a code; a word behind one that announces a code is one.
    ['ru', 'ТОО и Т\u004fО', ['Т\u004fО → ?']],
    ['ru', 'О\u004bПО', ['О\u004bПО → ?']],
    ['kk', 'SWIFT \u041aCJBKZKX', ['\u041aCJBKZKX → ?']],
    ['ru', 'токен \u0410QXZ-\u0412CDE', ['\u0410QXZ → ?', '\u0412CDE → ?']],
    ['ru', 'тикер \u0422SLA', ['\u0422SLA → ?']],
    ['ru', 'логин: \u0430lice', ['\u0430lice → ?']],
    ['ru', 'с паролем «\u0430lice»', ['\u0430lice → ?']],
    ['ru', 'код доступа \u0430lice', ['\u0430lice → ?']],
    ['kk', 'құпия сөзі – \u0430lice', ['\u0430lice → ?']],
    ['kk', 'файл s\u0430ve', ['s\u0430ve → ?']],
    ['en', 'the password \u0430lice', ['\u0430lice → ?']],
    ['en', 'the key=\u0430lice', ['\u0430lice → ?']],
    // What is no prose is never touched.
    ['kk', 'info@5qb\u0435.kz', ['qb\u0435 → ?']],
    ['ru', 'https://5qb\u0435.kz/a', ['qb\u0435 → ?']],
    ['ru', '`с\u006fгласие`', ['с\u006fгласие → ?']],
    ['ru', 'счёт СК\u0041-12', ['СК\u0041 → ?']],
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
    ['ru', 'с и а: https://www.amazon.co.uk/a/c, <a, подпункт a), код А-12/c, со, кВ и 5 kB'],
    ['ru', 'СберPrime и ЯндексPlus'],
  ])('in %s: %s', (locale, text) => {
    expect(found(text, locale)).toEqual([])
  })
})
