import { expect, it } from 'vitest'
import type { Locale } from '../locale.ts'
import { findSpelledNumbers } from './number-words.ts'

const told = (text: string, locale: Locale) =>
  findSpelledNumbers(text, locale).map(({ value, start, end }) => `${text.slice(start, end)} = ${value}`)

it.each<[Locale, string, string[]]>([
  ['kk', 'он күн ішінде', ['он = 10']],
  ['kk', '15 (он бес) күннен', ['он бес = 15']],
  ['kk', 'жиырма бір жасқа, үш жүз елу', ['жиырма бір = 21', 'үш жүз елу = 350']],
  ['kk', 'бес мың теңгеден, екі үш рет', ['бес мың = 5000', 'екі = 2', 'үш = 3']],
  ['kk', 'онбесіншіден емес, үшінші рет', ['үшінші = 3']],
  ['ru', 'в течение десяти дней', ['десяти = 10']],
  ['ru', 'двадцати пяти рублей и двухсот сорока', ['двадцати пяти = 25', 'двухсот сорока = 240']],
  ['ru', 'трёх тысяч пятисот', ['трёх тысяч пятисот = 3500']],
  ['en', 'thirty-one days', ['thirty-one = 31']],
  ['en', 'two hundred or fifteen', ['two hundred = 200', 'fifteen = 15']],
])('reads in %s %j', (locale, text, expected) => {
  expect(told(text, locale)).toEqual(expected)
})

it.each<[Locale, string]>([
  ['kk', 'Пайдаланушы үшін оның деректері онда, онлайн курс, бесік, жүзеге асыру'],
  ['ru', 'стоимость, семья, пятница, Тришкин, устав'],
  ['en', 'often, tenant, weight, someone, threefold'],
])('takes no word for a number that only looks like one, in %s', (locale, text) => {
  expect(told(text, locale)).toEqual([])
})
