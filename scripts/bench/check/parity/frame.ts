import type { ByLocale } from '../../../../src/domain/locale.ts'

/** The clause under test bears this number; 1.1 to 3.4 are there to be referred to. */
export const CLAUSE_NUMBER = '4.1'

/** What stands before the clause under test: who the parties are, and clauses that say nothing to compare. */
export const FRAME: Readonly<ByLocale<string>> = {
  kk: `# Қызмет көрсету шарты

Осы құжат (бұдан әрі – «Шарт») «Алатау» ЖШС (бұдан әрі – «Оператор») мен платформаны пайдаланатын тұлға (бұдан әрі – «Пайдаланушы») арасындағы қатынастарды реттейді.

## 1. Тараптар

1.1. Тапсырыс беретін тұлға бұдан әрі «Тапсырыс беруші» деп, тапсырысты орындайтын тұлға «Орындаушы» деп аталады.

1.2. Тауарды сататын тұлға бұдан әрі «Сатушы» деп, оны сатып алатын тұлға «Сатып алушы» деп аталады.

1.3. Мүлікті жалға беретін тұлға бұдан әрі «Жалға беруші» деп, оны пайдаланатын тұлға «Жалға алушы» деп аталады.

1.4. Осы тұлғалар бірге «Тараптар» деп аталады.

## 2. Қызмет

2.1. Қызмет платформада көрсетіледі.

2.2. Қызметтің сипаттамасы платформада тұрады.

2.3. Ақы тариф бойынша есептеледі.

2.4. Төлем банк арқылы өтеді.

## 3. Құжаттар

3.1. Құжаттар электрондық түрде сақталады.

3.2. Әр құжаттың өз нөмірі болады.

3.3. Құжаттар Тараптарға жіберіледі.

3.4. Мұрағатты Оператор жүргізеді.

## 4. Ерекше талаптар
`,
  ru: `# Договор об оказании услуг

Настоящий документ (далее – «Договор») регулирует отношения между ТОО «Алатау» (далее – «Оператор») и лицом, которое пользуется платформой (далее – «Пользователь»).

## 1. Стороны

1.1. Лицо, которое делает заказ, далее именуется «Заказчик», а лицо, которое его выполняет, – «Исполнитель».

1.2. Лицо, которое продаёт товар, далее именуется «Продавец», а лицо, которое его покупает, – «Покупатель».

1.3. Лицо, которое сдаёт имущество внаём, далее именуется «Арендодатель», а лицо, которое его снимает, – «Арендатор».

1.4. Все эти лица вместе именуются «Стороны».

## 2. Услуги

2.1. Услуги оказываются на платформе.

2.2. Описание услуг размещено на платформе.

2.3. Плата рассчитывается по тарифу.

2.4. Платёж проходит через банк.

## 3. Документы

3.1. Документы хранятся в электронном виде.

3.2. У каждого документа есть свой номер.

3.3. Документы направляются Сторонам.

3.4. Архив ведёт Оператор.

## 4. Особые условия
`,
  en: `# Service contract

This document (hereinafter the “Contract”) governs the relations between Alatau LLP (hereinafter the “Operator”) and a person who uses the platform (hereinafter the “User”).

## 1. Parties

1.1. A person who places an order is hereinafter called the “Customer”, and a person who carries it out the “Contractor”.

1.2. A person who sells goods is hereinafter called the “Seller”, and a person who buys them the “Buyer”.

1.3. A person who lets property is hereinafter called the “Landlord”, and a person who rents it the “Tenant”.

1.4. All these persons together are called the “Parties”.

## 2. Services

2.1. Services are provided on the platform.

2.2. The description of the services is on the platform.

2.3. The fee is calculated by the tariff.

2.4. The payment passes through the bank.

## 3. Documents

3.1. Documents are stored in electronic form.

3.2. Every document has a number of its own.

3.3. Documents are sent to the Parties.

3.4. The archive is kept by the Operator.

## 4. Special terms
`,
}

/** The facts of a version of the policy, as its version.yaml gives them. */
export const FACTS = `format: 1
kind: terms
required: true
authentic: kk
operator:
  name:
    kk: «Алатау» ЖШС
    ru: ТОО «Алатау»
    en: Alatau LLP
contact: info@alatau.kz
title:
  kk: Қызмет көрсету шарты
  ru: Договор об оказании услуг
  en: Service contract
wayOut:
  kk: Бас тартсаңыз да, деректеріңізді жүктеп ала аласыз.
  ru: Даже если вы откажетесь, вы сможете скачать свои данные.
  en: Even if you decline, you can download your data.
asks: acceptance
summary:
  - kk: Шарт қызметтің қалай көрсетілетінін айтады.
    ru: Договор говорит, как оказываются услуги.
    en: The contract says how the services are provided.
`
