import type { BrokenFormula } from '../formula.ts'

/** Clauses written after the rules, which the rules had not seen. */
export const later: readonly BrokenFormula[] = [
  {
    kk: 'Қор 2025 жылғы 1 қаңтардан 31 желтоқсанға дейін сақталады.',
    ru: 'Фонд сохраняется с 1 января по 30 декабря 2025 года.',
    differs: '31 December, 30 December',
  },
  {
    kk: 'Іс-шара осы жылдың 5–7 мамырында өтеді.',
    ru: 'Мероприятие пройдёт 5–9 мая текущего года.',
    differs: '5–7, 5–9',
  },
  {
    kk: 'Оқиға туралы тәулік ішінде хабарланады.',
    ru: 'О происшествии сообщается в течение двух суток.',
    differs: 'a day, two days',
  },
  {
    kk: 'Оқиға туралы бір тәулік ішінде хабарланады.',
    ru: 'О происшествии сообщается в течение часа.',
    differs: 'a day, an hour',
  },
  {
    ru: 'Занятия проходят трижды в неделю.',
    en: 'Classes are held twice a week.',
    differs: 'three times, twice',
  },
  {
    kk: 'Есеп тоқсанына кемінде бір рет жаңартылады.',
    ru: 'Отчёт обновляется не реже одного раза в месяц.',
    differs: 'a quarter, a month',
  },
  { ru: 'Приём ведётся с 9:00 до 17:00.', en: 'Reception is open 9 am–7 pm.', differs: '17:00, 19:00' },
  {
    ru: 'Пеня равна 1/300 ставки рефинансирования.',
    en: 'The penalty equals 1/360 of the refinancing rate.',
    differs: '1/300, 1/360',
  },
  {
    kk: 'Шығын екі еселенген мөлшерде өтеледі.',
    ru: 'Убытки возмещаются в трёхкратном размере.',
    differs: 'twice, three times',
  },
  {
    kk: '10-баптың 2, 3 және 5-тармақтары қолданылады.',
    ru: 'Применяются пункты 2, 3 и 6 статьи 10.',
    differs: 'paragraph 5, paragraph 6',
  },
  {
    ru: 'Продукт хранится при температуре минус 18 °C.',
    en: 'The product is stored at 18 °C.',
    differs: '−18, 18',
  },
  {
    ru: 'Возвращаются только бутылки объёмом 0,5 л.',
    en: 'Only bottles of 1.5 litre are returned.',
    differs: '0.5, 1.5',
  },
  {
    kk: 'Шектеу бес мың АЕК-тен асатын шарттарға қолданылады.',
    ru: 'Ограничение применяется к договорам свыше пятисот МРП.',
    differs: '5 000, 500',
  },
  {
    kk: 'Байланыс телефоны: 8 (7172) 74-00-00.',
    ru: 'Контактный телефон: 8 (7172) 74-00-01.',
    differs: 'a digit of the telephone',
  },
  {
    kk: 'Өтініш берушінің екі жылдық өтілі болуы керек.',
    ru: 'У заявителя должен быть трёхлетний стаж.',
    differs: 'two years, three years',
  },
  {
    kk: 'Дүкен күн сайын сағат 8-ден 20-ға дейін жұмыс істейді.',
    ru: 'Магазин работает ежедневно с 8 до 21 часа.',
    differs: '20:00, 21:00',
  },
  {
    kk: 'Қоңыраулар таңғы 9-дан кешкі 6-ға дейін қабылданады.',
    ru: 'Звонки принимаются с 9 утра до 7 вечера.',
    differs: '18:00, 19:00',
  },
  {
    kk: 'Төлем 2025 жылғы IV тоқсанда жүргізіледі.',
    ru: 'Оплата производится в III квартале 2025 года.',
    differs: 'quarter IV, quarter III',
  },
  {
    kk: 'Төлем 2025 жылғы төртінші тоқсанда жүргізіледі.',
    ru: 'Оплата производится в третьем квартале 2025 года.',
    differs: 'fourth quarter, third quarter',
  },
  {
    kk: 'Құжаттар үш күн мерзімде ұсынылады.',
    ru: 'Документы представляются в пятидневный срок.',
    differs: 'three days, five days',
  },
  { kk: '14 жасқа дейінгі балалар тегін кіреді.', ru: 'Дети до 12 лет входят бесплатно.', differs: '14, 12' },
  {
    kk: 'Баж бір АЕК мөлшерінде төленеді.',
    ru: 'Пошлина уплачивается в размере двух МРП.',
    differs: 'one, two',
  },
  { kk: 'Баға 25 000 теңге.', ru: 'Цена — 25 000 рублей.', differs: 'tenge, roubles' },
  {
    kk: '2-тарауда тараптардың құқықтары жазылған.',
    ru: 'В главе 3 описаны права сторон.',
    differs: 'chapter 2, chapter 3',
  },
  {
    kk: 'Жүйе әр 24 сағат сайын тексеріледі.',
    ru: 'Система проверяется каждые 12 часов.',
    differs: '24 hours, 12 hours',
  },
  {
    kk: 'Кездесу 2025 жылғы 3 маусымда сағат 10:00-де (UTC+5) өтеді.',
    ru: 'Встреча пройдёт 3 июля 2025 г. в 10:00 (UTC+5).',
    differs: 'June, July',
  },
  {
    kk: '30 күндік сынақ кезеңі беріледі.',
    ru: 'Предоставляется 14-дневный пробный период.',
    differs: '30 days, 14 days',
  },
  {
    ru: 'Система соответствует ГОСТ Р 57580.1-2017.',
    en: 'The system complies with GOST R 57580.2-2018.',
    differs: '57580.1-2017, 57580.2-2018',
  },
  {
    kk: 'Мерзімі өткен әр күн үшін 0,1 % айыпақы төленеді.',
    ru: 'За каждую неделю просрочки уплачивается 0,1 %.',
    differs: 'each day, each week',
  },
  {
    ru: 'Согласие действует до достижения ребёнком шестнадцатилетнего возраста.',
    en: 'Consent is valid until the child reaches the age of eighteen.',
    differs: 'sixteen, eighteen',
  },
  {
    ru: 'Всего составлено два экземпляра договора.',
    en: 'Three copies of the contract have been made in all.',
    differs: 'two copies, three copies',
  },
  {
    ru: 'Запросы принимаются с 1-го по 5-е число каждого месяца.',
    en: 'Requests are taken from the 1st to the 15th of each month.',
    differs: '5th, 15th',
  },
  {
    ru: 'Доступность сервиса — 99,9 % времени в месяц.',
    en: 'The service is available 99% of the time per month.',
    differs: '99.9 %, 99 %',
  },
  {
    ru: 'Доступность сервиса — 99,9 % времени в месяц.',
    en: 'The service is available 99.9% of the time per year.',
    differs: 'per month, per year',
  },
  {
    kk: 'Айыппұл жылдық айналымның 4 %-ына дейін жетеді.',
    ru: 'Штраф достигает 2 % годового оборота.',
    differs: '4 %, 2 %',
  },
  {
    kk: 'Жиырма төрт сағат ішінде жауап болмаса, өтінім жабылады.',
    ru: 'Если в течение двенадцати часов ответа нет, заявка закрывается.',
    differs: '24 hours, 12 hours',
  },
  {
    kk: '2024 жылғы 15 наурыз бен 2025 жылғы 14 наурыз аралығындағы кезең.',
    ru: 'Период с 15 марта 2024 года по 14 марта 2026 года.',
    differs: '2025, 2026',
  },
  {
    kk: 'Мұрағат жетпіс бес жыл сақталады.',
    ru: 'Архив хранится пятьдесят пять лет.',
    differs: '75 years, 55 years',
  },
  {
    ru: 'При форс-мажоре более трёх месяцев договор прекращается.',
    en: 'If force majeure lasts for more than three weeks, the contract ends.',
    differs: 'three months, three weeks',
  },
  {
    ru: 'Пароль содержит не менее 12 знаков.',
    en: 'The password contains up to 12 characters.',
    differs: 'at least, at most',
  },
  {
    kk: 'Кемінде 3 адам қатысуы керек.',
    ru: 'Должно участвовать не более 3 человек.',
    differs: 'at least, at most',
  },
  {
    kk: 'Тауар 1-ші және 2-ші қабаттарда сатылады.',
    ru: 'Товар продаётся на 1-м и 3-м этажах.',
    differs: '2nd, 3rd',
  },
  { kk: 'Деректер бір жыл сақталады.', ru: 'Данные хранятся один месяц.', differs: 'a year, a month' },
  {
    kk: 'Деректер бір жыл ішінде жойылады.',
    en: 'The data are erased within a month.',
    differs: 'a year, a month',
  },
  {
    ru: 'Абонемент продлевается на год.',
    en: 'The subscription is renewed for a month.',
    differs: 'a year, a month',
  },
  {
    ru: 'Дети старше четырнадцати лет подписывают сами.',
    en: 'Children over sixteen sign themselves.',
    differs: 'fourteen, sixteen',
  },
  {
    kk: 'Хат hello@kelisim.kz-тен келеді.',
    ru: 'Письмо приходит с help@kelisim.kz.',
    differs: 'the address of mail',
  },
  {
    kk: 'Несие көлемі 1,2 млн АҚШ долларын құрайды.',
    ru: 'Объём кредита составляет 1,2 млн евро.',
    differs: 'dollars, euros',
  },
]
