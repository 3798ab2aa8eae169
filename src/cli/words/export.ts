import type { Row } from './row.ts'

/** What `export` says, and the words of the Word document beside those of its table. */
export const EXPORT = {
  'export.about': {
    kk: 'салыстырма кестені Word файлы (.docx) түрінде сақтау',
    ru: 'сохранить сравнительную таблицу в файл Word (.docx)',
    en: 'save the comparative table as a Word file (.docx)',
  },
  'export.out': {
    kk: 'файлдың аты; жазылмаса, осы қалтада privacy-1-2-kk.docx сияқты',
    ru: 'имя файла; если не указано – в этой папке, вида privacy-1-2-ru.docx',
    en: 'name of the file; in this folder, such as privacy-1-2-en.docx, when left out',
  },
  'export.force': {
    kk: 'бар файлдың орнына жазу',
    ru: 'записать поверх существующего файла',
    en: 'write over a file that exists',
  },
  'export.exists': {
    kk: '{file} файлы бар, оған біреу негіздеме жазып қойған болуы мүмкін.',
    ru: 'Файл {file} уже есть: возможно, в него вписаны обоснования.',
    en: '{file} exists; somebody may have written reasons into it.',
  },
  'export.existsAdvice': {
    kk: 'Басқа ат беріңіз (--out) немесе үстінен жазыңыз (--force).',
    ru: 'Назовите другой файл (--out) или запишите поверх (--force).',
    en: 'Name another file with --out, or write over it with --force.',
  },
  'export.overwrite': {
    kk: '{file} файлы бар. Үстінен жазамыз ба?',
    ru: 'Файл {file} уже есть. Записать поверх?',
    en: '{file} exists. Write over it?',
  },
  'export.folder': {
    kk: '{folder} қалтасы жоқ.',
    ru: 'Нет папки {folder}.',
    en: 'There is no folder {folder}.',
  },
  'export.folderAdvice': {
    kk: 'Қалтаны жасаңыз немесе --out арқылы басқасын көрсетіңіз.',
    ru: 'Создайте её или укажите другую в --out.',
    en: 'Make it, or name another one with --out.',
  },
  'export.done': {
    kk: 'Өзгерген элементтер: {n}. «Негіздеме» бағаны бос: оны заңгер толтырады.',
    ru: 'Изменённых элементов: {n}. Графа «Обоснование» пуста: её заполняет юрист.',
    en: 'Changed elements: {n}. The column "Reason" is empty: the lawyer fills it in.',
  },
  'docx.before': { kk: 'Бұрынғы редакция', ru: 'Прежняя редакция', en: 'Earlier version' },
  'docx.inForce': { kk: 'Қолданыстағы редакция', ru: 'Действующая редакция', en: 'Version in force' },
  'docx.after': { kk: 'Жаңа редакция', ru: 'Новая редакция', en: 'New version' },
  'docx.proposed': { kk: 'Ұсынылатын редакция', ru: 'Предлагаемая редакция', en: 'Proposed version' },
  'docx.number': { kk: '№', ru: '№', en: 'No.' },
  'docx.reason': { kk: 'Негіздеме', ru: 'Обоснование', en: 'Reason' },
  'docx.version': {
    kk: '{date}, {n}-редакция',
    ru: '{date}, редакция {n}',
    en: '{date}, version {n}',
  },
  'docx.draft': { kk: '{n}-редакция, жоба', ru: 'редакция {n}, проект', en: 'version {n}, draft' },
  'docx.operator': { kk: 'Оператор', ru: 'Оператор', en: 'Operator' },
  'docx.digest': {
    kk: 'мәтіннің SHA-256 бақылау сомасы',
    ru: 'контрольная сумма текста SHA-256',
    en: 'SHA-256 of the text',
  },
  'docx.summary': {
    kk: 'Қысқаша: не өзгерді',
    ru: 'Коротко: что изменилось',
    en: 'What changed, in short',
  },
  'docx.legend': { kk: 'Белгілер', ru: 'Обозначения', en: 'Marks' },
  'docx.legend.removed': {
    kk: 'алып тасталған сөздер',
    ru: 'исключённые слова',
    en: 'deleted words',
  },
  'docx.legend.added': { kk: 'қосылған сөздер', ru: 'добавленные слова', en: 'added words' },
  'docx.legend.tail': {
    kk: 'сөздің өзгерген бөлігі',
    ru: 'изменившаяся часть слова',
    en: 'the part of a word that changed',
  },
  'docx.legend.moved': {
    kk: 'орны ауысқан элемент бұрынғы және жаңа нөмірімен аталады: 5.4 → 7.2',
    ru: 'перенесённый элемент назван прежним и новым номером: 5.4 → 7.2',
    en: 'an element that moved is named by its old and its new number: 5.4 → 7.2',
  },
  'docx.facts': { kk: 'Назар аударыңыз', ru: 'Обратите внимание', en: 'Note' },
  'docx.notes': {
    kk: 'Нөмірлер мен сілтемелер',
    ru: 'Номера и ссылки',
    en: 'Numbers and references',
  },
  'docx.none': {
    kk: 'Екі редакцияның мәтіні бірдей.',
    ru: 'Тексты двух редакций одинаковы.',
    en: 'The texts of the two versions are the same.',
  },
  'docx.translation': {
    kk: 'Аударма анықтама үшін берілген. Мәтіндер арасында алшақтық болса, {language} мәтін басым болады.',
    ru: 'Перевод приведён для справки. При расхождениях преимущество имеет текст {language}.',
    en: 'This translation is for reference. If the texts differ, the {language} text prevails.',
  },
  'docx.language.kk': { kk: 'қазақ тіліндегі', ru: 'на казахском языке', en: 'Kazakh' },
  'docx.language.ru': { kk: 'орыс тіліндегі', ru: 'на русском языке', en: 'Russian' },
  'docx.language.en': { kk: 'ағылшын тіліндегі', ru: 'на английском языке', en: 'English' },
} satisfies Record<string, Row>
