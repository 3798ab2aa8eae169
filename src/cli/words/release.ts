import type { Row } from './row.ts'

/** What `release` says. */
export const RELEASE = {
  'release.about': {
    kk: 'мақұлданған редакцияны GitHub-та жариялау: бақылау сомалары, tag, мәтіндері мен салыстырма кестелері бар release',
    ru: 'опубликовать одобренную редакцию на GitHub: контрольные суммы, тег и релиз с текстами и сравнительными таблицами',
    en: 'publish an approved version on GitHub: seal, tag, and a release with its texts and comparative tables',
  },
  'release.version': {
    kk: 'редакцияның нөмірі; жазылмаса, жоба, ол болмаса, соңғысы',
    ru: 'номер редакции; если не указан – проект, а если его нет – последняя',
    en: 'number of the version; the draft when left out, or the last one where there is none',
  },
  'release.attach': {
    kk: 'release-ке қосылатын басқа файлдар, мысалы негіздемесі толтырылған кесте',
    ru: 'другие файлы для релиза, например таблица с обоснованиями',
    en: 'more files for the release, such as a table with the reasons filled in',
  },
  'release.checkpoints': {
    kk: 'журналды тексеру үшін бұрын сақталған күйлердің қалтасы',
    ru: 'папка сохранённых состояний журнала, чтобы проверить его',
    en: 'folder of checkpoints that were kept, to prove the log against',
  },
  'release.noCheckpoint': {
    kk: 'қабылдау журналының күйінсіз жариялау',
    ru: 'без состояния журнала принятий',
    en: 'release without the state of the acceptance log',
  },
  'release.noService': {
    kk: 'KELISIM_SERVICE берілмеген: release қабылдау журналының күйінсіз шығады.',
    ru: 'KELISIM_SERVICE не задан: релиз будет без состояния журнала принятий.',
    en: 'KELISIM_SERVICE is not set: the release is without the state of the acceptance log.',
  },
  'release.noFile': {
    kk: 'Қосылатын {path} файлы жоқ.',
    ru: 'Нет файла {path}, который нужно приложить.',
    en: 'There is no file {path} to attach.',
  },
  'release.sameName': {
    kk: 'Қосылатын екі файлдың аты бірдей: {name}.',
    ru: 'Два прилагаемых файла называются одинаково: {name}.',
    en: 'Two files to attach are named {name}.',
  },
  'release.attachAdvice': {
    kk: 'Бар файлдарды атаңыз, әрқайсысының өз аты болсын: --attach a.docx b.docx',
    ru: 'Назовите существующие файлы, каждый под своим именем: --attach a.docx b.docx',
    en: 'Name files that exist, each under a name of its own: --attach a.docx b.docx',
  },
  'release.otherDate': {
    kk: '{name} жарияланып қойған, күшіне ену уақыты: {effectiveAt}; ал --effective мәні – {value}.',
    ru: '{name} уже опубликована, вступление в силу: {effectiveAt}; а в --effective указано {value}.',
    en: '{name} is sealed already, with effect from {effectiveAt}; --effective is {value}.',
  },
  'release.otherDateAdvice': {
    kk: 'Аяқтау үшін --effective жазбаңыз; басқа күн керек болса, жаңа редакция керек.',
    ru: 'Чтобы завершить выпуск, уберите --effective; другая дата требует другой редакции.',
    en: 'Leave --effective out to finish its release; another date needs another version.',
  },
  'release.refused': {
    kk: '{name} шығарылмады, ештеңе жасалған жоқ.',
    ru: '{name} не выпущена, ничего не сделано.',
    en: '{name} is not released; nothing was done.',
  },
  'release.moved': {
    kk: '{branch} қазір {tip} commit-інде, ал мұндағысы – {here}.',
    ru: 'Ветка {branch} сейчас на {tip}, а здесь – {here}.',
    en: '{branch} is at {tip} and this checkout at {here}.',
  },
  'release.movedAdvice': {
    kk: 'Ештеңе жасалған жоқ. GitHub-та түймені қайта басыңыз; өз компьютеріңізде соңғы commit-ті алып, қайта іске қосыңыз.',
    ru: 'Ничего не сделано. На GitHub нажмите кнопку ещё раз; на своём компьютере возьмите последний коммит ветки и запустите снова.',
    en: 'Nothing was done. On GitHub press the button again; on your own computer check out the newest commit of the branch and run it again.',
  },
  'release.sealed': {
    kk: '{name} жарияланды, branch: {branch}.',
    ru: '{name} опубликована в ветке {branch}.',
    en: '{name} is sealed on {branch}.',
  },
  'release.tagTaken': {
    kk: '{name} деген tag бар, ал ондағы {file} басқа.',
    ru: 'Тег {name} уже есть, и {file} в нём другой.',
    en: 'There is a tag {name} already, on a commit with another {file}.',
  },
  'release.tagTakenAdvice': {
    kk: 'Оны кім жасағанын анықтаңыз; жарияланған редакцияның tag-і мәңгі біреу.',
    ru: 'Выясните, кто его создал; у опубликованной редакции один тег навсегда.',
    en: 'Find out who made it; a published version has one tag for ever.',
  },
  'release.already': {
    kk: '{name} бұрын шығарылған.',
    ru: '{name} уже выпущена.',
    en: '{name} is released already.',
  },
  'release.done': { kk: '{name} шығарылды.', ru: '{name} выпущена.', en: '{name} is released.' },
} satisfies Record<string, Row>
