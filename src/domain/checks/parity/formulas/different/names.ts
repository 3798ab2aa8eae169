import type { BrokenFormula } from '../formula.ts'

/** Addresses, codes and numbers of accounts in which one sign is not the same. */
export const names: readonly BrokenFormula[] = [
  {
    kk: 'Толық мәтін https://example.kz/legal-те орналастырылған.',
    ru: 'Полный текст размещён на https://example.kz/terms и доступен бесплатно.',
    differs: 'the page of the address',
  },
  {
    kk: 'Толық мәтін https://example.kz/legal-де орналастырылған.',
    en: 'The full text is at https://example.com/legal and is free of charge.',
    differs: 'kz, com',
  },
  {
    kk: 'Сұрақтарыңызды info@qalam.kz-ке жазбаша түрде жібере аласыз.',
    ru: 'Свои вопросы вы можете направить письменно на inbox@qalam.kz.',
    differs: 'the address of mail',
  },
  {
    ru: 'Запрос на удаление данных направляется по адресу privacy@dala.kz.',
    en: 'A request to erase data is sent to privacy@dala.com.',
    differs: 'kz, com',
  },
  {
    kk: 'Пікіріңізді support@aul.kz-ға қалдырыңыз, жауап жазбаша беріледі.',
    ru: 'Оставьте отзыв на сайте, ответ даётся в письменном виде.',
    differs: 'the address of mail is lost',
  },
  {
    kk: 'Кеңсенің мекенжайы: Алматы қаласы, Абай даңғылы, 30А үй.',
    ru: 'Адрес офиса: город Алматы, проспект Абая, дом 32А.',
    differs: '30А, 32А',
  },
  {
    kk: 'Кеңсенің мекенжайы: Алматы қаласы, Абай даңғылы, 30А үй.',
    en: 'Address of the office: 30B Abay Avenue, Almaty.',
    differs: '30A, 30B',
  },
  {
    kk: 'Қолданба Android 8.0-ден жоғары нұсқаларда жұмыс істейді.',
    ru: 'Приложение работает на версиях выше Android 9.0 и новее.',
    differs: '8.0, 9.0',
  },
  {
    kk: 'Ақпараттық қауіпсіздік ISO/IEC 27001-ге сәйкес қамтамасыз етіледі.',
    ru: 'Информационная безопасность обеспечивается по стандарту ISO/IEC 27701.',
    differs: '27001, 27701',
  },
  {
    ru: 'Соединение шифруется по протоколу TLS 1.3 для всех пользователей.',
    en: 'The connection is encrypted with TLS 1.2 for all users.',
    differs: 'TLS 1.3, TLS 1.2',
  },
  {
    kk: 'Деректер AES-256-мен шифрланады және бөлек сақталады.',
    ru: 'Данные шифруются по алгоритму AES-128 и хранятся отдельно.',
    differs: '256, 128',
  },
  {
    kk: 'Оператор — «Дала» ЖШС, БСН 180440012345, Алматы қаласы.',
    ru: 'Оператор — ТОО «Дала», БИН 180440012354, город Алматы.',
    differs: 'two digits of the BIN swapped',
  },
  {
    ru: 'Оператор — ТОО «Дала», БИН 180440012345, город Алматы.',
    en: 'The operator is Dala LLP, BIN 18044001235, Almaty.',
    differs: 'a digit of the BIN is lost',
  },
  {
    kk: 'Жеке кәсіпкер Серікова А. Б., ЖСН 850312400123, бұдан әрі — Сатушы.',
    ru: 'ИП Серикова А. Б., ИИН 850312400132, далее — Продавец.',
    differs: 'two digits of the IIN swapped',
  },
  {
    kk: 'Төлем KZ86 125K ZT50 0410 0100 шотына теңгемен аударылады.',
    ru: 'Оплата перечисляется в тенге на счёт KZ86 125K ZT50 0410 0110.',
    differs: 'a digit of the IBAN',
  },
  {
    ru: 'Оплата перечисляется в тенге на счёт KZ86125KZT5004100100.',
    en: 'The payment is transferred in tenge to account KZ68125KZT5004100100.',
    differs: 'the check digits of the IBAN',
  },
  {
    kk: 'Байланыс орталығының нөмірі: +7 (727) 250-11-22, қоңырау тегін.',
    ru: 'Номер контакт-центра: +7 (727) 250-11-32, звонок бесплатный.',
    differs: 'a digit of the telephone',
  },
  {
    ru: 'Горячая линия: 8-800-080-77-77, звонки записываются.',
    en: 'Hotline: 8 800 080 7770, calls are recorded.',
    differs: 'a digit of the telephone',
  },
  {
    kk: 'Индексі 050059, Алматы қаласы, Әл-Фараби даңғылы, 17-үй.',
    ru: 'Индекс 050050, город Алматы, проспект Аль-Фараби, дом 17.',
    differs: 'the postcode',
  },
  {
    kk: 'Шарттың үлгісін www.adilet.kz сайтынан жүктеп алуға болады.',
    ru: 'Образец договора можно скачать на сайте www.adilet.gov.kz.',
    differs: 'the address of the site',
  },
  {
    kk: 'Бухгалтерлік есеп 1С бағдарламасында жүргізіледі.',
    ru: 'Бухгалтерский учёт ведётся в программе «1Д» с резервным копированием.',
    differs: '1C, 1D',
  },
  {
    ru: 'Счета за услуги выставляет 5Qbe по окончании месяца.',
    en: 'Invoices for services are issued by 6Qbe after the end of the month.',
    differs: '5Qbe, 6Qbe',
  },
]
