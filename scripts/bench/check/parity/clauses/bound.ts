import type { FaultyClause } from '../clause.ts'

/** A bound turned over: at least and at most, no later and no earlier, above and below. */
export const BOUND: readonly FaultyClause[] = [
  {
    id: 'bound-01',
    kk: '[Құпиясөз|Кілт] кемінде 8 таңбадан тұрады.',
    ru: '[Пароль|Ключ] состоит не менее чем из 8 знаков.',
    en: 'The [password|key] consists of at least 8 characters.',
    faults: {
      kk: ['кемінде', 'көп дегенде'],
      ru: ['не менее чем', 'не более чем'],
      en: ['at least', 'at most'],
    },
  },
  {
    id: 'bound-02',
    kk: 'Айыппұл [тауар|тапсырыс] құнының 10 пайызынан аспайды.',
    ru: 'Штраф не превышает 10 процентов стоимости [товара|заказа].',
    en: 'The fine does not exceed 10 per cent of the value of the [goods|order].',
    faults: {
      ru: ['не превышает', 'составляет не менее'],
      en: ['does not exceed', 'is not less than'],
    },
  },
  {
    id: 'bound-03',
    kk: 'Хабарлама [кездесуге|жиналысқа] дейін 30 күннен кешіктірілмей жіберіледі.',
    ru: 'Уведомление направляется не позднее чем за 30 дней до [встречи|собрания].',
    en: 'The notice is sent no later than 30 days before the [meeting|assembly].',
    faults: {
      kk: ['кешіктірілмей', 'ерте емес уақытта'],
      ru: ['не позднее', 'не ранее'],
      en: ['no later', 'no earlier'],
    },
  },
  {
    id: 'bound-04',
    kk: 'Жеңілдік 50 000 теңгеден жоғары [тапсырыстарға|сатып алуларға] беріледі.',
    ru: 'Скидка даётся на [заказы|покупки] свыше 50 000 тенге.',
    en: 'The discount applies to [orders|purchases] over 50,000 tenge.',
    faults: { kk: ['жоғары', 'төмен'], ru: ['свыше', 'до'], en: ['over', 'under'] },
  },
  {
    id: 'bound-05',
    kk: 'Топтағы [балалардың|тыңдаушылардың] саны 25-тен артық болмайды.',
    ru: 'Число [детей|слушателей] в группе составляет не более 25.',
    en: 'The number of [children|students] in a group is no more than 25.',
    faults: {
      kk: ['артық болмайды', 'кем болмайды'],
      ru: ['не более', 'не менее'],
      en: ['no more', 'no fewer'],
    },
  },
  {
    id: 'bound-06',
    kk: 'Жұмыс [қоймада|цехта] 18 градустан төмен емес температурада жүргізіледі.',
    ru: 'Работы проводятся [на складе|в цехе] при температуре не ниже 18 градусов.',
    en: 'The work is done in the [warehouse|workshop] at a temperature not below 18 degrees.',
    faults: { kk: ['төмен емес', 'жоғары емес'], ru: ['не ниже', 'не выше'], en: ['not below', 'not above'] },
  },
  {
    id: 'bound-07',
    kk: 'Ең төменгі [депозит|жарна] 10 000 теңгені құрайды.',
    ru: 'Минимальный [депозит|взнос] составляет 10 000 тенге.',
    en: 'The minimum [deposit|contribution] is 10,000 tenge.',
    faults: {
      kk: ['Ең төменгі', 'Ең жоғары'],
      ru: ['Минимальный', 'Максимальный'],
      en: ['minimum', 'maximum'],
    },
  },
  {
    id: 'bound-08',
    kk: 'Камера жазбалары [серверде|мұрағатта] кем дегенде 14 күн сақталады.',
    ru: 'Записи камер хранятся [на сервере|в архиве] минимум 14 дней.',
    en: 'Camera recordings are kept [on the server|in the archive] for a minimum of 14 days.',
    faults: { kk: ['кем дегенде', 'ең көбі'], en: ['minimum', 'maximum'] },
  },
  {
    id: 'bound-09',
    kk: 'Сақтандыру сомасы [тауардың|жүктің] нарықтық құнынан кем болмауға тиіс.',
    ru: 'Страховая сумма должна быть не ниже рыночной стоимости [товара|груза].',
    en: 'The sum insured must be no lower than the market value of the [goods|cargo].',
    faults: { ru: ['не ниже', 'не выше'], en: ['no lower', 'no higher'] },
  },
  {
    id: 'bound-10',
    kk: 'Тексеру 3 айда бір реттен жиі [жүргізілмейді|өткізілмейді].',
    ru: 'Проверка [проводится|осуществляется] не чаще одного раза в 3 месяца.',
    en: 'The inspection is [conducted|carried out] no more often than once every 3 months.',
    faults: { kk: ['жиі', 'сирек'] },
  },
]
