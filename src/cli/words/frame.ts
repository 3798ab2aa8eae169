import type { Row } from './row.ts'

/** What every command says: help, wrong use, questions that were broken off. */
export const FRAME = {
  'program.about': {
    kk: 'Құжаттардың редакцияларын дайындау, тексеру және жариялау.',
    ru: 'Подготовка, проверка и публикация редакций документов.',
    en: 'Prepare, check and publish versions of the policies.',
  },
  'help.first': {
    kk: 'Алғаш рет пе? status командасынан бастаңыз: ол ештеңені өзгертпейді.\nКоманданың түсіндірмесі: npm run policy -- new --help',
    ru: 'Впервые здесь? Начните с команды status: она ничего не меняет.\nПояснение к команде: npm run policy -- new --help',
    en: 'New here? Begin with status: it changes nothing.\nHelp for one command: npm run policy -- new --help',
  },
  'help.reading': {
    kk: '[Шаршы жақшадағыны] жазбауға болады: керегін терминалда сұраймыз. <Бұрыштық жақшадағының> орнына өзіңіздікін жазыңыз.',
    ru: 'То, что в [квадратных скобках], можно не писать: нужное мы спросим в терминале. Вместо <угловых> подставьте своё.',
    en: 'What stands in [square brackets] may be left out: on a terminal you are asked for what is needed. Put your own words in place of <angle brackets>.',
  },
  'help.codes': {
    kk: 'Соңындағы код: 0 – орындалды, 1 – орындалмады (қате бар немесе сіз бас тарттыңыз), 2 – команда қате жазылды.',
    ru: 'Код завершения: 0 – сделано, 1 – не сделано (есть ошибки или вы отказались), 2 – команда написана неверно.',
    en: 'Exit code: 0 done, 1 not done (there are errors, or you said no), 2 the command was written wrongly.',
  },
  'help.programs': {
    kk: 'Басқа бағдарламаларға таза JSON беру: npm run -s policy -- status --json',
    ru: 'Чистый JSON для других программ: npm run -s policy -- status --json',
    en: 'Plain JSON for other programs: npm run -s policy -- status --json',
  },
  'help.asked': {
    kk: 'Терминалда жетіспейтіні сұралады; растағанша ештеңе жазылмайды.',
    ru: 'В терминале недостающее спросят; до подтверждения ничего не записывается.',
    en: 'On a terminal you are asked for what is missing; nothing is written before you confirm it.',
  },
  'help.examples': { kk: 'Мысалдар:', ru: 'Примеры:', en: 'Examples:' },
  'help.usage': { kk: 'Жазылуы:', ru: 'Как написать:', en: 'Usage:' },
  'help.arguments': { kk: 'Нені көрсету керек:', ru: 'Что указать:', en: 'Arguments:' },
  'help.options': { kk: 'Параметрлер:', ru: 'Параметры:', en: 'Options:' },
  'help.commands': { kk: 'Командалар:', ru: 'Команды:', en: 'Commands:' },
  'help.option': { kk: 'осы түсіндірмені көрсету', ru: 'показать это пояснение', en: 'show this help' },
  'help.commandPlace': { kk: '<команда>', ru: '<команда>', en: '<command>' },
  'help.optionsPlace': { kk: '[--параметрлер]', ru: '[--параметры]', en: '[--options]' },
  'help.hint': {
    kk: 'Не барын көру үшін: npm run policy -- --help',
    ru: 'Посмотреть, что есть: npm run policy -- --help',
    en: 'To see what there is: npm run policy -- --help',
  },
  'option.json': {
    kk: 'нәтижені JSON түрінде шығару, басқа бағдарламалар үшін; ештеңе сұралмайды',
    ru: 'вывести результат в формате JSON, для других программ; вопросов не будет',
    en: 'print the result as JSON, for other programs; nothing is asked',
  },
  'option.quiet': {
    kk: 'нәтиже мен қателерді ғана шығару; ештеңе сұралмайды',
    ru: 'выводить только результат и ошибки; вопросов не будет',
    en: 'print only the result and errors; nothing is asked',
  },
  'option.locale': {
    kk: 'хабарлар мен көрсетілетін мәтіндердің тілі: kk, ru немесе en',
    ru: 'язык сообщений и показываемых текстов: kk, ru или en',
    en: 'language of the messages and of the texts shown: kk, ru or en',
  },
  'argument.policy': {
    kk: 'құжаттың идентификаторы, мысалы privacy',
    ru: 'идентификатор документа, например privacy',
    en: 'id of the policy, such as privacy',
  },
  'usage.error': { kk: 'Қате: {problem}', ru: 'Ошибка: {problem}', en: 'Error: {problem}' },
  'usage.argumentMissing': {
    kk: '{name} көрсетілмеген.',
    ru: 'не указан {name}.',
    en: '{name} is missing.',
  },
  'usage.valueMissing': {
    kk: '{flags} параметрінің мәні жазылмаған.',
    ru: 'после {flags} нужно значение.',
    en: '{flags} needs a value.',
  },
  'usage.valueInvalid': {
    kk: '{flags} параметріне {value} мәні жарамайды. Мүмкін мәндер: {choices}.',
    ru: 'для {flags} не подходит значение {value}. Возможные значения: {choices}.',
    en: '{value} is no value for {flags}. Choose one of: {choices}.',
  },
  'usage.unknownOption': {
    kk: '{flag} деген параметр жоқ.',
    ru: 'нет параметра {flag}.',
    en: 'there is no option {flag}.',
  },
  'usage.unknownCommand': {
    kk: '{name} деген команда жоқ.',
    ru: 'нет команды {name}.',
    en: 'there is no command {name}.',
  },
  'usage.tooMany': {
    kk: 'артық сөз бар: {words}',
    ru: 'лишние слова: {words}',
    en: 'too many words: {words}',
  },
  'usage.similar': {
    kk: 'Мүмкін, {name}?',
    ru: 'Возможно, {name}?',
    en: 'Did you mean {name}?',
  },
  'usage.needed': {
    kk: '{name} көрсетілмеген, ал мұнда сұрай алмаймыз: бұл терминал емес немесе --json, --quiet берілген.',
    ru: 'Не указано {name}, а спросить нельзя: это не терминал, или задан --json либо --quiet.',
    en: '{name} is missing, and nobody can be asked: this is no terminal, or --json or --quiet is given.',
  },
  'usage.neededAdvice': {
    kk: 'Қосып жазыңыз, мысалы: {example}',
    ru: 'Допишите, например: {example}',
    en: 'Add it, for example: {example}',
  },
  'library.missing': {
    kk: 'Құжаттар қалтасы табылмады: {directory}',
    ru: 'Нет папки с документами: {directory}',
    en: 'There is no policies folder: {directory}',
  },
  'library.missingAdvice': {
    kk: 'Команданы жоба қалтасынан іске қосыңыз немесе KELISIM_POLICIES айнымалысында құжаттар қалтасын көрсетіңіз.',
    ru: 'Запустите команду из папки проекта или укажите папку с документами в KELISIM_POLICIES.',
    en: 'Run the command in the folder of the project, or name the policies folder in KELISIM_POLICIES.',
  },
  'find.policy': {
    kk: '{id} деген құжат жоқ.',
    ru: 'Нет документа {id}.',
    en: 'There is no policy {id}.',
  },
  'find.version': {
    kk: '{name} редакциясы жоқ.',
    ru: 'Нет редакции {name}.',
    en: 'There is no version {name}.',
  },
  'find.choose': {
    kk: 'Барынан таңдаңыз: {known}',
    ru: 'Выберите из имеющихся: {known}',
    en: 'Choose one of: {known}',
  },
  'ask.policy': { kk: 'Қай құжат?', ru: 'Какой документ?', en: 'Which policy?' },
  'ask.keys': {
    kk: '↑ ↓ – таңдау, Enter – растау, Esc – бас тарту',
    ru: '↑ ↓ – выбрать, Enter – подтвердить, Esc – отменить',
    en: '↑ ↓ to choose, Enter to confirm, Esc to leave',
  },
  'ask.yes': { kk: 'Иә', ru: 'Да', en: 'Yes' },
  'ask.no': { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  'ask.left': {
    kk: 'Тоқтатылды: ештеңе жазылған жоқ.',
    ru: 'Отменено: ничего не записано.',
    en: 'Left: nothing was written.',
  },
  'ask.leftAdvice': {
    kk: 'Команданы кез келген уақытта қайта бастауға болады.',
    ru: 'Команду можно начать заново в любое время.',
    en: 'You can start the command again at any time.',
  },
} satisfies Record<string, Row>
