import { expect, test } from 'vitest'
import { classifyReplacement, looksAlike } from './replacement.ts'

test.each([
  ['not able', 'notable', 'words'],
  ['не действителен', 'недействителен', 'words'],
  ['бар ма', 'барма', 'words'],
  ['Rooms 1 2', 'Rooms 12', 'words'],
  ['бар', 'бір', 'words'],
  ['may', 'my', 'words'],
  ['30 дней', '80 дней', 'words'],
  ['1,5', '15', 'words'],
  ['1 000', '1000', 'words'],
  ['и/или', 'или', 'words'],
  ['and/or', 'and or', 'words'],
  ['-5', '5', 'words'],
  ['§ 5', '5', 'words'],
  ['US', 'us', 'words'],
  ['10 mW', '10 MW', 'words'],
  ['(кроме детей)', 'кроме детей', 'words'],
  ['Клиент – не резидент', 'Клиент не – резидент', 'words'],
  ['Пользователь Администратору', 'Пользователю Администратор', 'words'],
  ['пользователь', 'оператор', 'words'],
  ['құпялылық', 'құпиялылық', 'letter'],
  ['конфидециальности', 'конфиденциальности', 'letter'],
  ['recieve', 'receive', 'letter'],
  ['POLICY', 'Policy', 'case'],
  ['ДЕРБЕС ДЕРЕКТЕР', 'Дербес деректер', 'case'],
  ['«Саясат»', '"Саясат"', 'quotes'],
  ['данные', 'данные,', 'punctuation'],
  ['', ', ', 'punctuation'],
  ['дербес  деректер', 'дербес деректер', 'space'],
  ['сaйт', 'сайт', 'lookalike'],
  ['да\u00adнные', 'данные', 'lookalike'],
])('%s becomes %s: %s', (before, after, kind) => {
  expect(classifyReplacement(before, after)).toBe(kind)
})

test.each([
  ['сaйт', 'сайт', true],
  ['Aдрес', 'Адрес', true],
  ['\u00adданные', 'данные', true],
  ['е\u00ad\u0308лка', 'ёлка', true],
  ['ﬁle', 'file', true],
  ['', '\u00ad', true],
  ['адрес', 'одрес', false],
  ['данные', 'сведения', false],
])('%s and %s look alike: %s', (before, after, isAlike) => {
  expect(looksAlike(before, after)).toBe(isAlike)
  expect(looksAlike(after, before)).toBe(isAlike)
})
