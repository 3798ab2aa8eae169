import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locale.ts'
import { findFacts } from './find-facts.ts'

/** What is sure of a text, by its value. */
const told = (text: string, locale: string) =>
  findFacts(text, locale)
    .filter(({ sure }) => sure)
    .map(({ kind, value }) => `${kind} ${value}`)
const quoted = (text: string, locale: string) =>
  findFacts(text, locale)
    .filter(({ sure }) => sure)
    .map(({ kind, text: words }) => `${kind} ${words}`)

describe('the same is said by one value in every language', () => {
  it.each<[said: string[], kk: string, ru: string, en: string]>([
    [['number 1000'], '1 000 рет', '1\u00a0000 раз', '1,000 times'],
    [['number 1000'], 'мың пайдаланушы', 'тысяча пользователей', 'one thousand users'],
    [['number 10000'], '10\u202f000 пайдаланушы', '10 000 пользователей', '10,000 users'],
    [['number 2.5'], '2,5 есе', '2,5 раза', '2.5 times'],
    [['number 105'], 'жүз бес рет', 'сто пять раз', 'a hundred and five times'],
    [['number 3000000'], 'үш миллион адам', 'три миллиона человек', 'three million people'],
    [['money 15000 KZT'], '15 000 теңге', '15 тыс. тенге', 'KZT 15,000'],
    [['money 10000 KZT'], 'он мың теңге', '10 000 (десять тысяч) тенге', '10 thousand tenge'],
    [['money 2000000 USD'], '2 млн АҚШ доллары', '2 миллиона долларов США', '$2m'],
    [['money 2500.5 EUR'], '2 500,50 еуро', '€2 500,50', 'EUR 2,500.50'],
    [['money 20 MCI'], '20 АЕК', '20 МРП', '20 monthly calculation indices'],
    [['money 20 MCI'], 'жиырма айлық есептік көрсеткіш', 'двадцать месячных расчётных показателей', '20 MCI'],
    [['money 50 cent'], '50 тиын', '50 копеек', '50 pence'],
    [['money 5 cent'], 'бес тиыннан', 'пяти центов', 'five cents'],
    [['money 10.5 KZT'], '10 теңге 50 тиын', '10 тенге и 50 тиын', '10 tenge and 50 tiyn'],
    [['money 10 RUB'], '10 рубль 00 тиын', '10 руб. 00 коп.', '10 roubles 00 kopecks'],
    [['period 4 year'], 'төрт жылдық мерзімге', 'четырёхлетний срок', 'a four-year term'],
    [['period 10 day'], '10 күндік мерзімде', 'десятидневный срок', 'a 10-day term'],
    [['percentage 10'], '10 %', '10 процентов', '10 per cent'],
    [['percentage 10'], 'он пайыз', 'десяти процентов', 'ten percent'],
    [['percentage 0.125'], '0,125 %', '0,125%', '0.125 %'],
    [['date 2026-11-22'], '2026 жылғы 22 қараша', '22 ноября 2026 года', '22 November 2026'],
    [['date 2026-11-22'], '2026 жылғы 22 қарашадан', '«22» ноября 2026 г.', 'Nov 22, 2026'],
    [['date 2026-11-22'], '22.11.2026', '22.11.2026 г.', '22/11/2026'],
    [['date 2026-11-22'], '2026-11-22', '22 ноября 2026', 'the 22nd of November, 2026'],
    [['date 2026-11'], '2026 жылғы қарашада', 'в ноябре 2026 года', 'in November 2026'],
    [['date 2026'], '2026 жылы', 'В 2026 году', 'in 2026'],
    [['date 11-22'], '22 қарашада', '22-го ноября', 'November 22nd'],
    [['date 2026-11-22T09:00+05:00'], ...Array(3).fill('2026-11-22T09:00:00+05:00')] as [
      string[],
      string,
      string,
      string,
    ],
    [['time 18:00'], 'сағат 18:00', 'в 18:00', 'at 6 PM'],
    [['time 09:00'], 'сағат 9:00', 'в 9:00', 'at 9:00'],
    [['period 30 day'], 'отыз күн', 'тридцати (30) дней', 'thirty days'],
    [['period 30 day'], '30 күндік', 'тридцатидневный срок', 'a 30-day period'],
    [['period 90 day'], 'тоқсан күнге', 'девяноста дней', 'ninety days'],
    [['period 50 day'], 'елу күнмен', 'пятьюдесятью днями', 'fifty days'],
    [['period 14 day'], 'екі апта', 'двухнедельный срок', 'two weeks'],
    [['period 12 month'], '12 ай', '12 месяцев', 'twelve months'],
    [['period 1 year'], '1 жыл', '1 год', '1 year'],
    [['period 6 month'], 'жарты жыл', 'полгода', 'half a year'],
    [['period 2.5 year'], 'екі жарым жыл', 'два с половиной года', 'two and a half years'],
    [['period 30 month'], 'екі жыл алты ай', 'два года и шесть месяцев', '2 years, and 6 months'],
    [['period 18 month'], '1 жыл және 6 ай', '1 год 6 месяцев', 'one year and six months'],
    [['period 1 month+10 day'], '1 ай 10 күн', '1 месяц и 10 дней', '1 month and 10 days'],
    [['period 90 minute'], '1 сағат 30 минут', '1 час 30 минут', '1 hour 30 minutes'],
    [['period 6 month', 'period 2 year'], '6 ай және 2 жыл', '6 месяцев и 2 года', '6 months and 2 years'],
    [['number 1.5'], 'бір жарым есе', 'полуторакратного размера', 'one and a half times'],
    [['number 2'], 'екі есе', 'двукратный размер', 'twofold'],
    [['money 10 KZT'], 'он теңге (10 теңге)', 'десять тенге (10 тенге)', 'ten tenge (10 tenge)'],
    [
      ['money 10 KZT', 'money 12 KZT'],
      'он теңге (12 теңге)',
      'десять тенге (12 тенге)',
      'ten tenge (12 tenge)',
    ],
    [['negation denied'], 'төлеуден бас тартады', 'отказывается платить', 'refuses to pay'],
    [['period 10 working day'], '10 жұмыс күні', '10 рабочих дней', 'ten business days'],
    [['period 5–10 calendar day'], '5–10 күнтізбелік күн', '5–10 календарных дней', '5–10 calendar days'],
    [['period 5 year', 'bound least'], '5 жылдан кем емес', 'сроком 5 лет и более', '5 years or more'],
    [['bound least', 'period 5 year'], 'кемінде 5 жыл', 'не менее 5 лет', 'not less than 5 years'],
    [['bound most', 'number 5'], 'көп дегенде 5 рет', 'не более 5 раз', 'at most 5 times'],
    [['period 10 day', 'bound most'], '10 күннен кешіктірмей', '10 дней и менее', '10 days or less'],
    [['number 100', 'bound above'], '100-ден астам', '', ''],
    [['bound above', 'number 100'], '', 'свыше 100', 'more than 100'],
    [['bound below', 'number 100'], '', 'менее 100', 'fewer than 100'],
    [['bound above', 'period 5 day'], '', 'более, чем 5 дней', 'more than 5 days'],
    [['bound least', 'period 5 day'], '', 'не позднее, чем за 5 дней', 'at least 5 days'],
    [['duty prohibition'], 'беруге тыйым салынады', 'передавать запрещается', 'transfer is prohibited'],
    [['duty prohibition'], 'беруге құқылы емес', 'не вправе передавать', 'may not transfer'],
    [['duty prohibition'], 'беруге болмайды', 'передача недопустима', 'must not transfer'],
    [['duty prohibition'], 'бере алмайды', 'не может передавать', 'cannot transfer'],
    [['duty exemption'], 'хабарлауға міндетті емес', 'не обязан уведомлять', 'is not obliged to notify'],
    [['duty duty'], 'хабарлауға міндетті', 'обязан уведомить', 'must notify'],
    [['duty duty'], 'хабарлауы тиіс', 'должна уведомить', 'shall notify'],
    [['duty permission'], 'бере алады', 'может передать', 'might transfer'],
    [['duty permission'], 'беруге құқылы', 'имеет право передать', 'is entitled to transfer'],
    [
      ['exception except'],
      'заңда көзделген жағдайларды қоспағанда',
      'за исключением случаев',
      'except where',
    ],
    [['exception except'], 'одан басқа бұл деректерден басқа', 'кроме этих данных', 'other than these data'],
    [['exclusivity only'], 'тек келісіммен ғана', 'только с согласия', 'only with consent'],
    [['exclusivity only'], 'келісіммен ғана', 'исключительно с согласия', 'solely with consent'],
    [['negation denied'], 'келісімсіз', 'без согласия', 'without consent'],
    [['negation denied'], 'деректер берілмейді', 'данные не передаются', 'data are never shared'],
    [['money free'], 'ақысыз', 'бесплатно', 'free of charge'],
    [['money paid'], 'ақылы', 'за плату', 'for a fee'],
  ])('%j', (said, ...texts) => {
    for (const [index, text] of texts.entries())
      if (text) expect(told(text, LOCALES[index] as string), text).toEqual(said)
  })
})

