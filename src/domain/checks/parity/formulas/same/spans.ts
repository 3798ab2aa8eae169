import type { Formula } from '../formula.ts'

/** Terms of months and years, in figures and in words, and ages. */
export const spans: readonly Formula[] = [
  {
    kk: 'Деректер шарт аяқталғаннан кейін жарты жыл сақталады.',
    ru: 'Данные хранятся шесть месяцев после окончания договора.',
    en: 'The data are kept for six months after the contract ends.',
  },
  {
    kk: 'Кепілдік мерзімі тауар берілген күннен бастап бір жарым жыл.',
    ru: 'Гарантийный срок составляет полтора года со дня передачи товара.',
    en: 'The warranty period is one and a half years from the delivery of the goods.',
  },
  {
    ru: 'Гарантия на работы действует полгода со дня подписания акта.',
    en: 'The warranty on the works lasts half a year from the signing of the act.',
  },
  {
    kk: 'Жұмыстарға кепілдік актіге қол қойылған күннен бастап 6 ай қолданылады.',
    ru: 'Гарантия на работы действует полгода со дня подписания акта.',
  },
  {
    kk: 'Шарт 1 (бір) жыл мерзімге жасалады және өздігінен ұзартылады.',
    ru: 'Договор заключается на срок 1 (один) год и продлевается автоматически.',
    en: 'The contract is made for a term of one (1) year and renews automatically.',
  },
  {
    kk: 'Лицензия 3 (үш) жылға беріледі, одан кейін жаңартылады.',
    ru: 'Лицензия выдаётся на 3 (три) года, затем обновляется.',
    en: 'The licence is granted for three years and then renewed.',
  },
  {
    kk: 'Сот екі жыл алты ай мерзімге бас бостандығынан айыру жазасын тағайындады.',
    ru: 'Суд назначил наказание в виде лишения свободы на срок два года шесть месяцев.',
    en: 'The court imposed imprisonment for a term of two years and six months.',
  },
  {
    kk: 'Шешім 2 жыл 6 ай бойы күшінде болады.',
    ru: 'Решение остаётся в силе в течение 2 лет и 6 месяцев.',
    en: 'The decision remains in force for 2 years and 6 months.',
  },
  {
    kk: 'Қызметтен 18 жастан кем емес адамдар ғана пайдалана алады.',
    ru: 'Пользоваться услугой могут только лица не менее 18 лет.',
    en: 'Only persons of at least 18 years of age may use the service.',
  },
  {
    kk: 'Біз 13 жасқа толмаған балалардың деректерін әдейі жинамаймыз.',
    ru: 'Мы сознательно не собираем данные детей, не достигших 13 лет.',
    en: 'We do not knowingly collect data of children under 13 years of age.',
  },
  {
    kk: 'Он сегіз жасқа толмаған тұлға үшін шартты оның заңды өкілі жасасады.',
    ru: 'За лицо, не достигшее восемнадцати лет, договор заключает его законный представитель.',
    en: 'For a person under 18 years the contract is made by the legal representative.',
  },
  {
    kk: '16 жастағы пайдаланушы ата-анасының келісімін ұсынуға тиіс.',
    ru: 'Пользователь в возрасте 16 лет обязан представить согласие родителя.',
    en: 'A user aged 16 years must present the consent of a parent.',
  },
  {
    kk: 'Талап қоюдың жалпы мерзімі үш жыл болып белгіленеді.',
    ru: 'Общий срок исковой давности устанавливается в три года.',
    en: 'The general limitation period is set at three years.',
  },
  {
    kk: 'Бухгалтерлік құжаттар 5 жыл сақталады, содан соң жойылады.',
    ru: 'Бухгалтерские документы хранятся 5 лет, после чего уничтожаются.',
    en: 'Accounting records are kept for 5 years and then destroyed.',
  },
  {
    kk: 'Бейнебақылау жазбалары бір айдан артық сақталмайды.',
    ru: 'Записи видеонаблюдения хранятся не более одного месяца.',
    en: 'CCTV recordings are kept for no longer than one month.',
  },
  {
    kk: 'Сынақ мерзімі үш айдан аспауға тиіс, басшылар үшін — алты ай.',
    ru: 'Испытательный срок не должен превышать трёх месяцев, для руководителей — шести месяцев.',
    en: 'Probation must not exceed three months, or six months for managers.',
  },
  {
    kk: 'Cookie файлдары құрылғыда 12 айға дейін сақталады.',
    ru: 'Файлы cookie сохраняются на устройстве до 12 месяцев.',
    en: 'Cookies are stored on the device for up to 12 months.',
  },
  {
    kk: 'Келісім он жыл бойы жарамды, егер субъект оны бұрын қайтарып алмаса.',
    ru: 'Согласие действует десять лет, если субъект не отозвал его раньше.',
    en: 'The consent is valid for ten years unless withdrawn earlier.',
  },
  {
    ru: 'Мораторий вводится на 2-летний срок и может быть продлён решением правления.',
    en: 'The moratorium is imposed for a 2-year term and may be extended by the board.',
  },
  {
    kk: 'Вексель бойынша талап 3 жылдық мерзім ішінде қойылады.',
    ru: 'Требование по векселю предъявляется в трёхлетний срок.',
    en: 'A claim on the bill is made within a three-year period.',
  },
  {
    kk: 'Көрсетілген мерзім бір тоқсаннан аспайды, яғни үш ай.',
    ru: 'Указанный срок не превышает одного квартала, то есть трёх месяцев.',
    en: 'The said term does not exceed one quarter, that is three months.',
  },
  {
    ru: 'Срок полномочий директора — 4 года, повторное избрание допускается один раз.',
    en: 'The term of office of the director is four years, and re-election is allowed once.',
  },
  {
    kk: 'Жиырма бір жасқа толған азаматтар ғана қатыса алады.',
    ru: 'Участвовать могут только граждане, достигшие двадцати одного года.',
    en: 'Only citizens who have reached the age of twenty-one may take part.',
  },
  {
    kk: 'Кепілдік 24 айға беріледі және құрылғының қорабында көрсетіледі.',
    ru: 'Гарантия предоставляется на 24 месяца и указывается на коробке устройства.',
    en: 'A 24-month warranty is given and stated on the box of the device.',
  },
]
