import type { Phrase } from './phrase.ts'

/** What is said of the form of a file: of its characters, line ends and spaces. */
export const FORM = {
  lineEnd: {
    kk: [
      'Жол CR LF белгілерімен аяқталады, күтілгені – LF{all}.',
      'Файлды Unix жол аяқтарымен (LF) сақтаңыз.',
    ],
    ru: ['Строка кончается на CR LF, ожидался LF{all}.', 'Сохраните файл с концами строк Unix (LF).'],
    en: ['The line ends with CR LF, expected LF{all}.', 'Save the file with Unix line endings (LF).'],
  },
  byteOrderMark: {
    kk: ['Файл көрінбейтін BOM белгісінен басталады.', 'Оны UTF-8 түрінде BOM белгісінсіз сақтаңыз.'],
    ru: ['Файл начинается с невидимой метки BOM.', 'Сохраните его в UTF-8 без BOM.'],
    en: ['The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'],
  },
  unreadable: {
    kk: [
      'Оқылмайтын таңба бар{all}: файл UTF-8 түрінде сақталмаған.',
      'Файлды UTF-8 кодтауымен қайта сақтап, жоғалған әріптерді қалпына келтіріңіз.',
    ],
    ru: [
      'Нечитаемый знак{all}: файл сохранён не в UTF-8.',
      'Сохраните файл заново в UTF-8 и восстановите пропавшие буквы.',
    ],
    en: [
      'A character cannot be read{all}: the file was not saved as UTF-8.',
      'Save the file again as UTF-8, and restore the letters that were lost.',
    ],
  },
  conflict: {
    kk: [
      'Мұнда екі өзгеріс бір-біріне қайшы келген, git олардың бірін таңдай алмаған.',
      'Қажет мәтінді қалдырып, <<<<<<<, ======= және >>>>>>> жолдарын алып тастаңыз.',
    ],
    ru: [
      'Здесь столкнулись две правки, и git не смог выбрать одну из них.',
      'Оставьте нужный текст и удалите строки <<<<<<<, ======= и >>>>>>>.',
    ],
    en: [
      'Two edits collide here, and git could not choose between them.',
      'Keep the text that is wanted, and remove the lines <<<<<<<, ======= and >>>>>>>.',
    ],
  },
  invisible: {
    kk: ['Көрінбейтін таңба бар: {code}{all}.', 'Оны өшіріңіз.'],
    ru: ['Невидимый знак {code}{all}.', 'Удалите его.'],
    en: ['There is an invisible character, {code}{all}.', 'Delete it.'],
  },
  hiddenBreak: {
    kk: [
      'Жол соңындағы екі бос орын көзге көрінбейтін жол үзілімін жасайды{all}.',
      'Бос орындарды өшіріңіз; жаңа жол керек болса, бос жол қалдырыңыз.',
    ],
    ru: [
      'Два пробела в конце строки делают невидимый перенос{all}.',
      'Удалите пробелы; если нужна новая строка, оставьте пустую строку.',
    ],
    en: [
      'Two spaces at the end of the line make a line break that nobody sees{all}.',
      'Delete the spaces; where a new line is wanted, leave an empty one.',
    ],
  },
  lineTail: {
    kk: ['Жол соңында артық бос орын бар{all}.', 'Оны өшіріңіз.'],
    ru: ['В конце строки лишние пробелы{all}.', 'Удалите их.'],
    en: ['There are spaces at the end of the line{all}.', 'Delete them.'],
  },
  notComposed: {
    kk: [
      'Әріп екі таңбадан құралған{all}; мәтін Юникодтың NFC түрінде болуға тиіс.',
      'Файлды NFC түрінде сақтаңыз; сонда й сияқты әріп бір таңба болады.',
    ],
    ru: [
      'Буква составлена из двух знаков{all}; текст должен быть в форме Юникода NFC.',
      'Сохраните файл в форме NFC; тогда буквы вроде й – один знак.',
    ],
    en: [
      'A letter is made of two characters{all}; the text must be in Unicode form NFC.',
      'Save the file normalised (NFC); letters such as й are then one character.',
    ],
  },
  fileEnd: {
    kk: [
      'Файл дәл бір жол үзілімімен аяқталуға тиіс.',
      'Соңындағы артық бос жолдарды өшіріңіз немесе жол үзілімін қосыңыз.',
    ],
    ru: [
      'Файл должен кончаться ровно одним переводом строки.',
      'Удалите лишние пустые строки в конце или добавьте перевод строки.',
    ],
    en: [
      'The file must end with exactly one line break.',
      'Remove the empty lines at the end, or add a line break.',
    ],
  },
  doubleSpace: {
    kk: ['Сөздер арасында артық бос орын бар{all}.', 'Бір ғана бос орын қалдырыңыз.'],
    ru: ['Между словами лишние пробелы{all}.', 'Оставьте один пробел.'],
    en: ['There is more than one space between words{all}.', 'Leave one space.'],
  },
  noTitle: {
    kk: ['Мәтіннің атауы жоқ.', 'Мәтінді мынадай жолдан бастаңыз: # Атауы'],
    ru: ['У текста нет названия.', 'Начните текст строкой вида: # Название'],
    en: ['The text has no title.', 'Begin it with a line such as: # Title'],
  },
  emptyTitle: {
    kk: ['Атау жолында сөз жоқ.', 'Атауын # белгісінен кейін жазыңыз.'],
    ru: ['В строке названия нет слов.', 'Напишите название после знака #.'],
    en: ['The line of the title has no words.', 'Write the title behind the #.'],
  },
  secondTitle: {
    kk: ['Мәтінде екінші атау бар.', 'Бөлімдерді ## белгісінен бастаңыз: ## 8. Бөлім'],
    ru: ['В тексте второе название.', 'Начинайте разделы со знака ##: ## 8. Раздел'],
    en: ['The text has a second title.', 'Begin sections with ##: ## 8. Section'],
  },
} satisfies Record<string, Phrase>
