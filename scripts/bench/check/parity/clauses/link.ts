import type { FaultyClause } from '../clause.ts'

/** An address: of a page, a mailbox, a telephone, a house. */
export const LINK: readonly FaultyClause[] = [
  {
    id: 'link-01',
    kk: 'Сұрақтар support@alatau.kz мекенжайына [жіберіледі|жолданады].',
    ru: 'Вопросы [направляются|посылаются] на адрес support@alatau.kz.',
    en: 'Questions are [sent|forwarded] to support@alatau.kz.',
    faults: {
      kk: ['support@alatau.kz', 'suport@alatau.kz'],
      ru: ['support@alatau.kz', 'support@alatau.com'],
      en: ['support@alatau.kz', 'info@alatau.kz'],
    },
  },
  {
    id: 'link-02',
    kk: 'Тарифтер https://alatau.kz/prices бетінде [орналасады|жарияланады].',
    ru: 'Тарифы [размещаются|публикуются] на странице https://alatau.kz/prices.',
    en: 'The tariffs are [posted|published] at https://alatau.kz/prices.',
    faults: { kk: ['/prices', '/price'], ru: ['/prices', '/terms'], en: ['alatau.kz', 'alatau.com'] },
  },
  {
    id: 'link-03',
    kk: 'Шағымдар +7 727 355 01 20 телефоны арқылы [қабылданады|тіркеледі].',
    ru: 'Жалобы [принимаются|регистрируются] по телефону +7 727 355 01 20.',
    en: 'Complaints are [accepted|registered] by telephone at +7 727 355 01 20.',
    faults: { kk: ['01 20', '10 20'], ru: ['727', '717'], en: ['355', '335'] },
  },
  {
    id: 'link-04',
    kk: 'Деректерді жою үшін my.alatau.kz/delete бетіндегі [өтініш|нысан] толтырылады.',
    ru: 'Для удаления данных заполняется [заявление|форма] на странице my.alatau.kz/delete.',
    en: 'To delete data, the [application|form] at my.alatau.kz/delete is completed.',
    faults: { kk: ['my.alatau.kz', 'alatau.kz'], ru: ['/delete', '/remove'] },
  },
  {
    id: 'link-05',
    kk: 'Шоттар billing@alatau.kz мекенжайынан, ал [ескертулер|хабарламалар] noreply@alatau.kz мекенжайынан келеді.',
    ru: 'Счета приходят с адреса billing@alatau.kz, а [предупреждения|уведомления] – с адреса noreply@alatau.kz.',
    en: 'Invoices come from billing@alatau.kz and [warnings|notices] from noreply@alatau.kz.',
    faults: {
      kk: ['noreply@', 'no-reply@'],
      ru: ['billing@', 'biling@'],
      en: ['noreply@', 'billing@'],
    },
  },
  {
    id: 'link-06',
    kk: 'Шағым уәкілетті органға gov.kz порталы арқылы [беріледі|жолданады].',
    ru: 'Жалоба [подаётся|направляется] в уполномоченный орган через портал gov.kz.',
    en: 'A complaint is [filed|sent] to the authorised body through the portal gov.kz.',
    faults: { ru: ['gov.kz', 'gov.ru'], en: ['gov.kz', 'egov.kz'] },
  },
  {
    id: 'link-07',
    kk: 'Трафикті https://analytics.example.com/privacy бетінде сипатталған [қызмет|құрал] талдайды.',
    ru: 'Трафик анализирует [сервис|инструмент], описанный на странице https://analytics.example.com/privacy.',
    en: 'Traffic is analysed by the [service|tool] described at https://analytics.example.com/privacy.',
    faults: {
      kk: ['/privacy', '/policy'],
      ru: ['example.com', 'example.org'],
      en: ['//analytics.', '//analytic.'],
    },
  },
  {
    id: 'link-08',
    kk: 'Хаттар 050040, Алматы қаласы, Абай даңғылы, 52-үй мекенжайына [жіберіледі|жеткізіледі].',
    ru: 'Письма [направляются|доставляются] по адресу: 050040, город Алматы, проспект Абая, дом 52.',
    en: 'Letters are [sent|delivered] to 52 Abay Avenue, Almaty 050040.',
    faults: { kk: ['52-үй', '25-үй'], ru: ['050040', '050400'], en: ['52 Abay', '520 Abay'] },
  },
  {
    id: 'link-09',
    kk: 'Хабарландырулар t.me/alatau_news арнасында [шығады|жарияланады].',
    ru: 'Объявления [выходят|публикуются] в канале t.me/alatau_news.',
    en: 'Announcements are [issued|published] in the channel t.me/alatau_news.',
    faults: { ru: ['alatau_news', 'alatau'], en: ['alatau_news', 'alatau_new'] },
  },
  {
    id: 'link-10',
    kk: 'Жауапты тұлға dpo@alatau.kz мекенжайы және 8 800 080 77 00 телефоны бойынша [жауап|кеңес] береді.',
    ru: 'Ответственное лицо [отвечает|консультирует] по адресу dpo@alatau.kz и по телефону 8 800 080 77 00.',
    en: 'The responsible person [answers|advises] at dpo@alatau.kz and by telephone at 8 800 080 77 00.',
    faults: { kk: ['77 00', '70 00'] },
  },
]
