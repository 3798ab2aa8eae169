import type { FaultyClause } from '../clause.ts'

/** "Only" that got lost or was added. */
export const ONLY: readonly FaultyClause[] = [
  {
    id: 'only-01',
    kk: 'Деректерге тек [әкімшінің|жүйе әкімшісінің] қолжетімділігі бар.',
    ru: 'Доступ к данным имеет только [администратор|системный администратор].',
    en: 'Only the [administrator|system administrator] has access to the data.',
    faults: { kk: ['тек ', ''], ru: ['только ', ''], en: ['Only the', 'The'] },
  },
  {
    id: 'only-02',
    kk: 'Қайтару [чекпен|түбіртекпен] ғана қабылданады.',
    ru: 'Возврат принимается только с [чеком|квитанцией].',
    en: 'Returns are accepted only with a [receipt|slip].',
    faults: { kk: [' ғана', ''], en: ['only ', ''] },
  },
  {
    id: 'only-03',
    kk: 'Оператор төлем деректерін тек [шот жазу|есеп айырысу] үшін пайдаланады.',
    ru: 'Оператор использует платёжные данные исключительно для [выставления счетов|расчётов].',
    en: 'The Operator uses payment data solely for [invoicing|settlements].',
    faults: { kk: ['тек ', ''], ru: ['исключительно ', ''], en: ['solely ', ''] },
  },
  {
    id: 'only-04',
    kk: 'Кепілдік [корпусқа|аккумуляторға] қолданылады.',
    ru: 'Гарантия распространяется на [корпус|аккумулятор].',
    en: 'The guarantee covers the [case|battery].',
    faults: {
      kk: ['аккумуляторға', 'тек аккумуляторға'],
      ru: ['на аккумулятор', 'только на аккумулятор'],
      en: ['covers', 'only covers'],
    },
  },
  {
    id: 'only-05',
    kk: '[Тауарды|Жабдықты] сатып алған тұлға ғана шағым бере алады.',
    ru: 'Жалобу может подать лишь лицо, которое купило [товар|оборудование].',
    en: 'A complaint may be filed only by the person who bought the [goods|equipment].',
    faults: { kk: [' ғана', ''], ru: ['лишь ', ''], en: ['only ', ''] },
  },
  {
    id: 'only-06',
    kk: 'Жазбаша өзгерістер ғана [күшіне енеді|заңды күшке ие болады].',
    ru: 'Только письменные изменения [вступают в силу|имеют юридическую силу].',
    en: 'Only written amendments [take effect|have legal force].',
    faults: { ru: ['Только письменные', 'Письменные'], en: ['Only written', 'Written'] },
  },
  {
    id: 'only-07',
    kk: 'Сот талап қоюдың [мәні|негізі] шегінде ғана шешім қабылдайды.',
    ru: 'Суд принимает решение только в пределах [предмета|основания] иска.',
    en: 'The court decides only within the [subject|grounds] of the claim.',
    faults: { ru: ['только ', ''], en: ['only ', ''] },
  },
  {
    id: 'only-08',
    kk: 'Жұмыс [жоба|смета] бекітілгеннен кейін ғана басталады.',
    ru: 'Работы начинаются только после утверждения [проекта|сметы].',
    en: 'The work begins only after the [design|estimate] is approved.',
    faults: { kk: [' ғана', ''], en: ['only ', ''] },
  },
  {
    id: 'only-09',
    kk: 'Жеңілдік [студенттерге|мұғалімдерге] беріледі.',
    ru: 'Скидка предоставляется [студентам|учителям].',
    en: 'The discount is given to [students|teachers].',
    faults: { kk: ['мұғалімдерге', 'мұғалімдерге ғана'], ru: ['учителям', 'только учителям'] },
  },
  {
    id: 'only-10',
    kk: 'Дау тек Алматы қаласының [сотында|төрелігінде] қаралады.',
    ru: 'Спор рассматривается исключительно в [суде|арбитраже] города Алматы.',
    en: 'The dispute is heard exclusively in the [courts|arbitral tribunals] of Almaty.',
    faults: { kk: ['тек ', ''], ru: ['исключительно ', ''], en: ['exclusively ', ''] },
  },
]
