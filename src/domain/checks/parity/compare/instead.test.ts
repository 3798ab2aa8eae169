import { describe, expect, it } from 'vitest'
import { findDifferences, type Wording } from './differences.ts'

const told = (wording: Wording) =>
  findDifferences(wording, 'ru')
    .filter(({ family }) => family === 'figures' || family === 'units')
    .map(({ odd }) => `${odd.locale} ${odd.here.map(({ text }) => text).join(', ')}`)

describe('what may be a way of speaking differs where another of its kind stands in its place', () => {
  it.each<[string, Wording, string[]]>([
    ['numerals', { ru: 'шесть символов', kk: 'сегіз таңба' }, ['kk сегіз']],
    ['how often', { ru: 'ежемесячно', kk: 'жыл сайын' }, ['kk жыл сайын']],
    ['one of a unit', { ru: 'в течение месяца', kk: 'бір жыл ішінде' }, ['kk бір жыл']],
    ['ordinals', { ru: 'в третьем квартале', kk: 'төртінші тоқсанда' }, ['kk төртінші тоқсанда']],
    ['Roman numerals', { ru: 'раздел III', kk: 'IV бөлім' }, ['kk IV']],
    ['letters', { ru: 'подпункт (f)', en: 'point (b)' }, ['en (b)']],
    ['bounds', { ru: 'не более 5 раз', en: 'at least 5 times' }, ['en at least']],
    [
      'a bound beside a word that says when',
      { ru: 'не более чем за 10 дней', kk: 'кемінде 10 күн бұрын' },
      ['kk кемінде'],
    ],
    ['the odd one of three', { ru: 'ежемесячно', kk: 'ай сайын', en: 'annually' }, ['en annually']],
    ['two where one is silent', { ru: 'ежемесячно', kk: 'бұл', en: 'annually' }, ['en annually']],
  ])('%s', (_, wording, expected) => {
    expect(told(wording)).toEqual(expected)
  })
})

describe('how many times something is done is compared in whatever words', () => {
  it.each<[kk: string, ru: string, en: string, string[]]>([
    ['жылына екі рет', 'два раза в год', 'once a year', ['en once']],
    ['жылына екі рет', 'дважды в год', 'twice a year', []],
    ['жылына бір рет', 'дважды в год', 'once a year', ['ru дважды']],
    ['жылына бір рет', 'раз в год', 'once a year', []],
    ['жылына бір рет', 'ежегодно', 'annually', []],
    ['жылына бір рет', 'ежегодно', 'twice a year', ['kk бір']],
    ['жылына үш рет', 'трижды в год', 'three times a year', []],
    ['екі айда бір рет', 'два раза в месяц', 'once every two months', ['ru два']],
    ['екі айда бір рет', 'раз в два месяца', 'once every two months', []],
    ['айына екі рет', 'раз в два месяца', 'once every two months', ['kk екі']],
    ['екі рет хабарланады', 'уведомляется дважды', 'is told once.', ['en once']],
    ['бір рет хабарланады', 'уведомляется однократно', 'is told twice', ['en twice']],
    ['үш есе көп', 'в три раза больше', 'three times more', []],
    // When, and not how many times.
    ['ашылған соң екі рет', 'как только открыт, дважды', 'once it is opened, twice', []],
    ['ашылған соң екі рет', 'как только открыт, дважды', 'once it is opened, two letters', []],
    ['бірінші рет', 'в первый раз', 'for the first time', []],
  ])('%s | %s | %s', (kk, ru, en, expected) => {
    expect(told({ kk, ru, en })).toEqual(expected)
  })
})

describe('what has no counterpart is a way of speaking', () => {
  it.each<[string, Wording]>([
    ['a word that is a number elsewhere', { ru: 'обе стороны', en: 'the two parties' }],
    ['more of them on one side', { ru: 'двое из трёх', en: 'four' }],
    ['a denied comparison', { ru: 'не более 10 кг', en: 'must not weigh more than 10 kg' }],
    ['not yet of age', { ru: 'не достигшие 18 лет', en: 'under 18 years' }],
    ['before and after', { ru: 'не менее чем за 10 дней', kk: 'кемінде 10 күн бұрын' }],
    ['a minute and a way of speaking', { ru: 'одна из сторон', en: 'a day' }],
  ])('%s', (_, wording) => {
    expect(told(wording)).toEqual([])
  })
})

describe('a name in letters of another language goes by its number', () => {
  it.each<[Wording, string[]]>([
    [{ ru: 'пазл Сквер-1', en: 'the Square-1 puzzle' }, []],
    [{ ru: 'пазл Сквер-2', en: 'the Square-1 puzzle' }, ['en Square-1']],
    [{ ru: 'дом 30А, 30 мест', en: '30C Abay Avenue, 30 seats' }, ['en 30C']],
    [{ ru: 'дом 30Б', en: '30C Abay Avenue' }, ['en 30C']],
  ])('%j', (wording, expected) => {
    expect(told(wording)).toEqual(expected)
  })
})
