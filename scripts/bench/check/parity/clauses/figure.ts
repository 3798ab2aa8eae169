import type { FaultyClause } from '../clause.ts'

/** A figure: a slip of the key, a word for another number, a zero too many. */
export const FIGURE: readonly FaultyClause[] = [
  {
    id: 'figure-01',
    kk: 'Оператор [өтінімді|шағымды] тіркеген күннен бастап 15 күн ішінде жауап береді.',
    ru: 'Оператор даёт ответ в течение 15 дней со дня регистрации [заявки|жалобы].',
    en: 'The Operator replies within 15 days of registering the [request|complaint].',
    faults: { kk: ['15 күн', '5 күн'], ru: ['15 дней', '25 дней'], en: ['15 days', '50 days'] },
  },
  {
    id: 'figure-02',
    kk: 'Төлем кешіктірілсе, [Сатып алушы|Тапсырыс беруші] мерзімі өткен әр күн үшін соманың 0,1 пайызы мөлшерінде өсімпұл төлейді.',
    ru: 'При просрочке оплаты [Покупатель|Заказчик] уплачивает пеню в размере 0,1 процента от суммы за каждый день просрочки.',
    en: 'If payment is late, the [Buyer|Customer] pays a penalty of 0.1 per cent of the amount for each day of delay.',
    faults: { kk: ['0,1', '0,01'], ru: ['0,1 процента', '1 процента'], en: ['0.1', '0.5'] },
  },
  {
    id: 'figure-03',
    kk: 'Бір жолғы аударымның шегі [жеке тұлғалар|шот иелері] үшін 2 500 000 теңгені құрайды.',
    ru: 'Предел одного перевода для [физических лиц|владельцев счёта] составляет 2 500 000 тенге.',
    en: 'The limit of a single transfer for [individuals|account holders] is 2,500,000 tenge.',
    faults: { kk: ['2 500 000', '250 000'], ru: ['2 500 000', '2 500'], en: ['2,500,000', '25,000,000'] },
  },
  {
    id: 'figure-04',
    kk: 'Комиссия [төрағаны|төраға мен хатшыны] қоса алғанда жеті мүшеден тұрады.',
    ru: 'Комиссия состоит из семи членов, включая [председателя|председателя и секретаря].',
    en: 'The commission consists of seven members, including the [chair|chair and the secretary].',
    faults: { kk: ['жеті', 'алты'], ru: ['семи', 'восьми'], en: ['seven', 'eleven'] },
  },
  {
    id: 'figure-05',
    kk: 'Шарт бағасының 30 пайызы аванс ретінде [қол қойылғаннан|шот ұсынылғаннан] кейін төленеді.',
    ru: 'После [подписания|выставления счёта] в качестве аванса уплачивается 30 процентов цены Договора.',
    en: 'An advance of 30 per cent of the contract price is paid after [signing|the invoice is issued].',
    faults: { kk: ['30 пайызы', '13 пайызы'], ru: ['30 процентов', '20 процентов'] },
  },
  {
    id: 'figure-06',
    kk: 'Қызметті 16 жасқа толған тұлғалар [заңды өкілінің|ата-анасының] келісімімен пайдалана алады.',
    ru: 'Лица, достигшие 16 лет, могут пользоваться сервисом с согласия [законного представителя|родителей].',
    en: 'Persons who have reached the age of 16 may use the service with the consent of [a legal representative|their parents].',
    faults: { ru: ['16 лет', '14 лет'], en: ['of 16', 'of 18'] },
  },
  {
    id: 'figure-07',
    kk: 'Акт үш данада [жасалады|жасалып, Тараптардың мөрімен расталады].',
    ru: 'Акт составляется в трёх экземплярах[| и заверяется печатями Сторон].',
    en: 'The act is drawn up in three copies[| and certified by the seals of the Parties].',
    faults: { kk: ['үш данада', 'екі данада'], ru: ['трёх', 'двух'], en: ['three copies', 'two copies'] },
  },
  {
    id: 'figure-08',
    kk: 'Жүктелетін файлдың көлемі 20 мегабайттан, ал [суреттердің|қосымшалардың] саны 12-ден аспауға тиіс.',
    ru: 'Размер загрузки не должен превышать 20 мегабайт, а число [изображений|вложений] – 12.',
    en: 'An upload must not exceed 20 megabytes in size and 12 [images|attachments] in number.',
    faults: { kk: ['12-ден', '2-ден'], en: ['20 megabytes', '200 megabytes'] },
  },
  {
    id: 'figure-09',
    kk: 'Тапсырыстан бас тартылған жағдайда [алдын ала төлемнің|кепілақының] жартысы қайтарылады.',
    ru: 'При отказе от заказа возвращается половина [предоплаты|задатка].',
    en: 'If the order is cancelled, half of the [prepayment|deposit] is returned.',
    faults: { kk: ['жартысы', 'үштен бірі'], ru: ['половина', 'четверть'], en: ['half of', 'a third of'] },
  },
  {
    id: 'figure-10',
    kk: 'Резервтік көшірмелер тәулігіне 4 рет жасалып, [бөлек серверде|жабық қоймада] 90 күн сақталады.',
    ru: 'Резервные копии создаются 4 раза в сутки и хранятся 90 дней [на отдельном сервере|в закрытом хранилище].',
    en: 'Backup copies are made 4 times a day and kept for 90 days [on a separate server|in a closed store].',
    faults: { kk: ['90 күн', '60 күн'] },
  },
]
