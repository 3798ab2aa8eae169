import type { BrokenFormula } from '../formula.ts'

/** Terms of days and hours that a translation got wrong. */
export const days: readonly BrokenFormula[] = [
  {
    kk: 'Мердігер кемшіліктерді хабарлама алған күннен бастап күнтізбелік 30 күн ішінде жояды.',
    ru: 'Подрядчик устраняет недостатки в течение 3 календарных дней со дня получения уведомления.',
    differs: '30 days, 3 days',
  },
  {
    kk: 'Оператор өтінішті күнтізбелік 30 күн ішінде қарап, жазбаша жауап береді.',
    ru: 'Оператор рассматривает обращение и отвечает письменно в течение 30 рабочих дней.',
    differs: 'calendar days, working days',
  },
  {
    kk: 'Оператор өтінішті 10 жұмыс күні ішінде қарап, жазбаша жауап береді.',
    ru: 'Оператор рассматривает обращение и отвечает письменно в течение 10 календарных дней.',
    differs: 'working days, calendar days',
  },
  {
    ru: 'Деньги возвращаются на карту в течение пяти рабочих дней после отказа.',
    en: 'The money is returned to the card within five calendar days of the refusal.',
    differs: 'working days, calendar days',
  },
  {
    kk: 'Жауап өтініш тіркелгеннен кейін күнтізбелік он күн ішінде жіберіледі.',
    ru: 'Ответ направляется в течение пятнадцати календарных дней после регистрации обращения.',
    differs: 'ten days, fifteen days',
  },
  {
    kk: 'Жауап өтініш тіркелгеннен кейін күнтізбелік он күн ішінде жіберіледі.',
    en: 'The reply is sent within ten months after the request is registered.',
    differs: 'ten days, ten months',
  },
  {
    ru: 'Стороны ведут переговоры в течение 15 (пятнадцати) календарных дней после претензии.',
    en: 'The parties negotiate for fifteen (15) calendar months after the claim.',
    differs: '15 days, 15 months',
  },
  {
    kk: 'Субъект келісімін қайтарып алса, деректер 3 жұмыс күні ішінде жойылады.',
    ru: 'Если субъект отзывает согласие, данные уничтожаются в течение 13 рабочих дней.',
    differs: '3 days, 13 days',
  },
  {
    ru: 'О нарушении уполномоченный орган уведомляется в течение 72 часов.',
    en: 'The competent authority is notified of the breach within 72 days.',
    differs: '72 hours, 72 days',
  },
  {
    kk: 'Қызмет тоқтатылғанға дейін 48 сағат бұрын клиентке ескерту жіберіледі.',
    ru: 'За 24 часа до приостановления услуги клиенту направляется предупреждение.',
    differs: '48 hours, 24 hours',
  },
  {
    kk: 'Жұмыскер шартты бұзу туралы жұмыс берушіге бір ай бұрын жазбаша хабарлайды.',
    ru: 'Работник письменно предупреждает работодателя о расторжении договора за одну неделю.',
    differs: 'a month, a week',
  },
  {
    ru: 'Отпуск предоставляется продолжительностью двадцать четыре календарных дня за год работы.',
    en: 'Leave of twenty calendar days is granted for a year of work.',
    differs: '24 days, 20 days',
  },
  {
    kk: 'Жыл сайынғы еңбек демалысы күнтізбелік жиырма төрт күнді құрайды.',
    ru: 'Ежегодный трудовой отпуск составляет двадцать четыре рабочих дня.',
    differs: 'calendar days, working days',
  },
  {
    ru: 'Договор считается расторгнутым по истечении двух недель после уведомления.',
    en: 'The contract is deemed terminated two months after the notice.',
    differs: 'two weeks, two months',
  },
  {
    kk: 'Хабарламадан кейін екі апта өткен соң шарт бұзылған болып есептеледі.',
    ru: 'Договор считается расторгнутым по истечении двух дней после уведомления.',
    differs: 'two weeks, two days',
  },
  {
    ru: 'Возврат производится в срок до 10 (десяти) рабочих дней на карту покупателя.',
    en: 'Refunds are made to the card of the buyer within up to 7 (seven) working days.',
    differs: '10 days, 7 days',
  },
  {
    kk: 'Резервтік көшірмелер 90 күн сақталады, содан кейін жойылады.',
    ru: 'Резервные копии хранятся 90 месяцев, а затем удаляются.',
    differs: '90 days, 90 months',
  },
  {
    kk: 'Резервтік көшірмелер 90 күн сақталады, содан кейін жойылады.',
    en: 'Backup copies are kept for 9 days and then erased.',
    differs: '90 days, 9 days',
  },
  {
    kk: 'Тапсырысты жеткізу қала ішінде 3–5 жұмыс күнін алады.',
    ru: 'Доставка заказа по городу занимает от 3 до 7 рабочих дней.',
    differs: '3–5 days, 3–7 days',
  },
  {
    ru: 'Сеансовые файлы удаляются через 30 минут после закрытия браузера.',
    en: 'Session files are deleted 30 seconds after the browser is closed.',
    differs: '30 minutes, 30 seconds',
  },
  {
    kk: 'Растау коды бес минут ішінде жарамды және бір рет қолданылады.',
    ru: 'Код подтверждения действует в течение пяти часов и применяется один раз.',
    differs: 'five minutes, five hours',
  },
  {
    kk: 'Нотариус куәлікті мұра ашылған күннен бастап алты ай өткен соң береді.',
    ru: 'Нотариус выдаёт свидетельство по истечении трёх месяцев со дня открытия наследства.',
    differs: 'six months, three months',
  },
  {
    ru: 'Заявление рассматривается в течение двадцати рабочих дней со дня поступления.',
    kk: 'Өтініш түскен күнінен бастап он жұмыс күні ішінде қаралады.',
    differs: '20 days, 10 days',
  },
  {
    kk: 'Сервис жоспарлы жұмыстар туралы кемінде 5 күн бұрын ескертеді.',
    ru: 'Сервис предупреждает о плановых работах не менее чем за 5 дней.',
    en: 'The service announces planned maintenance at least 15 days beforehand.',
    differs: '5 days in kk and ru, 15 days in en',
  },
]
