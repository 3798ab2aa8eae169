import type { FaultyClause } from '../clause.ts'

/** An item that is missing from a list in running text. */
export const ITEM: readonly FaultyClause[] = [
  {
    id: 'item-01',
    kk: 'Тіркелу кезінде Пайдаланушы [нысанда|сауалнамада] тегін, атын, туған күнін және мекенжайын көрсетеді.',
    ru: 'При регистрации Пользователь указывает в [форме|анкете] фамилию, имя, дату рождения и адрес.',
    en: 'When registering, the User gives in the [form|questionnaire] the surname, first name, date of birth and address.',
    faults: { kk: [', туған күнін', ''], ru: [', дату рождения', ''], en: [', date of birth', ''] },
  },
  {
    id: 'item-02',
    kk: 'Оператор [жазбаларды|деректерді] жинайды, жүйелейді, сақтайды, нақтылайды және жояды.',
    ru: 'Оператор собирает, систематизирует, хранит, уточняет и удаляет [записи|данные].',
    en: 'The Operator collects, systematises, stores, updates and deletes the [records|data].',
    faults: { kk: [', нақтылайды', ''], ru: [', хранит', ''], en: [', systematises', ''] },
  },
  {
    id: 'item-03',
    kk: 'Бағаға көлік, [сақтау|орау], тиеу және сақтандыру шығындары кіреді.',
    ru: 'В цену входят расходы на транспорт, [хранение|упаковку], погрузку и страхование.',
    en: 'The price includes the costs of transport, [storage|packaging], loading and insurance.',
    faults: { kk: [', тиеу', ''], ru: [', погрузку', ''], en: [', loading', ''] },
  },
  {
    id: 'item-04',
    kk: 'Еңсерілмейтін күшке өрт, су тасқыны, жер сілкінісі, соғыс және [ереуіл|эпидемия] жатады.',
    ru: 'К непреодолимой силе относятся пожар, наводнение, землетрясение, война и [забастовка|эпидемия].',
    en: 'Force majeure includes fire, flood, earthquake, war and [strike|epidemic].',
    faults: { kk: [', жер сілкінісі', ''], en: [', earthquake', ''] },
  },
  {
    id: 'item-05',
    kk: 'Шарт Тараптардың келісімімен, соттың шешімімен немесе мерзімі аяқталғанда [бұзылады|тоқтатылады].',
    ru: 'Договор [расторгается|прекращается] по соглашению Сторон, по решению суда или по истечении срока.',
    en: 'The Contract is [dissolved|terminated] by agreement of the Parties, by decision of a court or on expiry of its term.',
    faults: {
      kk: [', соттың шешімімен', ''],
      ru: [', по решению суда', ''],
      en: [', by decision of a court', ''],
    },
  },
  {
    id: 'item-06',
    kk: 'Қолдау [телефонмен|чатта] қазақ, орыс және ағылшын тілдерінде көрсетіледі.',
    ru: 'Поддержка оказывается [по телефону|в чате] на казахском, русском и английском языках.',
    en: 'Support is given [by telephone|in the chat] in Kazakh, Russian and English.',
    faults: {
      kk: ['қазақ, орыс және ағылшын', 'қазақ және орыс'],
      ru: ['казахском, русском и английском', 'казахском и русском'],
    },
  },
  {
    id: 'item-07',
    kk: 'Пайдаланушы [өз|жеке] деректерін көруге, түзетуге, жүктеп алуға және жоюға құқылы.',
    ru: 'Пользователь вправе просматривать, исправлять, скачивать и удалять [свои|личные] данные.',
    en: 'The User is entitled to view, correct, download and delete [their own|personal] data.',
    faults: { ru: [', скачивать', ''], en: [', correct', ''] },
  },
  {
    id: 'item-08',
    kk: 'Жалға алушы электр, су, жылу және [байланыс|интернет] үшін бөлек төлейді.',
    ru: 'Арендатор отдельно оплачивает электричество, воду, тепло и [связь|интернет].',
    en: 'The Tenant pays separately for electricity, water, heating and [telephone|internet].',
    faults: { kk: [', су', ''], en: [', water', ''] },
  },
  {
    id: 'item-09',
    kk: 'Есепте шығындар, кірістер, қарыздар, сондай-ақ [жоспарлар|болжамдар] көрсетіледі.',
    ru: 'В отчёте указываются расходы, доходы, долги, а также [планы|прогнозы].',
    en: 'The report states expenses, income, debts and also [plans|forecasts].',
    faults: { kk: [', қарыздар', ''], ru: [', долги, а также прогнозы', ' и долги'] },
  },
  {
    id: 'item-10',
    kk: 'Деректер банкке, сақтандыру компаниясына, курьерге және [пошта|төлем] операторына беріледі.',
    ru: 'Данные передаются банку, страховой компании, курьеру и [почтовому|платёжному] оператору.',
    en: 'Data is passed to the bank, the insurance company, the courier and the [postal|payment] operator.',
    faults: { kk: [', курьерге', ''], ru: [', страховой компании', ''], en: [', the courier', ''] },
  },
]
