import type { Formula } from '../formula.ts'

/** Percent, fractions, ordinals, ranges, bounds, Roman numerals. */
export const numbers: readonly Formula[] = [
  {
    kk: 'Алдын ала төлем шарт бағасының 30 %-ын құрайды.',
    ru: 'Предоплата составляет 30 % от цены договора.',
    en: 'The advance payment is 30% of the contract price.',
  },
  {
    kk: 'Қосылған құн салығының мөлшерлемесі он екі пайыз болып белгіленеді.',
    ru: 'Ставка налога на добавленную стоимость устанавливается в размере двенадцати процентов.',
    en: 'The rate of value added tax is set at 12 percent.',
  },
  {
    kk: 'Өсімпұл кешіктірілген соманың 0,5%-ынан аспайды.',
    ru: 'Пеня не превышает 0,5 процента от просроченной суммы.',
    en: 'The penalty does not exceed 0.5 per cent of the overdue amount.',
  },
  {
    kk: 'Шешім дауыс берушілердің кемінде үштен екісі қолдаса қабылданады.',
    ru: 'Решение принимается, если за него подано не менее двух третей голосов.',
    en: 'A decision is taken if supported by at least two thirds of the votes.',
  },
  {
    kk: 'Шығынның үштен бірін жалға алушы, қалғанын меншік иесі төлейді.',
    ru: 'Одну треть расходов оплачивает арендатор, остальное — собственник.',
    en: 'One third of the costs is paid by the tenant, the rest by the owner.',
  },
  {
    kk: 'Мүшелердің төрттен үші қатысса, жиналыс заңды болып есептеледі.',
    ru: 'Собрание правомочно, если присутствуют три четверти членов.',
    en: 'The meeting has a quorum if three quarters of the members are present.',
  },
  {
    kk: 'Баланың нафақасы ата-ана табысының төрттен бірі мөлшерінде өндіріледі.',
    ru: 'Алименты на ребёнка взыскиваются в размере одной четверти дохода родителя.',
    en: 'Child support is levied at one quarter of the income of the parent.',
  },
  {
    kk: 'Акциялардың жартысы құрылтайшыға тиесілі және сатылмайды.',
    ru: 'Половина акций принадлежит учредителю и не продаётся.',
    en: 'Half of the shares belong to the founder and are not sold.',
  },
  {
    kk: 'Көрсеткіш 3/4 үлеске тең болған жағдайда есеп қайта жасалады.',
    ru: 'Если показатель равен доле 3/4, расчёт выполняется заново.',
    en: 'If the figure equals a share of 3/4, the calculation is redone.',
  },
  {
    kk: 'Келесі төлем екінші кезеңнің 5-ші жұмыс күні жүргізіледі.',
    ru: 'Следующий платёж производится на 5-й рабочий день второго этапа.',
    en: 'The next payment is made on the 5th working day of the second stage.',
  },
  {
    kk: 'Үшінші қабаттағы бөлме бірінші ауысымға беріледі.',
    ru: 'Помещение на третьем этаже предоставляется первой смене.',
    en: 'The room on the third floor is given to the first shift.',
  },
  {
    kk: 'Екінші қосымша осы шарттың ажырамас бөлігі болып табылады.',
    ru: 'Приложение № 2 является неотъемлемой частью настоящего договора.',
    en: 'Annex No. 2 forms an integral part of this contract.',
  },
  {
    kk: '№ 2 қосымша осы шарттың ажырамас бөлігі болып табылады.',
    ru: 'Второе приложение является неотъемлемой частью настоящего договора.',
    en: 'Appendix 2 forms an integral part of this contract.',
  },
  {
    kk: 'ХХ ғасырдың басында салынған ғимараттар ерекше қорғалады.',
    ru: 'Здания, построенные в начале XX века, охраняются особо.',
    en: 'Buildings of the early 20th century are specially protected.',
  },
  {
    ru: 'Памятники XIX века не подлежат перестройке без согласия органа охраны.',
    en: 'Monuments of the 19th century may not be rebuilt without the consent of the authority.',
  },
  {
    kk: 'Шарттың III бөлімінде көрсетілген тәртіп сақталуға тиіс.',
    ru: 'Должен соблюдаться порядок, указанный в разделе III договора.',
    en: 'The procedure set out in Section III of the contract must be followed.',
  },
  {
    kk: 'Бір топқа 10–15 оқушы қабылданады, артығы басқа топқа ауысады.',
    ru: 'В одну группу принимают 10–15 учеников, остальные переходят в другую.',
    en: 'One group takes from 10 to 15 pupils, and the rest go to another.',
  },
  {
    kk: 'Хабарлама 5-тен 7-ге дейінгі беттен тұрады.',
    ru: 'Уведомление состоит из 5–7 страниц и подписывается руководителем.',
    en: 'The notice has between 5 and 7 pages.',
  },
  {
    kk: 'Құпиясөз кемінде сегіз таңбадан тұруы тиіс.',
    ru: 'Пароль должен состоять не менее чем из восьми символов.',
    en: 'The password must have at least eight characters.',
  },
  {
    kk: 'Бір шотқа ең көбі 5 құрылғы қосылады.',
    ru: 'К одной учётной записи подключается не более 5 устройств.',
    en: 'No more than 5 devices may be connected to one account.',
  },
  {
    kk: 'Келісім екі данада, мемлекеттік және орыс тілдерінде жасалды.',
    ru: 'Соглашение составлено в двух экземплярах на государственном и русском языках.',
    en: 'The agreement is made in two copies in the state language and in Russian.',
  },
  {
    kk: 'Жарналар табыстың 10 пайызынан 25 пайызына дейін белгіленеді.',
    ru: 'Взносы устанавливаются в размере от 10 до 25 процентов дохода.',
    en: 'Contributions are set at between 10 and 25 per cent of income.',
  },
  {
    kk: 'Үшінші тұлғаларға деректер тек келісіммен беріледі.',
    ru: 'Третьим лицам данные передаются только с согласия субъекта.',
    en: 'Data are passed to third parties only with consent.',
  },
  {
    ru: 'Базовая ставка повышается на 2 процентных пункта с первого дня просрочки.',
    en: 'The base rate is raised by 2 percentage points from the first day of delay.',
  },
  {
    kk: 'Әрбір 1000-шы сатып алушыға сыйлық беріледі.',
    ru: 'Каждый 1000-й покупатель получает подарок от магазина.',
    en: 'Every 1000th buyer receives a gift.',
  },
  {
    kk: 'Дәлдік плюс-минус 0,05 шегінде болуға тиіс, әйтпесе аспап ауыстырылады.',
    ru: 'Точность должна быть в пределах ±0,05, иначе прибор заменяется.',
    en: 'The accuracy must be within ±0.05, otherwise the instrument is replaced.',
  },
]
