import type { Formula } from '../formula.ts'

/** Times of day, zones, work around the clock, and how often a thing is done. */
export const hours: readonly Formula[] = [
  {
    kk: 'Қолдау қызметі демалыссыз тәулік бойы жұмыс істейді және сұрақтарға жауап береді.',
    ru: 'Служба поддержки работает 24/7 без выходных и отвечает на вопросы.',
    en: 'The support service works 24/7 without days off and answers questions.',
  },
  {
    kk: 'Терминалдар тәулік бойы қолжетімді, қызмет ақысы алынбайды.',
    ru: 'Терминалы доступны круглосуточно, плата за обслуживание не взимается.',
    en: 'The terminals are available around the clock and no service fee is charged.',
  },
  {
    kk: 'Біз сізге 24/7 көмектесеміз, кез келген тілде жаза аласыз.',
    ru: 'Мы помогаем вам круглосуточно, писать можно на любом языке.',
    en: 'We help you 24/7, and you may write in any language.',
  },
  {
    kk: 'Өтінімдер кешкі 6-ға дейін қабылданады, кейінгілері келесі күні қаралады.',
    ru: 'Заявки принимаются до 18:00, более поздние рассматриваются на следующий день.',
    en: 'Applications are accepted until 6 PM; later ones are considered the next day.',
  },
  {
    kk: 'Кеңсе сағат 9:00-ден 18:00-ге дейін, түскі үзіліссіз жұмыс істейді.',
    ru: 'Офис работает с 9:00 до 18:00 без перерыва на обед.',
    en: 'The office is open from 9 a.m. to 6 p.m. without a lunch break.',
  },
  {
    kk: 'Тапсырыс сағат 14:30-ға дейін берілсе, сол күні жеткізіледі.',
    ru: 'Если заказ сделан до 14:30, он доставляется в тот же день.',
    en: 'If the order is placed by 2:30 PM, it is delivered the same day.',
  },
  {
    kk: 'Жұмыс уақыты Астана уақыты бойынша 10:00–19:00 аралығы.',
    ru: 'Рабочее время — с 10:00 до 19:00 по времени Астаны.',
    en: 'Working hours are from 10:00 to 19:00 Astana time.',
  },
  {
    ru: 'Все сроки исчисляются по часовому поясу UTC+5, если не указано иное.',
    en: 'All terms are counted in the UTC+5 time zone unless stated otherwise.',
  },
  {
    kk: 'Мерзімдер GMT+5 уақыт белдеуі бойынша есептеледі, басқасы көрсетілмесе.',
    ru: 'Сроки исчисляются по часовому поясу GMT+5, если не указано иное.',
    en: 'Time limits are counted in GMT+5 unless stated otherwise.',
  },
  {
    kk: 'Түнгі уақыт деп сағат 22-ден таңғы 6-ға дейінгі уақыт есептеледі.',
    ru: 'Ночным считается время с 22 часов до 6 часов утра.',
    en: 'Night time means the time from 10 p.m. to 6 a.m.',
  },
  {
    kk: 'Абоненттік төлем ай сайын алдын ала енгізіледі.',
    ru: 'Абонентская плата вносится ежемесячно в порядке предоплаты.',
    en: 'The subscription fee is paid monthly in advance.',
  },
  {
    kk: 'Аудит жыл сайын тәуелсіз ұйыммен жүргізіледі және нәтижелері жарияланады.',
    ru: 'Аудит проводится ежегодно независимой организацией, результаты публикуются.',
    en: 'The audit is carried out annually by an independent body and the results are published.',
  },
  {
    kk: 'Сақтық көшірмелер күн сайын жасалады және бөлек серверде сақталады.',
    ru: 'Резервные копии создаются ежедневно и хранятся на отдельном сервере.',
    en: 'Backup copies are made daily and kept on a separate server.',
  },
  {
    kk: 'Әкімші журналдарды апта сайын тексереді және нәтижесін тіркейді.',
    ru: 'Администратор еженедельно проверяет журналы и фиксирует результат.',
    en: 'The administrator checks the logs weekly and records the result.',
  },
  {
    kk: 'Есеп тоқсан сайын уәкілетті органға электрондық түрде беріледі.',
    ru: 'Отчёт ежеквартально подаётся в уполномоченный орган в электронной форме.',
    en: 'The report is filed quarterly with the competent authority in electronic form.',
  },
  {
    kk: 'Мерзімі өткен әрбір күн үшін 0,1 пайыз мөлшерінде өсімпұл есептеледі.',
    ru: 'За каждый день просрочки начисляется пеня в размере 0,1 процента.',
    en: 'A penalty of 0.1 percent is charged for each day of delay.',
  },
  {
    kk: 'Сервис күніне 100 сұрауға дейін тегін өңдейді, артығы ақылы.',
    ru: 'Сервис бесплатно обрабатывает до 100 запросов в день, сверх того — платно.',
    en: 'The service handles up to 100 requests per day free of charge; more is paid.',
  },
  {
    kk: 'Қызмет ақысы айына 5 000 теңгені құрайды және қайтарылмайды.',
    ru: 'Стоимость услуги составляет 5 000 тенге в месяц и не возвращается.',
    en: 'The service costs 5,000 tenge per month and is not refunded.',
  },
  {
    kk: 'Қызметкерлер жылына кемінде бір рет оқытудан өтеді.',
    ru: 'Сотрудники проходят обучение не реже одного раза в год.',
    en: 'Employees are trained at least once a year.',
  },
  {
    kk: 'Жұмыс аптасының қалыпты ұзақтығы аптасына 40 сағаттан аспауға тиіс.',
    ru: 'Нормальная продолжительность рабочего времени не должна превышать 40 часов в неделю.',
    en: 'Normal working time must not exceed 40 hours per week.',
  },
  {
    kk: 'Парольдер әр үш ай сайын ауыстырылады және қайталанбайды.',
    ru: 'Пароли меняются каждые три месяца и не повторяются.',
    en: 'Passwords are changed every three months and are not repeated.',
  },
  {
    kk: 'Жүйе деректерді әр 15 минут сайын серверге жібереді.',
    ru: 'Система отправляет данные на сервер каждые 15 минут.',
    en: 'The system sends data to the server every 15 minutes.',
  },
  {
    kk: 'Біз сіздің деректеріңізді жылына екі рет тексереміз.',
    ru: 'Мы проверяем ваши данные два раза в год и исправляем ошибки.',
    en: 'We check your data twice a year and correct errors.',
  },
  {
    ru: 'Канал экстренной связи открыт круглосуточно, семь дней в неделю.',
    en: 'The emergency line is open 24 hours a day, seven days a week.',
  },
]
