import type { FaultyClause } from '../clause.ts'

/** An exception that got lost, was added, or was turned into its contrary. */
export const EXCEPTION: readonly FaultyClause[] = [
  {
    id: 'exception-01',
    kk: 'Заңда көзделген жағдайларды қоспағанда, Оператор [деректерді|жазбаларды] үшінші тұлғаларға бермейді.',
    ru: 'Оператор не передаёт [данные|записи] третьим лицам, за исключением случаев, предусмотренных законом.',
    en: 'The Operator does not transfer [data|records] to third parties, except in the cases provided for by law.',
    faults: {
      kk: ['Заңда көзделген жағдайларды қоспағанда, Оператор', 'Оператор'],
      ru: [', за исключением случаев, предусмотренных законом', ''],
      en: [', except in the cases provided for by law', ''],
    },
  },
  {
    id: 'exception-02',
    kk: 'Егер Тараптар өзгеше келіспесе, төлем [аударыммен|картамен] жүргізіледі.',
    ru: 'Если Стороны не договорились об ином, оплата производится [переводом|картой].',
    en: 'Unless the Parties agree otherwise, payment is made by [transfer|card].',
    faults: {
      kk: ['Егер Тараптар өзгеше келіспесе, төлем', 'Төлем'],
      ru: ['Если Стороны не договорились об ином, оплата', 'Оплата'],
      en: ['Unless the Parties agree otherwise, payment', 'Payment'],
    },
  },
  {
    id: 'exception-03',
    kk: 'Демалыс күндерінен басқа уақытта [кеңсе|қойма] күн сайын жұмыс істейді.',
    ru: '[Офис|Склад] работает ежедневно, кроме выходных.',
    en: 'The [office|warehouse] is open daily except at weekends.',
    faults: {
      kk: ['Демалыс күндерінен басқа уақытта қойма', 'Қойма'],
      ru: [', кроме выходных', ''],
      en: [' except at weekends', ''],
    },
  },
  {
    id: 'exception-04',
    kk: 'Тапсырыс беруші [аралық|соңғы] төлемді толық көлемде жасайды.',
    ru: 'Заказчик вносит [промежуточный|окончательный] платёж в полном объёме.',
    en: 'The Customer makes the [interim|final] payment in full.',
    faults: {
      kk: ['толық көлемде', 'кешіктіру жағдайларын қоспағанда, толық көлемде'],
      ru: ['в полном объёме', 'в полном объёме, кроме случаев просрочки'],
      en: ['in full', 'in full, except in cases of delay'],
    },
  },
  {
    id: 'exception-05',
    kk: 'Баспалдақ пен дәлізден басқа, жалға алынған [үй-жайларды|кабинеттерді] Жалға алушы тазалайды.',
    ru: 'Арендатор убирает арендованные [помещения|кабинеты], кроме лестницы и коридора.',
    en: 'The Tenant cleans the rented [premises|offices], save for the stairs and the corridor.',
    faults: {
      ru: [', кроме лестницы и коридора', ''],
      en: [', save for the stairs and the corridor', ''],
    },
  },
  {
    id: 'exception-06',
    kk: 'Мереке күндерін қоспағанда, [сервис|чат] тәулік бойы қолжетімді.',
    ru: '[Сервис|Чат] доступен круглосуточно, за исключением праздничных дней.',
    en: 'The [service|chat] is available around the clock, excluding public holidays.',
    faults: { kk: ['қоспағанда', 'қоса алғанда'], en: ['excluding', 'including'] },
  },
  {
    id: 'exception-07',
    kk: 'Құқық иесінің жазбаша рұқсаты болмаса, [суреттерді|мақалаларды] көшіруге тыйым салынады.',
    ru: 'Копирование [изображений|статей] запрещается, если нет письменного разрешения правообладателя.',
    en: 'Copying [images|articles] is prohibited unless the right holder has given written permission.',
    faults: {
      kk: ['Құқық иесінің жазбаша рұқсаты болмаса, мақалаларды', 'Мақалаларды'],
      ru: [', если нет письменного разрешения правообладателя', ''],
      en: [' unless the right holder has given written permission', ''],
    },
  },
  {
    id: 'exception-08',
    kk: 'Болмашы бұзушылықтардан басқа барлық жағдайда [айыппұл|өсімпұл] қолданылады.',
    ru: 'Во всех случаях, кроме незначительных нарушений, применяется [штраф|пеня].',
    en: 'A [fine|penalty] applies in all cases other than minor violations.',
    faults: {
      kk: ['Болмашы бұзушылықтардан басқа барлық', 'Барлық'],
      ru: [', кроме незначительных нарушений,', ''],
    },
  },
  {
    id: 'exception-09',
    kk: 'Еңсерілмейтін күш жағдайларын қоспағанда, Тараптар [мерзімнің өткені|шарттың бұзылғаны] үшін жауап береді.',
    ru: 'Стороны отвечают за [просрочку|нарушение], кроме случаев непреодолимой силы.',
    en: 'The Parties are liable for the [delay|breach], except in cases of force majeure.',
    faults: {
      ru: [', кроме случаев непреодолимой силы', ''],
      en: [', except in cases of force majeure', ''],
    },
  },
  {
    id: 'exception-10',
    kk: 'Сатушы [ақаулы|бүлінген] тауарды қайтарып алады.',
    ru: 'Продавец принимает обратно [бракованный|испорченный] товар.',
    en: 'The Seller takes back [defective|spoilt] goods.',
    faults: {
      kk: ['Сатушы', 'Егер өзгеше келісілмесе, Сатушы'],
      ru: ['товар', 'товар, если не согласовано иное'],
    },
  },
]
