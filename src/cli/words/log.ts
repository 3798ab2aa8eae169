import type { Row } from './row.ts'

/** What `checkpoint` says of the acceptance log. */
export const LOG = {
  'checkpoint.about': {
    kk: 'қабылдау журналының соңғы күйін сақтау; алдымен ол бұрын сақталғандардың жалғасы екені тексеріледі',
    ru: 'сохранить последнее состояние журнала принятий, проверив, что оно продолжает сохранённые раньше',
    en: 'keep the newest checkpoint of the acceptance log, after proving that it continues those kept before',
  },
  'checkpoint.keep': { kk: 'сақталатын қалта', ru: 'папка для них', en: 'where checkpoints are kept' },
  'checkpoint.noService': {
    kk: 'KELISIM_SERVICE берілмеген.',
    ru: 'KELISIM_SERVICE не задан.',
    en: 'KELISIM_SERVICE is not set.',
  },
  'checkpoint.noServiceAdvice': {
    kk: 'Қызметті көрсетіңіз: KELISIM_SERVICE=https://5qbe.kz/auth npm run policy -- checkpoint',
    ru: 'Назовите сервис: KELISIM_SERVICE=https://5qbe.kz/auth npm run policy -- checkpoint',
    en: 'Name the service: KELISIM_SERVICE=https://5qbe.kz/auth npm run policy -- checkpoint',
  },
  'checkpoint.same': {
    kk: 'Журнал өзгермеген. Жазба саны: {n}, сақталған жері: {file}.',
    ru: 'Журнал не изменился. Записей: {n}, сохранено в {file}.',
    en: 'The log is as it was: {n} records, kept in {file}.',
  },
  'checkpoint.first': {
    kk: 'Сақталды. Жазба саны: {n}. Бұл – алғашқысы; кейінгілер соның жалғасы екені тексеріледі.',
    ru: 'Сохранено. Записей: {n}. Это первое состояние; следующие проверят на продолжение.',
    en: 'Kept: {n} records. This is the first checkpoint; later ones are proved to continue it.',
  },
  'checkpoint.continued': {
    kk: 'Сақталды. Жазба саны: {n}, басы {file} ішіндегі {before} жазбамен бірдей.',
    ru: 'Сохранено. Записей: {n}; начало совпадает с {file}, записей там {before}.',
    en: 'Kept: {n} records, which begin with the {before} of {file}.',
  },
  'log.noCheckpoint': {
    kk: '{file} – журнал күйі емес.',
    ru: '{file} – не состояние журнала.',
    en: '{file} is no checkpoint.',
  },
  'log.noCheckpointAdvice': {
    kk: 'Файлды сақталған қалпына қайтарыңыз; ол git ішінде бар.',
    ru: 'Верните файл, как он был сохранён; он есть в git.',
    en: 'Take the file back as it was kept; git has it.',
  },
  'log.rolledBack': {
    kk: '{base} журналындағы жазба саны – {size}, ал {file} {before} жазбаға қол қойылған.',
    ru: 'В журнале {base} записей: {size}, а {file} подписан при {before}.',
    en: 'The log of {base} holds {size} records; {file} was signed at {before}.',
  },
  'log.rolledBackAdvice': {
    kk: 'Жазбалар жоқ. Қызметті тоқтатып, дерекқорға тиіспей, кім өзгерткенін анықтаңыз.',
    ru: 'Записей не хватает. Остановите сервис, не трогайте базу данных и выясните, кто её изменил.',
    en: 'Records are missing. Stop the service, keep its database as it is, and find out who changed it.',
  },
  'log.corrupt': {
    kk: '{base} журналына сенуге болмайды: {why}.',
    ru: 'Журналу {base} нельзя доверять: {why}.',
    en: 'The log of {base} cannot be trusted: {why}.',
  },
  'log.corruptAdvice': {
    kk: 'Оған сүйеніп жарияламаңыз. Қызметке жаңа кілт әдейі берілсе, кілтті {file} файлына қолмен қосыңыз; әйтпесе қызметті тоқтатып, npm run service -- fsck командасын іске қосыңыз.',
    ru: 'Не публикуйте, полагаясь на него. Если сервису намеренно дали новый ключ, допишите ключ в {file} вручную; иначе остановите сервис и запустите npm run service -- fsck.',
    en: 'Do not publish on it. If the service was given a new key on purpose, add the key to {file} by hand; otherwise stop it and run npm run service -- fsck.',
  },
  'log.notACheckpoint': {
    kk: 'ол жариялаған нәрсе – журнал күйі емес',
    ru: 'то, что он публикует, – не состояние журнала',
    en: 'what it publishes is no checkpoint',
  },
  'log.unsigned': {
    kk: 'оның күйіне бірде-бір белгілі кілтпен қол қойылмаған (белгілісі: {known})',
    ru: 'его состояние не подписано ни одним известным ключом (известны: {known})',
    en: 'no known key has signed its checkpoint (known: {known})',
  },
  'log.otherBeginning': {
    kk: 'оның басы {file} ішінде қол қойылған {n} жазбамен бірдей емес',
    ru: 'его начало не совпадает с записями, подписанными в {file} (их {n})',
    en: 'it does not begin with the {n} records that were signed in {file}',
  },
  'log.noKeys': {
    kk: 'оның кілттері оқылмайды',
    ru: 'его ключи не читаются',
    en: 'its keys cannot be read',
  },
  'service.badAddress': {
    kk: 'KELISIM_SERVICE мәні – {value}; қызметтің адресі күтілген еді.',
    ru: 'KELISIM_SERVICE: {value}; ожидался адрес сервиса.',
    en: 'KELISIM_SERVICE is {value}; expected the address of the service.',
  },
  'service.badAddressAdvice': {
    kk: 'Қызмет жауап беретін негізгі адресті жазыңыз: KELISIM_SERVICE=https://5qbe.kz/auth',
    ru: 'Укажите адрес, под которым отвечает сервис: KELISIM_SERVICE=https://5qbe.kz/auth',
    en: 'Set it to the base under which the service answers: KELISIM_SERVICE=https://5qbe.kz/auth',
  },
  'service.noAnswer': {
    kk: '{base} қызметі жауап бермеді.',
    ru: 'Сервис {base} не ответил.',
    en: 'The service at {base} gave no answer.',
  },
  'service.status': {
    kk: '{base} қызметі {path} сұрауына {status} деп жауап берді.',
    ru: 'Сервис {base} ответил {status} на {path}.',
    en: 'The service at {base} answered {status} to {path}.',
  },
  'service.noReport': {
    kk: '{base} қызметінің жауабы есеп емес.',
    ru: 'Ответ сервиса {base} – не отчёт.',
    en: 'The service at {base} answered something else than a report.',
  },
  'service.advice': {
    kk: 'KELISIM_SERVICE мәнін, адам саны үшін KELISIM_SERVICE_TOKEN мәнін тексеріңіз (scope report, 12 сағаттан аспайды).',
    ru: 'Проверьте KELISIM_SERVICE, а для числа людей и KELISIM_SERVICE_TOKEN (scope report, не дольше 12 часов).',
    en: 'Check KELISIM_SERVICE and, for numbers of people, KELISIM_SERVICE_TOKEN (scope report, good for at most 12 hours).',
  },
} satisfies Record<string, Row>
