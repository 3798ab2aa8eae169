import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES, type Locale } from '../../../locale.ts'
import { removeMarks } from '../../../text/remove-marks.ts'
import { findContradictions, findFigures } from './figures.ts'

const told = (text: string, locale: Locale) =>
  findFigures(text, locale).map(
    ({ kind, value, unit, sure }) => `${kind} ${value}${unit ? ` ${unit}` : ''}${sure ? '' : '?'}`,
  )

describe('the same is said in every language', () => {
  it.each<[string[], string, string, string]>([
    [['number 10 day'], 'он күн ішінде', 'в течение 10 дней', 'within ten days'],
    [
      ['number 15 calendar day'],
      '15 (он бес) күнтізбелік күннен',
      'пятнадцати (15) календарных дней',
      'fifteen (15) calendar days',
    ],
    [['number 3 working day'], '3 жұмыс күні', 'трёх рабочих дней', '3 business days'],
    [['number 48 hour'], '48 сағатта', '48 часов', '48 hours'],
    [['number 14 day'], 'екі апта ішінде', 'в течение 14 дней', 'within 2 weeks'],
    [['number 21 year'], 'жиырма бір жасқа', '21 год', 'twenty-one years'],
    [['date 2026-11-22'], '2026 жылғы 22 қарашада', '22 ноября 2026 года', 'November 22, 2026'],
    [['date 2026-11-22'], '2026-11-22', '22.11.2026', '22 November 2026'],
    [['date 05-09'], '9 мамыр', '9 мая', '9 May'],
    [['number 15000 KZT'], '15 000 теңге', '15\u00a0000 ₸', 'KZT 15,000'],
    [['number 4 quarter?'], 'төртінші тоқсанда', 'в четвёртом квартале', 'in the fourth quarter'],
    [['often every quarter?'], 'тоқсан сайын', 'ежеквартально', 'quarterly'],
    [['number 2 point'], '2 пайыздық тармақ', '2 процентных пункта', '2 percentage points'],
    [['number 18 hour'], 'кешкі 6-да', 'в 6 часов вечера', 'at 6 PM'],
    [['number 2000000 KZT'], '2 млн теңге', '2 миллиона тенге', '2,000,000 tenge'],
    [['number 12.5 %'], '12,5 %', '12,5 процента', '12.5 per cent'],
    [['reference 8.2'], '8.2-тармақта', 'в п. 8.2', 'clause 8.2'],
    [['code SHA-256'], 'SHA-256 алгоритмі', 'алгоритм SHA-256', 'the SHA-256 algorithm'],
    [['number 94', 'number 5?'], '№ 94-V Заң', 'Закон № 94-V', 'Law No. 94-V'],
  ])('%j', (expected, kk, ru, en) => {
    const said = [told(kk, 'kk'), told(ru, 'ru'), told(en, 'en')]
    // "Within" is a limit, too.
    expect(said.map((all) => all.filter((one) => !one.startsWith('bound')))).toEqual([
      expected,
      expected,
      expected,
    ])
  })
})

describe('a number below zero is the same with any sign', () => {
  it.each<[string, string, string, string]>([
    ['number -18', 'Мән −18', 'Значение -18', 'The value is minus 18'],
    ['number -18', 'Мән минус 18', 'Значение минус восемнадцать', 'A value (-18)'],
    ['number -18', 'Мән **-18**', 'Значение –18 °C', 'The value −18'],
    ['number 18', 'Мән плюс-минус 18', 'Плюс или минус 18', 'plus or minus 18'],
    ['number 18', 'Мән – 18', 'Значение – 18', 'SHA -x, 18'],
  ])('%s', (expected, ...said) => {
    for (const [index, locale] of LOCALES.entries())
      expect(told(said[index] ?? '', locale).map((one) => one.replace('?', ''))).toEqual([expected])
  })

  it.each(['−18', '-18', 'минус 18'])('quotes the sign of %s', (written) => {
    expect(findFigures(`Значение ${written}`, 'ru')).toMatchObject([{ text: written, start: 9 }])
  })

  it('takes no hyphen of a range for a sign', () => {
    expect(told('10-18 дней, 10 -18, 10−18', 'ru').some((one) => one.includes('-'))).toBe(false)
  })
})

