import type { Formula } from '../formula.ts'

/** Sums: groups of thousands, decimals, millions, currencies, the monthly calculation index. */
export const money: readonly Formula[] = [
  {
    kk: 'Айыппұл мөлшері 50 000 теңгені құрайды және бюджетке аударылады.',
    ru: 'Размер штрафа составляет 50 000 тенге и зачисляется в бюджет.',
    en: 'The fine is 50,000 tenge and is paid into the budget.',
  },
  {
    kk: 'Комиссия әр операция үшін 1 000,50 теңге мөлшерінде ұсталады.',
    ru: 'Комиссия удерживается в размере 1 000,50 тенге за каждую операцию.',
    en: 'A commission of 1,000.50 tenge is withheld for each operation.',
  },
  {
    kk: 'Несие сомасы 2 миллион теңгеден аспауға тиіс.',
    ru: 'Сумма займа не должна превышать 2 миллиона тенге по одному договору.',
    en: 'The loan must not exceed 2 million tenge under one contract.',
  },
  {
    kk: 'Сақтандыру сомасы 1,5 млн теңге, ал франшиза қолданылмайды.',
    ru: 'Страховая сумма — 1,5 млн тенге, франшиза не применяется.',
    en: 'The sum insured is 1.5 million tenge and no deductible applies.',
  },
  {
    kk: 'Жарғылық капитал 100 000 000 теңге мөлшерінде қалыптастырылады.',
    ru: 'Уставный капитал формируется в размере 100 млн тенге деньгами.',
    en: 'The charter capital is formed in the amount of 100 million tenge.',
  },
  {
    kk: 'Кәсіпкерге 45 айлық есептік көрсеткіш мөлшерінде айыппұл салынады.',
    ru: 'На предпринимателя налагается штраф в размере 45 месячных расчётных показателей.',
    en: 'An entrepreneur is fined 45 monthly calculation indices.',
  },
  {
    kk: 'Мемлекеттік баж мөлшері 5 АЕК құрайды.',
    ru: 'Государственная пошлина составляет 5 МРП за каждое заявление.',
    en: 'The state duty is 5 MCI.',
  },
  {
    kk: 'Заңды тұлғаға екі жүз АЕК мөлшерінде айыппұл салуға әкеп соғады.',
    ru: 'Влечёт штраф на юридическое лицо в размере двухсот МРП.',
    en: 'Entails a fine of two hundred MCI on a legal entity.',
  },
  {
    kk: 'Оператордың жауапкершілігі 500 АҚШ долларымен шектеледі.',
    ru: 'Ответственность оператора ограничена 500 долларами США.',
    en: 'The liability of the operator is limited to 500 US dollars.',
  },
  {
    ru: 'Годовая подписка стоит $99, ежемесячная оплата не предусмотрена.',
    en: 'A yearly subscription costs 99 US dollars; monthly payment is not offered.',
  },
  {
    kk: 'Қатысу жарнасы 250 еуро немесе банк бағамы бойынша теңгемен төленеді.',
    ru: 'Взнос за участие — 250 евро или эквивалент в тенге по курсу банка.',
    en: 'The participation fee is €250 or the equivalent in tenge at the rate of the bank.',
  },
  {
    ru: 'Стоимость лицензии — 12 500 рублей, НДС не облагается.',
    en: 'The licence costs 12,500 roubles, exempt from VAT.',
  },
  {
    ru: 'Максимальная сумма перевода — 300 тыс. рублей за одну операцию.',
    en: 'The maximum transfer is 300 thousand roubles for one operation.',
  },
  {
    kk: 'Жүлде қоры 10 млн ₸, оны жеңімпаздар арасында бөледі.',
    ru: 'Призовой фонд — 10 млн тенге, его делят между победителями.',
    en: 'The prize fund of KZT 10 million is divided among the winners.',
  },
  {
    kk: 'Сома 5 000 (бес мың) теңгеден аз болса, қайтару жүргізілмейді.',
    ru: 'Если сумма менее 5 000 (пяти тысяч) тенге, возврат не производится.',
    en: 'If the amount is less than 5,000 (five thousand) tenge, no refund is made.',
  },
  {
    kk: 'Ең жоғары айыппұл 20 000 000 еуроға дейін жетуі мүмкін.',
    ru: 'Максимальный штраф может достигать 20 000 000 евро.',
    en: 'The maximum fine may reach EUR 20 million.',
  },
  {
    kk: 'Жобаның құны 3 млрд теңге, қаржыландыру кезең-кезеңмен жүреді.',
    ru: 'Стоимость проекта — 3 млрд тенге, финансирование поэтапное.',
    en: 'The project costs 3 billion tenge and is financed in stages.',
  },
  {
    kk: 'Клиент 1 234 567,89 теңге мөлшеріндегі қарызды бір төлеммен өтейді.',
    ru: 'Клиент погашает долг в размере 1 234 567,89 тенге одним платежом.',
    en: 'The customer repays the debt of 1,234,567.89 tenge in a single payment.',
  },
  {
    kk: 'Тегін жеткізу 15 мың теңгеден жоғары тапсырыстарға қолданылады.',
    ru: 'Бесплатная доставка действует для заказов свыше 15 тысяч тенге.',
    en: 'Free delivery applies to orders above 15 thousand tenge.',
  },
  {
    kk: 'Кешіктірілген әр күн үшін 2000 теңге айыппұл төленеді.',
    ru: 'За каждый день просрочки уплачивается штраф 2 000 тенге.',
    en: 'A fine of 2,000 tenge is paid for every day of delay.',
  },
  {
    ru: 'Лимит ответственности — 100 000 фунтов стерлингов по всем требованиям вместе.',
    en: 'The liability cap is £100,000 for all claims together.',
  },
  {
    kk: 'Төлем бес жүз мың теңгеден асса, растайтын құжаттар сұралады.',
    ru: 'Если платёж превышает пятьсот тысяч тенге, запрашиваются подтверждающие документы.',
    en: 'If a payment exceeds five hundred thousand tenge, supporting documents are requested.',
  },
  {
    kk: 'Жалға алу ақысы шаршы метріне 8 500 теңге болып белгіленді.',
    ru: 'Арендная плата установлена в размере 8 500 тенге за квадратный метр.',
    en: 'The rent is set at 8,500 tenge per square metre.',
  },
]
