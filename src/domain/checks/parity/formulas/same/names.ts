import type { Formula } from '../formula.ts'

/** Addresses, names and codes, with the endings that Kazakh and Russian put on them. */
export const names: readonly Formula[] = [
  {
    kk: 'Толық мәтін https://example.kz/legal-те орналастырылған және тегін қолжетімді.',
    ru: 'Полный текст размещён на https://example.kz/legal и доступен бесплатно.',
    en: 'The full text is at https://example.kz/legal and is free of charge.',
  },
  {
    kk: 'Сұрақтарыңызды info@qalam.kz-ке жазбаша түрде жібере аласыз.',
    ru: 'Свои вопросы вы можете направить письменно на info@qalam.kz.',
    en: 'You can send your questions in writing to info@qalam.kz.',
  },
  {
    kk: 'Деректерді өшіру туралы өтініш privacy@dala.kz мекенжайына жолданады.',
    ru: 'Запрос на удаление данных направляется по адресу privacy@dala.kz.',
    en: 'A request to erase data is sent to privacy@dala.kz.',
  },
  {
    kk: 'Пікіріңізді support@aul.kz-ға немесе байланыс формасы арқылы қалдырыңыз.',
    ru: 'Оставьте отзыв на support@aul.kz или через форму обратной связи.',
    en: 'Leave your comments at support@aul.kz or through the contact form.',
  },
  {
    kk: '5Qbe-нің бағдарламалық қамтамасыз ету құқығы пайдаланушыға берілмейді.',
    ru: 'Права 5Qbe на программное обеспечение пользователю не передаются.',
    en: 'The rights of 5Qbe in the software do not pass to the user.',
  },
  {
    kk: 'Бухгалтерлік есеп 1С бағдарламасында жүргізіледі және сақтық көшірмесі жасалады.',
    ru: 'Бухгалтерский учёт ведётся в программе «1С» с резервным копированием.',
    en: 'Accounts are kept in the 1C program and backed up.',
  },
  {
    kk: 'Кеңсенің мекенжайы: Алматы қаласы, Абай даңғылы, 30А үй.',
    ru: 'Адрес офиса: город Алматы, проспект Абая, дом 30А.',
    en: 'Address of the office: 30A Abay Avenue, Almaty.',
  },
  {
    kk: 'Заңды мекенжай: Астана қ., Мәңгілік Ел даңғылы, 55/20, С 4.6 блогы.',
    ru: 'Юридический адрес: г. Астана, пр. Мангилик Ел, 55/20, блок С 4.6.',
    en: 'Registered address: 55/20 Mangilik El Avenue, block C 4.6, Astana.',
  },
  {
    kk: 'Қолданба Android 8.0-ден және iOS 14-тен жоғары нұсқаларда жұмыс істейді.',
    ru: 'Приложение работает на версиях выше Android 8.0 и iOS 14.',
    en: 'The app works on versions above Android 8.0 and iOS 14.',
  },
  {
    kk: 'Ақпараттық қауіпсіздік ISO/IEC 27001-ге сәйкес қамтамасыз етіледі.',
    ru: 'Информационная безопасность обеспечивается в соответствии с ISO/IEC 27001.',
    en: 'Information security is ensured in accordance with ISO/IEC 27001.',
  },
  {
    kk: 'Байланыс TLS 1.3 хаттамасымен, ал деректер AES-256-мен шифрланады.',
    ru: 'Соединение шифруется по протоколу TLS 1.3, а данные — AES-256.',
    en: 'The connection is encrypted with TLS 1.3 and the data with AES-256.',
  },
  {
    kk: 'Сайт GA4-ті келушілерді санау үшін пайдаланады.',
    ru: 'Сайт использует GA4, чтобы считать посетителей страниц и переходы.',
    en: 'The site uses GA4 to count visitors of pages.',
  },
  {
    kk: 'Біздің арна t.me/kelisim-де жаңалықтар мен ескертулерді жариялайды.',
    ru: 'Наш канал t.me/kelisim публикует новости и предупреждения.',
    en: 'Our channel t.me/kelisim publishes news and warnings.',
  },
  {
    kk: 'Шарттың үлгісін www.adilet.kz сайтынан жүктеп алуға болады.',
    ru: 'Образец договора можно скачать на сайте www.adilet.kz.',
    en: 'A sample contract can be downloaded from www.adilet.kz.',
  },
  {
    kk: 'Келушілер www.bilim.kz-тен оқу бағдарламасын таңдай алады.',
    ru: 'Посетители могут выбрать учебную программу на www.bilim.kz.',
    en: 'Visitors can choose a course at www.bilim.kz.',
  },
  {
    kk: 'Төлем Kaspi арқылы немесе Visa картасымен 3D Secure растауымен жүргізіледі.',
    ru: 'Оплата производится через Kaspi или картой Visa с подтверждением 3D Secure.',
    en: 'Payment is made through Kaspi or by Visa card with 3D Secure confirmation.',
  },
  {
    kk: 'Оператор — «Дала» ЖШС, БСН 180440012345, Алматы қаласында тіркелген.',
    ru: 'Оператор — ТОО «Дала», БИН 180440012345, зарегистрированное в городе Алматы.',
    en: 'The operator is Dala LLP, BIN 180440012345, registered in Almaty.',
  },
  {
    kk: 'Жеке кәсіпкер Серікова А. Б., ЖСН 850312400123, бұдан әрі — Сатушы.',
    ru: 'Индивидуальный предприниматель Серикова А. Б., ИИН 850312400123, далее — Продавец.',
    en: 'Sole trader A. B. Serikova, IIN 850312400123, hereinafter the Seller.',
  },
  {
    kk: 'Төлем KZ86 125K ZT50 0410 0100 шотына теңгемен аударылады.',
    ru: 'Оплата перечисляется в тенге на счёт KZ86125KZT5004100100.',
    en: 'The payment is transferred in tenge to account KZ86 125K ZT50 0410 0100.',
  },
  {
    kk: 'Байланыс орталығының нөмірі: +7 (727) 250-11-22, қоңырау тегін.',
    ru: 'Номер контакт-центра: +7 727 250 11 22, звонок бесплатный.',
    en: 'Contact centre number: +7 727 250 1122, the call is free.',
  },
  {
    kk: 'Жедел желі: 8 800 080 77 77, қоңыраулар жазылып алынады.',
    ru: 'Горячая линия: 8-800-080-77-77, звонки записываются.',
    en: 'Hotline: 8 800 080 7777, calls are recorded.',
  },
  {
    kk: 'Индексі 050059, Алматы қаласы, Әл-Фараби даңғылы, 17-үй, 5Б-қабат.',
    ru: 'Индекс 050059, город Алматы, проспект Аль-Фараби, дом 17, этаж 5Б.',
  },
  {
    ru: 'Файлы передаются в форматах PDF, DOCX или MP4 через S3-хранилище.',
    en: 'Files are transferred as PDF, DOCX or MP4 through an S3 storage.',
  },
  {
    kk: 'COVID-19-ға байланысты шектеулер кезінде қабылдау қашықтан жүргізіледі.',
    ru: 'Во время ограничений из-за COVID-19 приём ведётся дистанционно.',
    en: 'During restrictions caused by COVID-19 reception is remote.',
  },
]
