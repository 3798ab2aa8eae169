import type { FaultyClause } from '../clause.ts'

/** Parties that changed places, or one named for the other. */
export const PARTY: readonly FaultyClause[] = [
  {
    id: 'party-01',
    kk: 'Сатушы [тауарды|жабдықты] Сатып алушының қоймасына жеткізеді.',
    ru: 'Продавец доставляет [товар|оборудование] на склад Покупателя.',
    en: "The Seller delivers the [goods|equipment] to the Buyer's warehouse.",
    faults: {
      kk: ['Сатушы жабдықты Сатып алушының', 'Сатып алушы жабдықты Сатушының'],
      ru: [
        'Продавец доставляет оборудование на склад Покупателя',
        'Покупатель доставляет оборудование на склад Продавца',
      ],
      en: ["Seller delivers the equipment to the Buyer's", "Buyer delivers the equipment to the Seller's"],
    },
  },
  {
    id: 'party-02',
    kk: 'Оператор сұрауға [жүйе|қызмет] арқылы жауап береді және бұл үшін Пайдаланушыдан ақы алмайды.',
    ru: 'Оператор отвечает на запрос через [систему|сервис] и не берёт за это плату с Пользователя.',
    en: 'The Operator answers the request through the [system|service] and does not charge the User for it.',
    faults: {
      kk: ['Оператор сұрауға', 'Пайдаланушы сұрауға'],
      ru: ['плату с Пользователя', 'плату с Оператора'],
    },
  },
  {
    id: 'party-03',
    kk: 'Жалға алушы [бүлінген|тозған] жиһазды өз есебінен жөндейді.',
    ru: 'Арендатор за свой счёт ремонтирует [повреждённую|изношенную] мебель.',
    en: 'The Tenant repairs [damaged|worn] furniture at its own expense.',
    faults: {
      kk: ['Жалға алушы', 'Жалға беруші'],
      ru: ['Арендатор', 'Арендодатель'],
      en: ['Tenant', 'Landlord'],
    },
  },
  {
    id: 'party-04',
    kk: 'Тапсырыс беруші Орындаушыға [материалдарды|сызбаларды] акт бойынша береді.',
    ru: 'Заказчик передаёт Исполнителю [материалы|чертежи] по акту.',
    en: 'The Customer hands the [materials|drawings] over to the Contractor under an act.',
    faults: {
      kk: ['Тапсырыс беруші Орындаушыға', 'Орындаушы Тапсырыс берушіге'],
      ru: ['Заказчик передаёт Исполнителю', 'Исполнитель передаёт Заказчику'],
      en: [
        'Customer hands the drawings over to the Contractor',
        'Contractor hands the drawings over to the Customer',
      ],
    },
  },
  {
    id: 'party-05',
    kk: 'Пайдаланушының [хаттары|файлдары] үшін Оператор жауапты емес.',
    ru: 'Оператор не отвечает за [письма|файлы] Пользователя.',
    en: "The Operator is not responsible for the User's [letters|files].",
    faults: {
      kk: ['Пайдаланушының файлдары үшін Оператор', 'Оператордың файлдары үшін Пайдаланушы'],
      ru: ['Оператор не отвечает за файлы Пользователя', 'Пользователь не отвечает за файлы Оператора'],
      en: [
        "Operator is not responsible for the User's files",
        "User is not responsible for the Operator's files",
      ],
    },
  },
  {
    id: 'party-06',
    kk: 'Сатып алушы ақшаны Сатушының [шотына|банктегі шотына] аударады.',
    ru: 'Покупатель перечисляет деньги на [счёт|банковский счёт] Продавца.',
    en: "The Buyer transfers the money to the Seller's [account|bank account].",
    faults: {
      ru: [
        'Покупатель перечисляет деньги на банковский счёт Продавца',
        'Продавец перечисляет деньги на банковский счёт Покупателя',
      ],
      en: ["Buyer transfers the money to the Seller's", "Seller transfers the money to the Buyer's"],
    },
  },
  {
    id: 'party-07',
    kk: 'Орындаушы кешіктірсе, Тапсырыс беруші [айыппұл|өсімпұл] алады.',
    ru: 'При просрочке Исполнителя Заказчик получает [штраф|пеню].',
    en: 'If the Contractor is late, the Customer receives a [fine|penalty].',
    faults: {
      kk: ['Орындаушы кешіктірсе, Тапсырыс беруші', 'Тапсырыс беруші кешіктірсе, Орындаушы'],
      ru: ['Исполнителя Заказчик', 'Заказчика Исполнитель'],
      en: ['Contractor is late, the Customer', 'Customer is late, the Contractor'],
    },
  },
  {
    id: 'party-08',
    kk: 'Жалға беруші Жалға алушыға [кілтті|картаны] қол қойылған күні тапсырады.',
    ru: 'Арендодатель выдаёт Арендатору [ключ|карту] в день подписания.',
    en: 'The Landlord gives the Tenant the [key|card] on the day of signing.',
    faults: {
      kk: ['Жалға беруші Жалға алушыға', 'Жалға алушы Жалға берушіге'],
      en: ['Landlord gives the Tenant', 'Tenant gives the Landlord'],
    },
  },
  {
    id: 'party-09',
    kk: 'Оператор [баннерлерді|хабарландыруларды] Пайдаланушының келісімімен орналастырады.',
    ru: 'Оператор размещает [баннеры|объявления] с согласия Пользователя.',
    en: 'The Operator places [banners|notices] with the consent of the User.',
    faults: {
      ru: ['согласия Пользователя', 'согласия Оператора'],
      en: ['consent of the User', 'consent of the Operator'],
    },
  },
  {
    id: 'party-10',
    kk: 'Сатушының талабы бойынша Сатып алушы [паспортты|құжатты] көрсетеді.',
    ru: 'По требованию Продавца Покупатель предъявляет [паспорт|документ].',
    en: "At the Seller's request, the Buyer presents a [passport|document].",
    faults: {
      kk: ['Сатушының талабы бойынша Сатып алушы', 'Сатып алушының талабы бойынша Сатушы'],
      ru: ['Продавца Покупатель', 'Покупателя Продавец'],
    },
  },
]
