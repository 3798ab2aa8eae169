import type { Row } from './row.ts'

/** What is said of a version's terms: what it asks, from when, and until when the earlier acceptance holds. */
export const TERMS = {
  'terms.optionAsks': {
    kk: 'acceptance – барлығы қабылдауы керек; notice – барлығына хабарланады; nothing – ешкімнен сұралмайды (техникалық түзету)',
    ru: 'acceptance – все должны принять; notice – всем сообщат; nothing – никого не спросят (техническая правка)',
    en: 'acceptance – everyone must accept; notice – everyone is told; nothing – nobody is asked (technical correction)',
  },
  'terms.optionEffective': {
    kk: 'қашан күшіне енеді: at-publication (жазылмаса да осы) немесе күні, мысалы 2026-12-02 (Алматыда 00:00)',
    ru: 'когда вступит в силу: at-publication (так и без этого параметра) или день, например 2026-12-02 (00:00 в Алматы)',
    en: 'when it takes effect: at-publication (also when left out), or a day, such as 2026-12-02 (00:00 in Almaty)',
  },
  'terms.optionAcceptBy': {
    kk: 'бұрынғы қабылдау қашанға дейін күшінде: at-effect (жаңасы күшіне енгенше) немесе соңғы күні, мысалы 2026-12-31',
    ru: 'до какого времени действует прежнее принятие: at-effect (до вступления в силу) или последний день, например 2026-12-31',
    en: 'until when the earlier acceptance holds: at-effect (until the new version takes effect), or its last day, such as 2026-12-31',
  },
  'terms.asks': {
    kk: 'Жаңа редакция адамдардан нені сұрайды?',
    ru: 'Что новая редакция потребует от людей?',
    en: 'What does the new version ask of people?',
  },
  'terms.acceptance': {
    kk: 'Барлығы қабылдауы керек',
    ru: 'Все должны принять',
    en: 'Everyone must accept',
  },
  'terms.acceptance.consent': {
    kk: 'Бұрын келісім бергендердің бәрінен қайта сұралады',
    ru: 'У всех, кто давал согласие, его спросят снова',
    en: 'Everyone who consented is asked again',
  },
  'terms.notice': {
    kk: 'Барлығына хабарланады, қайта қабылдау керек емес',
    ru: 'Всем сообщат, принимать заново не нужно',
    en: 'Everyone is told; nobody has to accept again',
  },
  'terms.nothing': {
    kk: 'Ешкімнен ештеңе сұралмайды (техникалық түзету)',
    ru: 'Никого ни о чём не спросят (техническая правка)',
    en: 'Nobody is asked for anything (technical correction)',
  },
  'terms.effect': {
    kk: 'Қашан күшіне енеді?',
    ru: 'Когда она вступит в силу?',
    en: 'When does it take effect?',
  },
  'terms.effect.publication': {
    kk: 'Жарияланған сәтте',
    ru: 'В момент публикации',
    en: 'When it is published',
  },
  'terms.effect.day': {
    kk: 'Өзім таңдаған күні',
    ru: 'В день, который я укажу',
    en: 'On a day that I choose',
  },
  'terms.effect.which': {
    kk: 'Қай күні? Алматы уақытымен сағат 00:00-де күшіне енеді.',
    ru: 'В какой день? Вступит в силу в 00:00 по времени Алматы.',
    en: 'On which day? It takes effect at 00:00 in Almaty.',
  },
  'terms.acceptBy': {
    kk: 'Бұрынғы қабылдау қашанға дейін күшінде болады?',
    ru: 'До какого времени действует прежнее принятие?',
    en: 'Until when does the earlier acceptance hold?',
  },
  'terms.acceptBy.effect': {
    kk: 'Жаңа редакция күшіне енгенше',
    ru: 'До вступления новой редакции в силу',
    en: 'Until the new version takes effect',
  },
  'terms.acceptBy.month': {
    kk: 'Тағы 30 күн. Соңғы күні: {date}',
    ru: 'Ещё 30 дней: последний день – {date}',
    en: '30 days longer: the last day is {date}',
  },
  'terms.acceptBy.day': {
    kk: 'Өзім таңдаған күнге дейін',
    ru: 'До дня, который я укажу',
    en: 'Until a day that I choose',
  },
  'terms.acceptBy.which': {
    kk: 'Бұрынғы қабылдау күшінде болатын соңғы күн?',
    ru: 'Последний день, когда прежнее принятие ещё действует?',
    en: 'Which is the last day on which the earlier acceptance holds?',
  },
  'terms.dayForm': { kk: 'кк.аа.жжжж', ru: 'дд.мм.гггг', en: 'dd.mm.yyyy' },
  'terms.noDay': {
    kk: 'Мұндай күн жоқ. Былай жазыңыз: 31.12.2026',
    ru: 'Такого дня нет. Напишите, например: 31.12.2026',
    en: 'There is no such day. Write it like this: 31.12.2026',
  },
  'terms.tooEarly': {
    kk: 'Бұл тым ерте. Ең ерте күн: {date}',
    ru: 'Слишком рано. Самый ранний день: {date}',
    en: 'That is too early. The earliest day is {date}.',
  },
  'terms.badMoment': {
    kk: '{option} мәні: {value}. {word} немесе күн күтілген еді.',
    ru: 'Для {option} указано {value}, ожидалось {word} или день.',
    en: '{option} is {value}; expected {word} or a day.',
  },
  'terms.badMomentAdvice': {
    kk: 'Былай жазыңыз: {option} 2026-12-02 немесе {option} 2026-12-02T09:00:00+05:00',
    ru: 'Напишите так: {option} 2026-12-02 или {option} 2026-12-02T09:00:00+05:00',
    en: 'Write it like this: {option} 2026-12-02, or {option} 2026-12-02T09:00:00+05:00',
  },
  'terms.early': {
    kk: '{option}: {value} тым ерте. Ең ерте күн: {date}',
    ru: '{option}: {value} – слишком рано. Самый ранний день: {date}',
    en: '{option}: {value} is too early. The earliest day is {date}.',
  },
  'terms.earlyAdvice': {
    kk: 'Кейінгі күнді таңдаңыз.',
    ru: 'Выберите более поздний день.',
    en: 'Choose a later day.',
  },
  'terms.consentNotice': {
    kk: 'Келісімді хабарлама арқылы сұрауға болмайды.',
    ru: 'Согласие нельзя запросить уведомлением.',
    en: 'A consent cannot be asked for by a notice.',
  },
  'terms.consentNoticeAdvice': {
    kk: '--asks acceptance деп жазыңыз; техникалық түзету болса, --asks nothing деп жазыңыз.',
    ru: 'Напишите --asks acceptance, а для технической правки – --asks nothing.',
    en: 'Write --asks acceptance, or --asks nothing for a technical correction.',
  },
  'terms.idleAcceptBy': {
    kk: '--accept-by тек --asks acceptance үшін керек.',
    ru: '--accept-by нужно только при --asks acceptance.',
    en: '--accept-by has a meaning with --asks acceptance only.',
  },
  'terms.idleAcceptByAdvice': {
    kk: 'Оны алып тастаңыз немесе --asks acceptance деп жазыңыз.',
    ru: 'Уберите его или напишите --asks acceptance.',
    en: 'Leave it out, or write --asks acceptance.',
  },
  'terms.say.effect.publication': {
    kk: 'Күшіне енуі: жарияланған сәтте',
    ru: 'Вступит в силу: в момент публикации',
    en: 'Takes effect: when it is published',
  },
  'terms.say.effect': {
    kk: 'Күшіне енуі: {date}',
    ru: 'Вступит в силу: {date}',
    en: 'Takes effect: {date}',
  },
  'terms.say.acceptBy.effect': {
    kk: 'Бұрынғы қабылдау: жаңа редакция күшіне енгенше жарамды',
    ru: 'Прежнее принятие действует: до вступления новой редакции в силу',
    en: 'The earlier acceptance holds: until the new version takes effect',
  },
  'terms.say.acceptBy': {
    kk: 'Бұрынғы қабылдау жарамды болатын соңғы күн: {date}',
    ru: 'Последний день прежнего принятия: {date}',
    en: 'The last day on which the earlier acceptance holds: {date}',
  },
  'terms.say.consent': {
    kk: 'Жаңа редакция күшіне енген соң, адам жауап бергенше деректер бұл мақсатта пайдаланылмайды.',
    ru: 'Когда редакция вступит в силу, данные не используются для этой цели, пока человек не ответит.',
    en: 'Once the version is in force, data is not used for this purpose until the person answers.',
  },
} satisfies Record<string, Row>
