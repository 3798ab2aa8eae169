import type { Row } from './row.ts'

/** What `diff` says. */
export const DIFF = {
  'diff.about': {
    kk: 'екі редакцияның немесе екі markdown файлының айырмасын көрсету',
    ru: 'показать, чем различаются две редакции или два файла markdown',
    en: 'show what changed between two versions, or between any two markdown files',
  },
  'diff.from': {
    kk: 'бұрынғы редакцияның нөмірі; жазылмаса, алдыңғысы',
    ru: 'номер прежней редакции; если не указан – предыдущая',
    en: 'number of the earlier version; the one before when left out',
  },
  'diff.to': {
    kk: 'кейінгі редакцияның нөмірі; жазылмаса, соңғысы',
    ru: 'номер новой редакции; если не указан – последняя',
    en: 'number of the later version; the last one when left out',
  },
  'diff.before': {
    kk: 'бұрынғы мәтін, markdown файлы',
    ru: 'прежний текст, файл markdown',
    en: 'the earlier text, a markdown file',
  },
  'diff.after': {
    kk: 'жаңа мәтін, markdown файлы',
    ru: 'новый текст, файл markdown',
    en: 'the later text, a markdown file',
  },
  'diff.marks': {
    kk: '[-алып тасталған-], {+қосылған+}; | белгісінен кейін сөздің өзгерген бөлігі тұр.',
    ru: '[-исключено-], {+добавлено+}; за знаком | стоит изменившаяся часть слова.',
    en: '[-removed-], {+added+}; behind a | stands the part of a word that changed.',
  },
  'diff.coarse': {
    kk: 'Мәтін өте үлкен, сондықтан кей жері ірілеу салыстырылды ({cap}).',
    ru: 'Текст очень большой, местами он сравнен укрупнённо ({cap}).',
    en: 'The text is very large, so parts of it were compared more coarsely ({cap}).',
  },
  'diff.single': {
    kk: '{id} құжатының бір ғана редакциясы бар: салыстыратын ештеңе жоқ.',
    ru: 'У документа {id} только одна редакция: сравнивать не с чем.',
    en: '{id} has only one version: there is nothing to compare.',
  },
  'diff.file': {
    kk: '{option} үшін мұндай файл жоқ: {path}',
    ru: 'Для {option} нет такого файла: {path}',
    en: 'There is no such file for {option}: {path}',
  },
  'diff.fileAdvice': {
    kk: 'Екі файлды да көрсетіңіз: npm run policy -- diff --before a.md --after b.md',
    ru: 'Укажите оба файла: npm run policy -- diff --before a.md --after b.md',
    en: 'Name both files: npm run policy -- diff --before a.md --after b.md',
  },
} satisfies Record<string, Row>
