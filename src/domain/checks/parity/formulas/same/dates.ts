import type { Formula } from '../formula.ts'

/** Dates and ranges of dates: every month, the cases of Kazakh, order of day and month. */
export const dates: readonly Formula[] = [
  {
    kk: 'Акция 2026 жылғы 1 сәуір мен 30 маусым аралығында барлық дүкендерде өткізіледі.',
    ru: 'Акция проводится во всех магазинах с 1 апреля по 30 июня 2026 года.',
    en: 'The promotion runs in all shops from 1 April to 30 June 2026.',
  },
  {
    kk: 'Осы Саясат 2025 жылғы 15 қаңтардан бастап қолданылады.',
    ru: 'Настоящая Политика применяется с 15 января 2025 года.',
    en: 'This Policy applies from January 15, 2025.',
  },
  {
    kk: 'Есеп 2024 жылғы 28 ақпанға дейін уәкілетті органға ұсынылады.',
    ru: 'Отчёт представляется в уполномоченный орган до 28 февраля 2024 года.',
    en: 'The report is submitted to the competent authority by 28 February 2024.',
  },
  {
    kk: 'Тарифтер 2025 жылғы 1 наурызда бекітілді және бір жылға қолданылады.',
    ru: 'Тарифы утверждены 1 марта 2025 года и действуют один год.',
    en: 'The tariffs were approved on 1 March 2025 and apply for one year.',
  },
  {
    kk: 'Келісім 2023 жылғы 7 сәуірдегі жағдай бойынша жасалды.',
    ru: 'Соглашение составлено по состоянию на 7 апреля 2023 года.',
    en: 'The agreement reflects the position as at April 7, 2023.',
  },
  {
    kk: 'Заң 2013 жылғы 25 мамырда ресми жарияланды, содан кейін күшіне енді.',
    ru: 'Закон официально опубликован 25 мая 2013 года, после чего вступил в силу.',
    en: 'The law was officially published on 25 May 2013 and then came into force.',
  },
  {
    kk: 'Өтінімдер 2026 жылғы 30 маусымға дейін қоса алғанда қабылданады.',
    ru: 'Заявки принимаются по 30 июня 2026 года включительно.',
    en: 'Applications are accepted up to and including 30 June 2026.',
  },
  {
    kk: 'Жаңа нұсқа 2025 жылғы 1 шілдеден бастап күшіне енеді.',
    ru: 'Новая редакция вступает в силу с 1 июля 2025 г.',
    en: 'The new version takes effect on 1 July 2025.',
  },
  {
    kk: 'Шарт 2022 жылғы 31 тамызда аяқталады, егер тараптар оны ұзартпаса.',
    ru: 'Договор истекает 31 августа 2022 года, если стороны его не продлят.',
    en: 'The contract ends on 31 August 2022 unless the parties extend it.',
  },
  {
    kk: 'Оқу жылы 1 қыркүйекте басталып, 25 мамырда аяқталады.',
    ru: 'Учебный год начинается 1 сентября и заканчивается 25 мая.',
    en: 'The academic year begins on 1 September and ends on 25 May.',
  },
  {
    kk: 'Бұйрық 2021 жылғы 5 қазаннан кейін жасалған шарттарға қолданылады.',
    ru: 'Приказ применяется к договорам, заключённым после 5 октября 2021 года.',
    en: 'The order applies to contracts made after 5 October 2021.',
  },
  {
    kk: 'Төлем 2024 жылғы 20 қарашадан кешіктірілмей аударылады.',
    ru: 'Оплата перечисляется не позднее 20 ноября 2024 года.',
    en: 'The payment is transferred no later than November 20, 2024.',
  },
  {
    kk: 'Жылдық есептік кезең 1 қаңтардан 31 желтоқсанға дейінгі уақытты қамтиды.',
    ru: 'Годовой отчётный период охватывает время с 1 января по 31 декабря.',
    en: 'The annual reporting period runs from 1 January to 31 December.',
  },
  {
    kk: 'Сертификат 01.03.2027 дейін жарамды, одан кейін жаңартылуы тиіс.',
    ru: 'Сертификат действителен до 01.03.2027, после чего подлежит обновлению.',
    en: 'The certificate is valid until 1 March 2027, after which it must be renewed.',
  },
  {
    ru: 'Последнее обновление документа: 12.09.2024, предыдущая версия хранится в архиве.',
    en: 'Last update of the document: 12 September 2024; the previous version is kept in the archive.',
  },
  {
    kk: 'Құжат 2024-06-03 күні жарияланған және сайтта қолжетімді.',
    ru: 'Документ опубликован 3 июня 2024 года и доступен на сайте.',
    en: 'The document was published on 2024-06-03 and is available on the site.',
  },
  {
    kk: 'Жеңілдік 2025 жылғы 10–20 желтоқсан аралығында берілген тапсырыстарға қолданылады.',
    ru: 'Скидка действует на заказы, сделанные с 10 по 20 декабря 2025 года.',
    en: 'The discount applies to orders placed from 10 to 20 December 2025.',
  },
  {
    kk: 'Сайлау 2023 жылдың 19 наурызында өткізілді деп есептеледі.',
    ru: 'Выборы считаются проведёнными 19 марта 2023 года.',
    en: 'The elections are deemed held on the 19th of March 2023.',
  },
  {
    kk: 'Келісім 2020 жылғы желтоқсанда жасалып, 2021 жылғы ақпанда өзгертілді.',
    ru: 'Соглашение заключено в декабре 2020 года и изменено в феврале 2021 года.',
    en: 'The agreement was made in December 2020 and amended in February 2021.',
  },
  {
    kk: 'Осы ереже 2027 жылдың 1 қаңтарынан бастап күшін жояды.',
    ru: 'Настоящее правило утрачивает силу с 1 января 2027 года.',
    en: 'This rule ceases to have effect on 1 January 2027.',
  },
  {
    kk: 'Декларация есепті жылдан кейінгі жылдың 15 қыркүйегінен кешіктірілмей тапсырылады.',
    ru: 'Декларация сдаётся не позднее 15 сентября года, следующего за отчётным.',
    en: 'The return is filed no later than 15 September of the year following the reporting year.',
  },
  {
    ru: 'Лицензия выдана сроком с «1» августа 2024 г. по «31» июля 2025 г.',
    en: 'The licence is granted for the term from 1 August 2024 to 31 July 2025.',
  },
  {
    kk: 'Жалақы ай сайын келесі айдың 10-күнінен кешіктірілмей төленеді.',
    ru: 'Заработная плата выплачивается ежемесячно не позднее 10 числа следующего месяца.',
    en: 'Wages are paid monthly no later than the 10th day of the following month.',
  },
  {
    kk: 'Төлем айдың 25-іне дейін енгізілмесе, қызмет тоқтатылады.',
    ru: 'Если платёж не внесён до 25-го числа месяца, услуга приостанавливается.',
    en: 'If the payment is not made by the 25th of the month, the service is suspended.',
  },
]
