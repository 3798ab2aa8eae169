import type { Formula } from '../formula.ts'

/** Quantities and units, counts in words, and the words that only look like a number. */
export const amounts: readonly Formula[] = [
  {
    kk: 'Файлдың көлемі 25 МБ-тан аспауға тиіс, әйтпесе ол қабылданбайды.',
    ru: 'Размер файла не должен превышать 25 МБ, иначе он не принимается.',
    en: 'The file must not exceed 25 MB, otherwise it is not accepted.',
  },
  {
    kk: 'Тегін тарифке 5 ГБ сақтау орны кіреді.',
    ru: 'В бесплатный тариф входит 5 ГБ места для хранения.',
    en: 'The free plan includes 5 GB of storage.',
  },
  {
    kk: 'Жеткізу қаладан 40 км қашықтыққа дейін жүзеге асырылады.',
    ru: 'Доставка осуществляется на расстояние до 40 км от города.',
    en: 'Delivery is available up to 40 km from the city.',
  },
  {
    kk: 'Қол жүгінің салмағы 10 кг-нан аспауға тиіс.',
    ru: 'Вес ручной клади не должен превышать 10 кг на пассажира.',
    en: 'Hand luggage must not weigh more than 10 kg.',
  },
  {
    kk: 'Интернет жылдамдығы 100 Мбит/с дейін жетеді, бірақ кепілдік берілмейді.',
    ru: 'Скорость интернета достигает 100 Мбит/с, но не гарантируется.',
    en: 'The internet speed reaches 100 Mbit/s but is not guaranteed.',
  },
  {
    kk: 'Үй-жайдың жалпы ауданы 54,7 шаршы метрді құрайды.',
    ru: 'Общая площадь помещения составляет 54,7 квадратных метра.',
    en: 'The total area of the premises is 54.7 square metres.',
  },
  {
    kk: 'Тауар +5 °C-тан +25 °C-қа дейінгі температурада сақталады.',
    ru: 'Товар хранится при температуре от +5 °C до +25 °C.',
    en: 'The goods are stored at a temperature from +5 °C to +25 °C.',
  },
  {
    kk: 'Екі тарап та шартқа электрондық қолтаңбамен қол қояды.',
    ru: 'Обе стороны подписывают договор электронной подписью.',
    en: 'Both parties sign the contract by electronic signature.',
  },
  {
    kk: 'Біз сізден аты-жөніңізді және телефон нөміріңізді сұраймыз.',
    ru: 'Мы запрашиваем у вас имя и номер телефона.',
    en: 'We ask you for your name and telephone number.',
  },
  {
    kk: 'Тараптардың бірі міндетін бұзса, екіншісі шартты бұза алады.',
    ru: 'Если одна из сторон нарушит обязательство, другая может расторгнуть договор.',
    en: 'If one of the parties breaches its obligation, the other may end the contract.',
  },
  {
    kk: 'Біріншіден, деректер жиналады; екіншіден, олар шифрланады.',
    ru: 'Во-первых, данные собираются; во-вторых, они шифруются.',
    en: 'First, the data are collected; second, they are encrypted.',
  },
  {
    kk: 'Пайдаланушы келісімін бір уақытта бірнеше мақсатқа бере алады.',
    ru: 'Пользователь может дать согласие одновременно на несколько целей.',
    en: 'The user may give consent for several purposes at the same time.',
  },
  {
    kk: 'Төлем жасалған соң қырық бес минут ішінде чек жіберіледі.',
    ru: 'В течение сорока пяти минут после оплаты направляется чек.',
    en: 'A receipt is sent within 45 minutes of payment.',
  },
  {
    kk: 'Жүз жиырма адамға дейінгі топтар үшін бөлек зал беріледі.',
    ru: 'Для групп до ста двадцати человек предоставляется отдельный зал.',
    en: 'A separate hall is provided for groups of up to one hundred and twenty people.',
  },
  {
    kk: 'Вебинарға 1 500 адамға дейін қатыса алады.',
    ru: 'В вебинаре может участвовать до 1500 человек одновременно.',
    en: 'Up to 1,500 people may attend the webinar.',
  },
  {
    kk: 'Бағалау бес балдық шкала бойынша жүргізіледі, ең жоғарысы — 5.',
    ru: 'Оценка ведётся по пятибалльной шкале, высшая — 5.',
    en: 'Assessment is on a five-point scale, the highest being 5.',
  },
  {
    kk: 'Алты таңбалы код SMS арқылы жіберіледі.',
    ru: 'Шестизначный код отправляется в SMS на указанный номер.',
    en: 'A six-digit code is sent by SMS.',
  },
  {
    kk: 'Бұл құжат 12 беттен және 3 қосымшадан тұрады.',
    ru: 'Настоящий документ состоит из 12 страниц и 3 приложений.',
    en: 'This document has 12 pages and 3 annexes.',
  },
  {
    kk: 'Камера 1080p бейнені секундына 30 кадрмен жазады.',
    ru: 'Камера записывает видео 1080p с частотой 30 кадров в секунду.',
    en: 'The camera records 1080p video at 30 frames per second.',
  },
  {
    kk: 'Шу деңгейі түнде 45 дБ-ден аспауы керек.',
    ru: 'Уровень шума ночью не должен превышать 45 дБ.',
    en: 'The noise level at night must not exceed 45 dB.',
  },
]
