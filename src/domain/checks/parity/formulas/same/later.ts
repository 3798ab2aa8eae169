import type { Formula } from '../formula.ts'

/** Clauses written after the rules, which the rules had not seen. */
export const later: readonly Formula[] = [
  {
    kk: 'Қор 2025 жылғы 1 қаңтардан 31 желтоқсанды қоса алғанға дейін сақталады.',
    ru: 'Фонд сохраняется с 1 января по 31 декабря 2025 года включительно.',
    en: 'The fund is kept from 1 January through 31 December 2025 inclusive.',
  },
  {
    kk: 'Іс-шара осы жылдың 5–7 мамырында Алматыда өтеді.',
    ru: 'Мероприятие пройдёт 5–7 мая текущего года в Алматы.',
    en: 'The event takes place on 5–7 May this year in Almaty.',
  },
  {
    kk: 'Оқиға туралы тәулік ішінде хабарланады.',
    ru: 'О происшествии сообщается в течение суток.',
    en: 'The incident is reported within 24 hours.',
  },
  {
    kk: 'Тексеру жарты жылда бір рет жүргізіледі.',
    ru: 'Проверка проводится раз в полгода.',
    en: 'The check is carried out every six months.',
  },
  {
    kk: 'Сабақ аптасына үш рет өтеді.',
    ru: 'Занятия проходят трижды в неделю.',
    en: 'Classes are held three times a week.',
  },
  {
    kk: 'Есеп тоқсанына кемінде бір рет жаңартылады.',
    ru: 'Отчёт обновляется не реже одного раза в квартал.',
    en: 'The report is updated at least once a quarter.',
  },
  {
    kk: 'Қабылдау дүйсенбіден жұмаға дейін 9:00–17:00 аралығында жүреді.',
    ru: 'Приём ведётся с понедельника по пятницу с 9:00 до 17:00.',
    en: 'Reception is open Monday to Friday, 9 am–5 pm.',
  },
  {
    kk: 'Кепілдік сомасы бағаның 10 (он) пайызын құрайды.',
    ru: 'Обеспечение составляет 10 (десять) процентов цены.',
    en: 'The security is ten per cent (10%) of the price.',
  },
  {
    kk: 'Өсімпұл қайта қаржыландыру мөлшерлемесінің 1/300-іне тең.',
    ru: 'Пеня равна 1/300 ставки рефинансирования.',
    en: 'The penalty equals 1/300 of the refinancing rate.',
  },
  {
    kk: 'Шығын екі еселенген мөлшерде өтеледі.',
    ru: 'Убытки возмещаются в двукратном размере.',
    en: 'Losses are compensated at twice the amount.',
  },
  {
    kk: '10-баптың 2, 3 және 5-тармақтары қолданылады.',
    ru: 'Применяются пункты 2, 3 и 5 статьи 10.',
    en: 'Paragraphs 2, 3 and 5 of Article 10 apply.',
  },
  {
    kk: 'Тараптар № 108 конвенцияға сүйенеді.',
    ru: 'Стороны опираются на Конвенцию № 108.',
    en: 'The parties rely on Convention 108.',
  },
  {
    kk: 'Өнім минус 18 °C температурада сақталады.',
    ru: 'Продукт хранится при температуре минус 18 °C.',
    en: 'The product is stored at −18 °C.',
  },
  {
    kk: 'Көлемі 0,5 литр бөтелкелер ғана қайтарылады.',
    ru: 'Возвращаются только бутылки объёмом 0,5 л.',
    en: 'Only bottles of 0.5 litre are returned.',
  },
  {
    kk: 'Шектеу бес мың АЕК-тен асатын шарттарға қолданылады.',
    ru: 'Ограничение применяется к договорам свыше пяти тысяч МРП.',
    en: 'The limit applies to contracts over 5,000 MCI.',
  },
  {
    kk: 'Несие көлемі 1,2 млн АҚШ долларын құрайды.',
    ru: 'Объём кредита составляет 1,2 млн долларов США.',
    en: 'The loan amounts to USD 1.2 million.',
  },
  {
    kk: 'Байланыс телефоны: 8 (7172) 74-00-00.',
    ru: 'Контактный телефон: 8 (7172) 74-00-00.',
    en: 'Telephone: +7 7172 740000.',
  },
  {
    kk: 'Өтініш берушінің екі жылдық өтілі болуы керек.',
    ru: 'У заявителя должен быть двухлетний стаж.',
    en: 'The applicant must have two years of experience.',
  },
  {
    kk: 'Жылдық есеп сайтта жарияланады.',
    ru: 'Годовой отчёт публикуется на сайте.',
    en: 'The annual report is published on the site.',
  },
  {
    kk: 'Дүкен күн сайын сағат 8-ден 20-ға дейін жұмыс істейді.',
    ru: 'Магазин работает ежедневно с 8 до 20 часов.',
    en: 'The shop is open daily from 8 a.m. to 8 p.m.',
  },
  {
    kk: 'Қоңыраулар таңғы 9-дан кешкі 6-ға дейін қабылданады.',
    ru: 'Звонки принимаются с 9 утра до 6 вечера.',
    en: 'Calls are taken from 9 am to 6 pm.',
  },
  {
    kk: 'Қатысушының жасы 65 жастан аспауға тиіс.',
    ru: 'Участник должен быть не старше 65 лет.',
    en: 'A participant must be no older than 65.',
  },
  {
    kk: 'Жоспар 2025 жылдың бірінші жартыжылдығында орындалды.',
    ru: 'План выполнен в первом полугодии 2025 года.',
    en: 'The plan was carried out in the first half of 2025.',
  },
  {
    kk: 'Төлем 2025 жылғы IV тоқсанда жүргізіледі.',
    ru: 'Оплата производится в IV квартале 2025 года.',
    en: 'Payment is made in the fourth quarter of 2025.',
  },
  {
    kk: 'Тізім әр жылдың 31 желтоқсанына дейін жаңартылады.',
    ru: 'Список обновляется до 31 декабря каждого года.',
    en: 'The list is updated by 31 December of each year.',
  },
  {
    kk: 'Кіру үшін екі факторлы аутентификация қажет.',
    ru: 'Для входа требуется двухфакторная аутентификация.',
    en: 'Two-factor authentication is required to log in.',
  },
  {
    kk: 'Бір реттік құпиясөз SMS арқылы келеді.',
    ru: 'Одноразовый пароль приходит по SMS.',
    en: 'A one-time password arrives by SMS.',
  },
  {
    kk: 'Шағым күнтізбелік 5 (бес) күн ішінде қаралады.',
    ru: 'Жалоба рассматривается в течение 5 (пяти) календарных дней.',
    en: 'A complaint is considered within five calendar days.',
  },
  {
    kk: 'Құжаттар үш күн мерзімде ұсынылады.',
    ru: 'Документы представляются в трёхдневный срок.',
    en: 'The documents are submitted within three days.',
  },
  {
    kk: '14 жастан 18 жасқа дейінгі адамдар ата-анасымен келеді.',
    ru: 'Лица в возрасте от 14 до 18 лет приходят с родителями.',
    en: 'Persons aged 14 to 18 come with their parents.',
  },
  {
    kk: '14 жасқа дейінгі балалар тегін кіреді.',
    ru: 'Дети до 14 лет входят бесплатно.',
    en: 'Children under 14 enter free of charge.',
  },
  {
    kk: 'Ережелер https://kelisim.kz/kk/rules бетінде.',
    ru: 'Правила — на странице https://kelisim.kz/ru/rules.',
    en: 'The rules are at https://kelisim.kz/en/rules.',
  },
  {
    kk: 'Хат hello@kelisim.kz-тен келеді.',
    ru: 'Письмо приходит с hello@kelisim.kz.',
    en: 'The letter comes from hello@kelisim.kz.',
  },
  {
    kk: 'Баж бір АЕК мөлшерінде төленеді.',
    ru: 'Пошлина уплачивается в размере одного МРП.',
    en: 'The duty is 1 MCI.',
  },
  {
    kk: 'Баға 25 000 (жиырма бес мың) теңге 00 тиын.',
    ru: 'Цена — 25 000 (двадцать пять тысяч) тенге 00 тиын.',
    en: 'The price is 25,000 (twenty-five thousand) tenge 00 tiyn.',
  },
  {
    kk: '2-тарауда тараптардың құқықтары жазылған.',
    ru: 'В главе 2 описаны права сторон.',
    en: 'Chapter II describes the rights of the parties.',
  },
  {
    kk: 'Қызметкер толық жұмыс күні жұмыс істейді.',
    ru: 'Сотрудник работает полный рабочий день.',
    en: 'The employee works full time.',
  },
  {
    kk: 'Жүйе әр 24 сағат сайын тексеріледі.',
    ru: 'Система проверяется каждые 24 часа.',
    en: 'The system is checked every 24 hours.',
  },
  {
    kk: 'Баға 10 %-дан аспайтын мөлшерде өзгереді.',
    ru: 'Цена меняется не более чем на 10 %.',
    en: 'The price changes by no more than 10%.',
  },
  {
    kk: 'Кездесу 2025 жылғы 3 маусымда, сейсенбі күні сағат 10:00-де (UTC+5) өтеді.',
    ru: 'Встреча пройдёт во вторник, 3 июня 2025 г., в 10:00 (UTC+5).',
    en: 'The meeting is on Tuesday, June 3, 2025, at 10:00 AM (UTC+5).',
  },
  {
    kk: '30 күндік сынақ кезеңі беріледі.',
    ru: 'Предоставляется 30-дневный пробный период.',
    en: 'A 30-day trial period is granted.',
  },
  {
    kk: 'Жүйе ГОСТ Р 57580.1-2017 талаптарына сай.',
    ru: 'Система соответствует ГОСТ Р 57580.1-2017.',
    en: 'The system complies with GOST R 57580.1-2017.',
  },
  {
    kk: 'Мерзімі өткен әр күн үшін 0,1 %, бірақ 10 %-дан аспайтын айыпақы төленеді.',
    ru: 'За каждый день просрочки уплачивается 0,1 %, но не более 10 %.',
    en: 'A penalty of 0.1% per day, but not more than 10%, is paid.',
  },
  {
    ru: 'Срок давности — десять лет, а по отдельным требованиям — один год.',
    en: 'The limitation period is ten years, and one year for certain claims.',
  },
  {
    ru: 'Согласие действует до достижения ребёнком шестнадцатилетнего возраста.',
    en: 'Consent is valid until the child reaches the age of sixteen.',
  },
  {
    ru: 'Каждая из сторон получает по одному экземпляру; всего составлено два экземпляра.',
    en: 'Each party receives one copy; two copies have been made in all.',
  },
  {
    ru: 'Компания обрабатывает запросы с 1-го по 5-е число каждого месяца.',
    en: 'The company handles requests from the 1st to the 5th of each month.',
  },
  {
    ru: 'Доступность сервиса — 99,9 % времени в месяц.',
    en: 'The service is available 99.9% of the time per month.',
  },
  { kk: 'Сервистің қолжетімділігі — айына 99,9 %.', ru: 'Доступность сервиса — 99,9 % в месяц.' },
  {
    kk: 'Айыппұл жылдық айналымның 4 %-ына дейін жетеді.',
    ru: 'Штраф достигает 4 % годового оборота.',
    en: 'The fine reaches up to 4% of the annual turnover.',
  },
  {
    kk: 'Саясат «А» және «Б» санатты пайдаланушыларға қолданылады.',
    ru: 'Политика применяется к пользователям категорий «А» и «Б».',
    en: 'The policy applies to users of categories A and B.',
  },
  {
    kk: 'Жиырма төрт сағат ішінде жауап болмаса, өтінім жабылады.',
    ru: 'Если в течение двадцати четырёх часов ответа нет, заявка закрывается.',
    en: 'If there is no reply within 24 hours, the request is closed.',
  },
  {
    kk: '2024 жылғы 15 наурыз бен 2025 жылғы 14 наурыз аралығындағы кезең.',
    ru: 'Период с 15 марта 2024 года по 14 марта 2025 года.',
    en: 'The period from 15 March 2024 to 14 March 2025.',
  },
  {
    kk: 'Құрылтай шарты бір данада жасалады.',
    ru: 'Учредительный договор составляется в одном экземпляре.',
    en: 'The memorandum is made in a single copy.',
  },
  {
    kk: 'Тауар 1-ші және 2-ші қабаттарда сатылады.',
    ru: 'Товар продаётся на 1-м и 2-м этажах.',
    en: 'Goods are sold on the 1st and 2nd floors.',
  },
  {
    kk: 'Мұрағат жетпіс бес жыл сақталады.',
    ru: 'Архив хранится семьдесят пять лет.',
    en: 'The archive is kept for 75 years.',
  },
  {
    ru: 'В случае форс-мажора более трёх месяцев подряд договор прекращается.',
    en: 'If force majeure lasts for more than three consecutive months, the contract ends.',
  },
  {
    ru: 'Оплата производится не позднее чем за 10 дней до начала курса.',
    en: 'Payment is made no later than 10 days before the course starts.',
  },
  {
    kk: 'Төлем курс басталғанға дейін кемінде 10 күн бұрын жасалады.',
    ru: 'Оплата производится не позднее чем за 10 дней до начала курса.',
    en: 'Payment is made at least 10 days before the course starts.',
  },
  {
    kk: 'Екінші дүниежүзілік соғыс ардагерлері жеңілдікпен қызмет алады.',
    ru: 'Ветераны Второй мировой войны обслуживаются со скидкой.',
    en: 'Veterans of World War II are served at a discount.',
  },
]
