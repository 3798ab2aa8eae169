import type { FaultyClause } from '../clause.ts'

/** A unit or a period: working or calendar days, months for years, another currency, another frequency. */
export const UNIT: readonly FaultyClause[] = [
  {
    id: 'unit-01',
    kk: 'Ақша [тапсырыс жойылғаннан|тауар қайтарылғаннан] кейін 10 жұмыс күні ішінде қайтарылады.',
    ru: 'Деньги возвращаются в течение 10 рабочих дней после [отмены заказа|возврата товара].',
    en: 'The money is returned within 10 working days after the [order is cancelled|goods are returned].',
    faults: {
      kk: ['10 жұмыс күні', '10 күнтізбелік күн'],
      ru: ['рабочих', 'календарных'],
      en: ['working', 'calendar'],
    },
  },
  {
    id: 'unit-02',
    kk: 'Келісім 3 жылға беріледі және [жеке кабинетте|баптауларда] қайтарып алынады.',
    ru: 'Согласие даётся на 3 года и отзывается в [личном кабинете|настройках].',
    en: 'Consent is given for 3 years and is withdrawn in the [account|settings].',
    faults: { kk: ['3 жылға', '3 айға'], en: ['3 years', '3 months'] },
  },
  {
    id: 'unit-03',
    kk: 'Қойманың ақысы әр [паллет|контейнер] үшін айына 4 000 теңгені құрайды.',
    ru: 'Плата за склад составляет 4 000 тенге в месяц за каждый [паллет|контейнер].',
    en: 'The storage fee is 4,000 tenge a month for each [pallet|container].',
    faults: { kk: ['айына', 'күніне'], ru: ['в месяц', 'в день'], en: ['a month', 'a day'] },
  },
  {
    id: 'unit-04',
    kk: 'Оператор жүйенің қауіпсіздігін ай сайын [тексереді|сынайды].',
    ru: 'Оператор ежемесячно [проверяет|испытывает] безопасность системы.',
    en: 'The Operator [checks|tests] the security of the system monthly.',
    faults: { kk: ['ай сайын', 'жыл сайын'], ru: ['ежемесячно', 'ежегодно'], en: ['monthly', 'weekly'] },
  },
  {
    id: 'unit-05',
    kk: 'Оператор қатені [хабарлама|шағым] түскеннен кейін 24 сағат ішінде жояды.',
    ru: 'Оператор устраняет ошибку в течение 24 часов после поступления [сообщения|жалобы].',
    en: 'The Operator corrects the error within 24 hours of receiving the [message|complaint].',
    faults: { kk: ['24 сағат', '24 күн'], ru: ['24 часов', '24 дней'] },
  },
  {
    id: 'unit-06',
    kk: 'Жарна 500 долларды құрайды және банк [аударымымен|картасымен] төленеді.',
    ru: 'Взнос составляет 500 долларов и уплачивается [банковским переводом|банковской картой].',
    en: 'The fee is 500 dollars and is paid by bank [transfer|card].',
    faults: { ru: ['долларов', 'евро'], en: ['dollars', 'tenge'] },
  },
  {
    id: 'unit-07',
    kk: 'Тұрақсыздық айыбы [мерзімі өткен|даулы] соманың 1 пайызы мөлшерінде әр күн үшін есептеледі.',
    ru: 'Неустойка начисляется за каждый день в размере 1 процента от [просроченной|спорной] суммы.',
    en: 'The forfeit accrues for each day at 1 per cent of the [overdue|disputed] amount.',
    faults: {
      kk: ['әр күн үшін', 'әр ай үшін'],
      ru: ['каждый день', 'каждый месяц'],
      en: ['each day', 'each week'],
    },
  },
  {
    id: 'unit-08',
    kk: 'Іс-шараның [күні|орны] өзгерсе, ұйымдастырушы екі апта бұрын хабарлайды.',
    ru: 'Если меняется [дата|место] мероприятия, организатор сообщает об этом за две недели.',
    en: 'If the [date|place] of the event changes, the organiser gives notice of it two weeks in advance.',
    faults: { kk: ['екі апта', 'екі күн'], en: ['two weeks', 'two days'] },
  },
  {
    id: 'unit-09',
    kk: 'Жеткізу [қала|облыс] шегінде 5 килограмға дейін тегін.',
    ru: 'Доставка в пределах [города|области] бесплатна до 5 килограммов.',
    en: 'Delivery within the [city|region] is free up to 5 kilograms.',
    faults: { ru: ['килограммов', 'километров'], en: ['kilograms', 'kilometres'] },
  },
  {
    id: 'unit-10',
    kk: 'Орындаушы есепті тоқсан сайын [электрондық түрде|қағаз түрінде] тапсырады.',
    ru: 'Исполнитель ежеквартально сдаёт отчёт [в электронном виде|на бумаге].',
    en: 'The Contractor submits the report quarterly [in electronic form|on paper].',
    faults: {
      kk: ['тоқсан сайын', 'ай сайын'],
      ru: ['ежеквартально', 'ежемесячно'],
      en: ['quarterly', 'annually'],
    },
  },
]
