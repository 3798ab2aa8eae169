import type { ByLocale } from '../../../../src/domain/locale.ts'

/** Texts as other companies write them: articles, appendices, letters, tables of fees, nested lists. */
export const SNIPPETS: ByLocale<readonly string[]> = {
  kk: [
    `# ҚЫЗМЕТ КӨРСЕТУ ШАРТЫ

## 7-бап. Төлем тәртібі

7.1. Тапсырыс беруші қызмет ақысын 5 жұмыс күні ішінде төлейді.

7.2. Төлем мерзімі өткен жағдайда:

- бірінші он күн үшін өсімпұл есептелмейді;
- кейінгі күндер үшін 0,1 % мөлшерінде өсімпұл есептеледі, бірақ:
  - жалпы сома 10 % мөлшерінен аспайды;
  - еңсерілмейтін күш кезінде қолданылмайды.

7.3. 7.1-тармаққа сәйкес төленген ақы қайтарылмайды.

## 8-бап. Дауларды шешу

8.1. Даулар келіссөздер арқылы шешіледі.

8.2. Келісімге қол жетпесе, дау Алматы қаласының сотында қаралады.
`,
    `## 1-қосымша. Тарифтер

| Қызмет | Бағасы, ₸ | Мерзімі |
| --- | ---: | --- |
| Ай сайынғы жазылым | 4 900 | 30 күн |
| Жылдық жазылым | 49 000 | 12 ай |

Бағалар қосылған құн салығымен бірге көрсетілген.
`,
  ],
  ru: [
    `# ДОГОВОР ОКАЗАНИЯ УСЛУГ

## Статья 7. Порядок оплаты

7.1. Заказчик оплачивает услуги в течение 5 рабочих дней.

7.2. При просрочке оплаты:

- за первые десять дней пеня не начисляется;
- за последующие дни начисляется пеня 0,1 %, при этом:
  - общая сумма не превышает 10 % цены;
  - при непреодолимой силе пеня не применяется.

7.3. Оплата по п. 7.1 не возвращается, кроме случаев, указанных в п. 8.2.

## Статья 8. Разрешение споров

8.1. Споры решаются путём переговоров.

8.2. При недостижении согласия спор рассматривает суд города Алматы.
`,
    `## Приложение 1. Тарифы

| Услуга | Цена, ₸ | Срок |
| --- | ---: | --- |
| Месячная подписка | 4 900 | 30 дней |
| Годовая подписка | 49 000 | 12 месяцев |

Цены указаны с учётом налога на добавленную стоимость.

а) оплата картой;

б) оплата по счёту.
`,
  ],
  en: [
    `# SERVICE AGREEMENT

## Article 7. Payment

7.1. The Customer pays for the services within 5 business days.

7.2. Where payment is late:

- no interest is charged for the first ten days;
- for the days that follow interest of 0.1 % is charged, but:
  - the total is never more than 10 % of the price;
  - it is not charged in cases of force majeure.

7.3. What was paid under clause 7.1 is not refunded, except as set out in clause 8.2.

## Article 8. Disputes

8.1. Disputes are settled by negotiation.

8.2. Where no agreement is reached, the dispute is heard by a court in Almaty.
`,
    `## Appendix 1. Fees

| Service | Price, $ | Term |
| --- | ---: | --- |
| Monthly plan | 10.50 | 30 days |
| Yearly plan | 105.00 | 12 months |

Prices include value-added tax.

(a) payment by card;

(b) payment by invoice.
`,
  ],
}