describe('what only looks like a fact is none', () => {
  it.each([
    ['kk', 'Саясаттың 8.2-тармағы немесе қамау'],
    ['kk', 'мамандар бақылау жасайды'],
    ['kk', 'тәуелсіз сарапшы, қауіпсіздік, рұқсатсыз кіруден қорғау'],
    ['kk', 'деректерді бермес бұрын, соған қарамастан, бұдан басқа'],
    ['kk', 'тек аты ғана емес, мекенжайы да'],
    ['kk', 'тиісті шаралар, міндеттемелер'],
    ['ru', 'согласно пунктам 8.2 и 8.3, п. 4.1'],
    ['ru', 'исполнение обязанностей, обязательства, должным образом'],
    ['ru', 'не только имя, кроме того, тем не менее'],
    ['ru', 'несовершеннолетние, необходимые меры, независимо от'],
    ['ru', 'от имени оператора, до принятия, ранее данное согласие'],
    ['ru', 'от несанкционированного доступа'],
    ['en', 'see clause 8.2 and section 4'],
    ['en', 'not only your name'],
    ['en', 'data which may include your name, by which you can be identified, as may be needed'],
    ['ru', 'данные, которые могут включать имя'],
    ['kk', 'атын қамтуы мүмкін деректер'],
    ['en', 'not limited to, without limitation'],
    ['en', 'unauthorised access, information, individuals, until then'],
    ['en', 'from time to time, by us, over the Internet'],
    ['en', 'write to info@5qbe.kz or 5qbe.kz/auth/2'],
  ])('%s: %s', (locale, text) => {
    expect(told(text, locale)).toEqual([])
  })

  it.each([
    ['no later than 10 days', ['bound most', 'period 10 day']],
    [
      'The host may refuse to pay and may waive a fee.',
      ['duty permission', 'duty permission', 'negation denied'],
    ],
    ['She must include it.', ['duty duty']],
    ['ten dollars ($10 in each of the cases)', ['money 10 USD', 'money 10 USD']],
    ['In May 2026 you may ask.', ['date 2026-05', 'duty permission']],
    ['Since May you may ask.', ['duty permission']],
    ['Law No. 5', ['number NO.5']],
  ])('en: %s', (text, said) => {
    expect(told(text, 'en')).toEqual(said)
  })
})

