import type { FaultyClause } from '../clause.ts'

/** What someone may became what they must, or the other way round; what is allowed became forbidden. */
export const DUTY: readonly FaultyClause[] = [
  {
    id: 'duty-01',
    kk: 'Пайдаланушы [есептік жазбасын|жазылымын] кез келген уақытта жоя алады.',
    ru: 'Пользователь может удалить [учётную запись|подписку] в любое время.',
    en: 'The User may delete the [account|subscription] at any time.',
    faults: { kk: ['жоя алады', 'жоюға міндетті'], ru: ['может', 'должен'], en: ['may', 'must'] },
  },
  {
    id: 'duty-02',
    kk: 'Орындаушы [жұмыс|қызмет] сапасын тексеруге міндетті.',
    ru: 'Исполнитель обязан проверять качество [работ|услуг].',
    en: 'The Contractor is obliged to check the quality of the [work|services].',
    faults: { kk: ['міндетті', 'құқылы'], ru: ['обязан', 'вправе'], en: ['is obliged to', 'is entitled to'] },
  },
  {
    id: 'duty-03',
    kk: 'Жалға алушы [мүлікті|үй-жайды] қосалқы жалға беруге құқылы.',
    ru: 'Арендатор вправе сдать [имущество|помещение] в субаренду.',
    en: 'The Tenant has the right to sublet the [property|premises].',
    faults: {
      kk: ['құқылы', 'міндетті'],
      ru: ['вправе', 'обязан'],
      en: ['has the right to', 'is required to'],
    },
  },
  {
    id: 'duty-04',
    kk: 'Оператор [бұзушылық|қауіп] туралы уәкілетті органға хабарлауға тиіс.',
    ru: 'Оператор должен сообщить о [нарушении|угрозе] уполномоченному органу.',
    en: 'The Operator must report the [breach|threat] to the authorised body.',
    faults: {
      kk: ['хабарлауға тиіс', 'хабарлай алады'],
      ru: ['должен сообщить', 'может сообщить'],
      en: ['must report', 'may report'],
    },
  },
  {
    id: 'duty-05',
    kk: 'Сатып алушы тауарды [дүкенде|қоймада] тексеруі керек.',
    ru: 'Покупателю необходимо проверить товар [в магазине|на складе].',
    en: 'The Buyer needs to check the goods [in the shop|at the warehouse].',
    faults: { kk: ['тексеруі керек', 'тексере алады'], en: ['needs to check', 'is free to check'] },
  },
  {
    id: 'duty-06',
    kk: 'Қонақтарға [тұраққа|бассейнге] кіруге рұқсат етіледі.',
    ru: 'Гостям разрешается вход [на парковку|в бассейн].',
    en: 'Guests are allowed to enter the [car park|swimming pool].',
    faults: { kk: ['рұқсат етіледі', 'тыйым салынады'], ru: ['разрешается', 'запрещается'] },
  },
  {
    id: 'duty-07',
    kk: 'Сатушы [тауарды|жабдықты] сақтандыруға міндеттенеді.',
    ru: 'Продавец обязуется застраховать [товар|оборудование].',
    en: 'The Seller undertakes to insure the [goods|equipment].',
    faults: {
      ru: ['обязуется застраховать', 'может застраховать'],
      en: ['undertakes to insure', 'may insure'],
    },
  },
  {
    id: 'duty-08',
    kk: 'Тапсырыс беруші [актіге|есепке] үш күн ішінде қол қоюға міндетті.',
    ru: 'Заказчик обязан подписать [акт|отчёт] в течение трёх дней.',
    en: 'The Customer shall sign the [act|report] within three days.',
    faults: {
      kk: ['қол қоюға міндетті', 'қол қоя алады'],
      ru: ['обязан подписать', 'может подписать'],
      en: ['shall sign', 'may sign'],
    },
  },
  {
    id: 'duty-09',
    kk: 'Пайдаланушы келісімін [телефон|хат] арқылы қайтарып ала алады және себебін айтуға міндетті емес.',
    ru: 'Пользователь может отозвать согласие [по телефону|письмом] и не обязан объяснять причину.',
    en: 'The User may withdraw consent by [telephone|letter] and does not have to give a reason.',
    faults: { kk: ['міндетті емес', 'міндетті'], ru: ['не обязан', 'обязан'] },
  },
  {
    id: 'duty-10',
    kk: 'Комиссия мүшелері [отырысқа|кеңеске] қашықтан қатыса алады.',
    ru: 'Члены комиссии могут участвовать в [заседании|совещании] дистанционно.',
    en: 'Members of the commission may take part in the [session|meeting] remotely.',
    faults: { kk: ['қатыса алады', 'қатысуы тиіс'], en: ['may take', 'must take'] },
  },
]