describe('marks part no number from what it counts', () => {
  it.each<[string, string, string, string]>([
    ['number 10 day', '**10** күн', '**10** дней', '**10** days'],
    ['number 10 day', '10 *күн*', '10 _дней_', '10 `days`'],
    ['number 10 day', '[10](https://a.kz) күн', '[10](/a/2) дней', '[10](#h1) days'],
    ['number 5000 KZT', '**5 000** теңге', '__5 000__ тенге', '***5,000*** tenge'],
    ['number 3 working day', '3 **жұмыс** күні', '3 **рабочих** дня', '3 **working** days'],
    ['date 2026-11-22', '**2026 жылғы** 22 қараша', '**22** ноября 2026 года', '22 **November** 2026'],
  ])('%s', (expected, ...said) => {
    for (const [index, locale] of LOCALES.entries()) {
      const text = said[index] ?? ''
      expect(told(text, locale)).toEqual([expected])
      expect(told(`${text} `, locale)).toEqual([expected])
    }
  })

  it('says where a figure stands, and leaves signs that mark nothing', () => {
    const [figure] = findFigures('in **10** *days*.', 'en')
    expect(figure).toMatchObject({ text: '10 days', start: 5, end: 15 })
    expect(told('2*3, a_1_b', 'en')).toEqual(['number 2', 'number 3', 'number 1'])
    expect(findContradictions('**15** (*он*) күн', 'kk')).toMatchObject([{ figure: '15', start: 9, end: 11 }])
  })
})

describe('what is no number of its own is not taken for one', () => {
  it.each<[Locale, string, string[]]>([
    ['kk', 'info@5qbe.kz және 5qbe.kz/auth/2/', []],
    ['kk', 'бірінші рет, үшін, оның', ['number 1?']],
    ['ru', 'один из них, оба', ['number 1?']],
    ['en', 'one of the two parties', ['number 1?', 'number 2?']],
  ])('in %s: %s', (locale, text, expected) => {
    expect(told(text, locale)).toEqual(expected)
  })
})

it('takes a sign between two numbers for that of the first', () => {
  expect(told('15 ₸ 15', 'kk')).toEqual(['number 15 KZT', 'number 15'])
})

describe('figures and their words', () => {
  it.each<[Locale, string, string[]]>([
    ['kk', '15 (он бес) күн, 3 (үш) жыл', []],
    ['kk', '15 (он) күн', ['15 ≠ 10']],
    ['ru', '10 (десяти) дней и 15 (двадцати) дней', ['15 ≠ 20']],
    ['en', '1,500 (one thousand five hundred) tenge', []],
    ['en', '10 (at most) days, 5 (see clause 3)', []],
  ])('in %s: %s', (locale, text, expected) => {
    const found = findContradictions(text, locale).map(({ figure, value }) => `${figure} ≠ ${value}`)
    expect(found).toEqual(expected)
  })
})

it('quotes every figure from where it stands, and none twice', () => {
  const part = fc.constantFrom(
    ...[
      '15',
      '000',
      ' ',
      ',',
      '.',
      '(',
      ')',
      'он',
      'бес',
      'күн',
      'дней',
      'ten',
      'days',
      '₸',
      '$',
      '%',
      '№',
      '-V',
    ],
    ...['8.2-тармақ', 'п. 8.2', '2026 жылғы 22 қараша', '5Qbe', 'SHA-256', 'a@b.kz', 'млн', 'May', '\n', '/'],
  )
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom(...LOCALES), (parts, locale) => {
      const text = parts.join('')
      let end = 0
      for (const figure of findFigures(text, locale)) {
        expect(removeMarks(text.slice(figure.start, figure.end)).words).toBe(figure.text)
        expect(figure.start).toBeGreaterThanOrEqual(end)
        end = figure.end
      }
    }),
  )
})
