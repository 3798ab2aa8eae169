import type { Formula } from '../formula.ts'

/** Laws, articles, paragraphs, versions and standards. */
export const law: readonly Formula[] = [
  {
    kk: 'Өңдеу «Дербес деректер және оларды қорғау туралы» 2013 жылғы 21 мамырдағы № 94-V Заңға сәйкес жүргізіледі.',
    ru: 'Обработка ведётся в соответствии с Законом от 21 мая 2013 года № 94-V «О персональных данных и их защите».',
    en: 'Processing complies with Law No. 94-V of 21 May 2013 on Personal Data and their Protection.',
  },
  {
    kk: 'Өңдеудің негізі — Регламенттің 6-бабының 1-тармағының f) тармақшасы.',
    ru: 'Основание обработки — подпункт (f) пункта 1 статьи 6 Регламента.',
    en: 'The basis of processing is Article 6(1)(f) of the Regulation.',
  },
  {
    ru: 'Субъект вправе возражать на основании ст. 21 GDPR в любое время.',
    en: 'The data subject may object at any time under Art. 21 GDPR.',
  },
  {
    kk: 'Азаматтық кодекстің 395-бабына сәйкес бұл келісім оферта болып табылады.',
    ru: 'В соответствии со статьёй 395 Гражданского кодекса это соглашение является офертой.',
    en: 'Under Article 395 of the Civil Code this agreement is an offer.',
  },
  {
    kk: 'Осы Саясаттың 4.2-тармағында көрсетілген құқықтар сақталады.',
    ru: 'Права, указанные в пункте 4.2 настоящей Политики, сохраняются.',
    en: 'The rights set out in clause 4.2 of this Policy are preserved.',
  },
  {
    kk: 'Тараптар 3.1 және 3.2-тармақтарда көзделген міндеттерді орындайды.',
    ru: 'Стороны исполняют обязанности, предусмотренные пунктами 3.1 и 3.2.',
    en: 'The parties perform the obligations provided in clauses 3.1 and 3.2.',
  },
  {
    kk: 'Заңның 7-бабы 2-тармағының 3) тармақшасы бойынша келісім талап етілмейді.',
    ru: 'По подпункту 3) пункта 2 статьи 7 Закона согласие не требуется.',
    en: 'Under subparagraph 3) of paragraph 2 of Article 7 of the Law consent is not required.',
  },
  {
    ru: 'Обработка специальных категорий допускается по статье 9(2)(a) при явном согласии.',
    en: 'Processing of special categories is allowed under Article 9(2)(a) with explicit consent.',
  },
  {
    kk: 'Шарт 2003 жылғы 7 қаңтардағы № 370 Заңға сәйкес электрондық түрде жасалады.',
    ru: 'Договор заключается в электронной форме согласно Закону от 7 января 2003 года № 370.',
    en: 'The contract is made electronically under Law No. 370 of 7 January 2003.',
  },
  {
    ru: 'Оператор действует в рамках Федерального закона от 27.07.2006 № 152-ФЗ.',
    en: 'The operator acts under Federal Law No. 152-FZ of 27 July 2006.',
  },
  {
    kk: 'Деректер (ЕО) 2016/679 Регламентіне сәйкес қорғалады.',
    ru: 'Данные защищаются в соответствии с Регламентом (ЕС) 2016/679.',
    en: 'Data are protected in accordance with Regulation (EU) 2016/679.',
  },
  {
    kk: 'Үкіметтің 2023 жылғы 12 мамырдағы № 371 қаулысымен бекітілген қағидалар қолданылады.',
    ru: 'Применяются правила, утверждённые постановлением Правительства от 12 мая 2023 года № 371.',
    en: 'The rules approved by Government Resolution No. 371 of 12 May 2023 apply.',
  },
  {
    kk: 'Қолданыстағы құжат — 2.1-нұсқа, алдыңғысы күшін жойды.',
    ru: 'Действующий документ — версия 2.1, предыдущая утратила силу.',
    en: 'The document in force is version 2.1; the previous one has no effect.',
  },
  {
    kk: 'Бағдарлама GPL 3.0 лицензиясымен таратылады, кепілдік берілмейді.',
    ru: 'Программа распространяется по лицензии GPL 3.0 без гарантий.',
    en: 'The program is distributed under the GPL 3.0 licence without warranty.',
  },
  {
    kk: 'Талаптар СТ РК 34.005-2002 стандартында белгіленген.',
    ru: 'Требования установлены стандартом СТ РК 34.005-2002.',
    en: 'The requirements are laid down in standard ST RK 34.005-2002.',
  },
  {
    kk: 'Еңбек кодексінің 52-бабы 1-тармағының 8) және 9) тармақшалары қолданылады.',
    ru: 'Применяются подпункты 8) и 9) пункта 1 статьи 52 Трудового кодекса.',
    en: 'Subparagraphs 8) and 9) of paragraph 1 of Article 52 of the Labour Code apply.',
  },
  {
    ru: 'Права субъекта изложены в статьях 15–22 Регламента и не ограничиваются.',
    en: 'The rights of the data subject are set out in Articles 15 to 22 of the Regulation.',
  },
  {
    kk: 'Субъектінің құқықтары Регламенттің 15–22-баптарында баяндалған.',
    ru: 'Права субъекта изложены в статьях 15–22 Регламента.',
  },
  {
    kk: 'Үшінші бөлімнің 5-тармағы 1-қосымшаға қолданылмайды.',
    ru: 'Пункт 5 третьего раздела не применяется к приложению 1.',
    en: 'Paragraph 5 of the third section does not apply to Annex 1.',
  },
  {
    ru: 'Разрешение выдано приказом от 03.02.2020 № 17-ө и действует бессрочно.',
    en: 'The permit was issued by order No. 17-ө of 3 February 2020 for an unlimited term.',
  },
  {
    kk: 'Осы тармақ 5-тармақтың бірінші бөлігін шектемейді.',
    ru: 'Настоящий пункт не ограничивает часть первую пункта 5.',
    en: 'This clause does not limit the first part of clause 5.',
  },
  {
    kk: '«Байланыс туралы» 2004 жылғы 5 шілдедегі Заңның 41-1-бабы орындалады.',
    ru: 'Исполняется статья 41-1 Закона от 5 июля 2004 года «О связи».',
    en: 'Article 41-1 of the Law of 5 July 2004 on Communications is observed.',
  },
  {
    ru: 'Клиент из Калифорнии имеет права по разделу 1798.100 Гражданского кодекса штата.',
    en: 'A customer from California has the rights under Section 1798.100 of the Civil Code of the state.',
  },
]