describe('a fact is quoted whole', () => {
  it.each([
    ['ru', '1 000 000 ₸ и 5-го числа', ['money 1 000 000 ₸', 'number 5-го числа']],
    ['kk', '2026 жылғы 22 қарашада 15 000 ₸', ['date 2026 жылғы 22 қарашада', 'money 15 000 ₸']],
    ['ru', 'Закон № 94-V, ст. 8, 5 %', ['number № 94-V', 'number ст. 8', 'percentage 5 %']],
    ['en', 'since May 5, 2026 for $20', ['date May 5, 2026', 'money $20']],
    ['en', 'from $2m to $4m', ['money $2m', 'money $4m']],
    ['en', 'up to three (3) times', ['bound up to', 'number three (3)']],
    ['ru', '15 тыс. руб. в месяц', ['money 15 тыс. руб.']],
  ])('%s: %s', (locale, text, expected) => {
    expect(quoted(text, locale)).toEqual(expected)
  })

  it('from where it stands, whatever the text', () => {
    const part = fc.constantFrom(
      ...[
        '15',
        ' ',
        '000',
        '₸',
        'күн',
        'не',
        'емес',
        '.',
        '(',
        ')',
        'мая',
        '2026',
        '№',
        'may',
        '%',
        ',',
        '\n',
      ],
      ...['более', 'İ', 'десяти', 'дней', 'not', 'later than', 'тек', 'ғана', 'бере', 'алады', '-', ':', '$'],
    )
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('kk', 'ru', 'en', 'de'), (parts, locale) => {
        const text = parts.join('')
        for (const fact of findFacts(text, locale)) expect(text.slice(fact.start, fact.end)).toBe(fact.text)
      }),
    )
  })

  it('in time that grows with the text alone', () => {
    const text = 'не более 1 000 (одной тысячи) тенге до 5 мая 2026 года, '.repeat(2_000)
    const start = performance.now()
    findFacts(text, 'ru')
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
