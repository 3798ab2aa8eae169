import type { Formula } from '../formula.ts'

/** Terms counted in days, weeks and hours: calendar, working, and the two orders of Kazakh. */
export const days: readonly Formula[] = [
  {
    kk: 'Мердігер анықталған кемшіліктерді хабарлама алған күннен бастап күнтізбелік 30 күн ішінде өз есебінен жояды.',
    ru: 'Подрядчик за свой счёт устраняет выявленные недостатки в течение 30 календарных дней со дня получения уведомления.',
    en: 'The contractor remedies the defects found at its own cost within 30 calendar days of receiving the notice.',
  },
  {
    kk: 'Оператор пайдаланушының өтінішін 30 күнтізбелік күн ішінде қарап, жазбаша жауап береді.',
    ru: 'Оператор рассматривает обращение пользователя и отвечает письменно в течение 30 календарных дней.',
    en: 'The operator considers the request of the user and replies in writing within 30 calendar days.',
  },
  {
    kk: 'Жауап өтініш тіркелген күннен кейін күнтізбелік он күн ішінде жіберіледі.',
    ru: 'Ответ направляется в течение десяти календарных дней после дня регистрации обращения.',
    en: 'The reply is sent within ten calendar days after the day on which the request was registered.',
  },
  {
    kk: 'Тараптар келіспеушілікті күнтізбелік 15 (он бес) күн ішінде келіссөз арқылы шешуге тырысады.',
    ru: 'Стороны стараются урегулировать разногласия путём переговоров в течение 15 (пятнадцати) календарных дней.',
    en: 'The parties try to settle the disagreement by negotiation within fifteen (15) calendar days.',
  },
  {
    kk: 'Дербес деректердің бұзылуы туралы уәкілетті органға бір жұмыс күні ішінде хабарланады.',
    ru: 'О нарушении безопасности персональных данных уполномоченный орган уведомляется в течение одного рабочего дня.',
    en: 'The competent authority is notified of a breach of personal data within one working day.',
  },
  {
    kk: 'Субъект келісімін кері қайтарып алса, деректер 3 жұмыс күні ішінде жойылады.',
    ru: 'Если субъект отзывает согласие, данные уничтожаются в течение 3 рабочих дней.',
    en: 'Where the data subject withdraws consent, the data are destroyed within 3 business days.',
  },
  {
    kk: 'Банк шотты жабу туралы өтінішті үш жұмыс күнінен кешіктірмей орындайды.',
    ru: 'Банк исполняет заявление о закрытии счёта не позднее трёх рабочих дней.',
    en: 'The bank carries out an application to close the account no later than three working days.',
  },
  {
    ru: 'Покупатель вправе вернуть непродовольственный товар надлежащего качества в течение четырнадцати дней с момента покупки.',
    en: 'The buyer may return a non-food product of good quality within 14 days of the purchase.',
  },
  {
    kk: 'Сатып алушы тауарды сатып алған күннен бастап 14 күн ішінде айырбастауға құқылы.',
    ru: 'Покупатель имеет право обменять товар в течение 14 дней со дня покупки.',
  },
  {
    kk: 'Ақаулық туралы хабарлама алынғаннан кейін 72 сағат ішінде қадағалау органына мәлімет беріледі.',
    ru: 'В течение 72 часов после получения сведений о нарушении информация передаётся в надзорный орган.',
    en: 'Information is given to the supervisory authority within 72 hours of learning of the breach.',
  },
  {
    kk: 'Қызмет көрсету тоқтатылғанға дейін жетпіс екі сағат бұрын клиентке ескерту жіберіледі.',
    ru: 'За 72 часа до приостановления услуги клиенту направляется предупреждение.',
    en: 'A warning is sent to the customer seventy-two hours before the service is suspended.',
  },
  {
    kk: 'Жұмыскер еңбек шартын бұзу туралы жұмыс берушіге бір ай бұрын жазбаша хабарлайды.',
    ru: 'Работник письменно предупреждает работодателя о расторжении трудового договора за один месяц.',
    en: 'The employee gives the employer written notice of ending the employment contract one month in advance.',
  },
  {
    kk: 'Жыл сайынғы ақылы еңбек демалысының ұзақтығы күнтізбелік жиырма төрт күнді құрайды.',
    ru: 'Продолжительность ежегодного оплачиваемого трудового отпуска составляет двадцать четыре календарных дня.',
    en: 'The annual paid leave lasts twenty-four calendar days.',
  },
  {
    kk: 'Шағым шешім қабылданған күннен бастап күнтізбелік он бес күннен кешіктірілмей беріледі.',
    ru: 'Жалоба подаётся не позднее пятнадцати календарных дней со дня принятия решения.',
    en: 'A complaint is filed no later than 15 calendar days from the day of the decision.',
  },
  {
    kk: 'Сынақ мерзімі 5 (бес) жұмыс күнінен аспайды.',
    ru: 'Пробный период не превышает 5 (пяти) рабочих дней, считая со дня регистрации.',
    en: 'The trial period does not exceed five (5) business days.',
  },
  {
    kk: 'Хабарлама жіберілгеннен кейін 2 апта өткен соң шарт бұзылған болып есептеледі.',
    ru: 'Договор считается расторгнутым по истечении 2 недель после отправки уведомления.',
    en: 'The contract is deemed terminated two weeks after the notice was sent.',
  },
  {
    ru: 'Возврат денег производится в срок до 10 (десяти) рабочих дней на карту покупателя.',
    en: 'Refunds are made to the card of the buyer within up to 10 (ten) working days.',
  },
  {
    kk: 'Нотариус мұрагерлік туралы куәлікті мұра ашылған күннен бастап алты ай өткен соң береді.',
    ru: 'Нотариус выдаёт свидетельство о праве на наследство по истечении шести месяцев со дня открытия наследства.',
    en: 'The notary issues a certificate of inheritance when six months have passed from the opening of the succession.',
  },
  {
    kk: 'Мемлекеттік орган өтінішті түскен күнінен бастап жиырма жұмыс күні ішінде қарайды.',
    ru: 'Государственный орган рассматривает заявление в течение двадцати рабочих дней со дня поступления.',
    en: 'The state body considers an application within twenty working days of its receipt.',
  },
  {
    kk: 'Сервис жоспарлы жұмыстар туралы кемінде 48 сағат бұрын ескертеді.',
    ru: 'Сервис предупреждает о плановых работах не менее чем за 48 часов.',
    en: 'The service announces planned maintenance at least 48 hours beforehand.',
  },
  {
    kk: 'Резервтік көшірмелер 90 күн сақталады, содан кейін қайтарымсыз жойылады.',
    ru: 'Резервные копии хранятся 90 дней, а затем безвозвратно удаляются.',
    en: 'Backup copies are kept for 90 days and then erased for good.',
  },
  {
    kk: 'Тапсырысты жеткізу 3–5 жұмыс күнін алады және қаладан тыс жерлерде ұзаруы мүмкін.',
    ru: 'Доставка заказа занимает от 3 до 5 рабочих дней и за пределами города может длиться дольше.',
    en: 'Delivery of an order takes 3–5 business days and may take longer outside the city.',
  },
  {
    kk: 'Сеанс файлдары браузер жабылғаннан кейін 30 минут өткен соң өшіріледі.',
    ru: 'Сеансовые файлы удаляются через 30 минут после закрытия браузера.',
    en: 'Session files are deleted 30 minutes after the browser is closed.',
  },
  {
    kk: 'Растау коды бес минут ішінде жарамды және бір рет қана қолданылады.',
    ru: 'Код подтверждения действует в течение пяти минут и применяется только один раз.',
    en: 'The confirmation code is valid for five minutes and may be used only once.',
  },
]
