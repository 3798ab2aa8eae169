import type { frame as kazakh } from '../../kk/cli/frame.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What every command says: help, wrong use, questions that were broken off. */
export const frame = {
  program: {
    about: 'Подготовка, проверка и публикация редакций документов.',
  },
  help: {
    first:
      'Впервые здесь? Начните с команды status: она ничего не меняет.\nПояснение к команде: npm run policy -- new --help',
    reading:
      'То, что в [квадратных скобках], можно не писать: нужное мы спросим в терминале. Вместо <угловых> подставьте своё.',
    codes:
      'Код завершения: 0 – сделано, 1 – не сделано (есть ошибки или вы отказались), 2 – команда написана неверно.',
    programs: 'Чистый JSON для других программ: npm run -s policy -- status --json',
    asked: 'В терминале недостающее спросят; до подтверждения ничего не записывается.',
    examples: 'Примеры:',
    usage: 'Как написать:',
    arguments: 'Что указать:',
    options: 'Параметры:',
    commands: 'Команды:',
    option: 'показать это пояснение',
    commandPlace: '<команда>',
    optionsPlace: '[--параметры]',
    hint: 'Посмотреть, что есть: npm run policy -- --help',
  },
  option: {
    json: 'вывести результат в формате JSON, для других программ; вопросов не будет',
    quiet: 'выводить только результат и ошибки; вопросов не будет',
    locale: 'язык сообщений и показываемых текстов: kk, ru или en',
    into: 'ветка, в которой лежат документы',
  },
  argument: {
    policy: 'идентификатор документа, например privacy',
  },
  usage: {
    error: 'Ошибка: {{problem}}',
    argumentMissing: 'не указан {{name}}.',
    valueMissing: 'после {{flags}} нужно значение.',
    valueInvalid: 'для {{flags}} не подходит значение {{value}}. Возможные значения: {{choices}}.',
    unknownOption: 'нет параметра {{flag}}.',
    unknownCommand: 'нет команды {{name}}.',
    tooMany: 'лишние слова: {{words}}',
    similar: 'Возможно, {{name}}?',
    needed: 'Не указано {{name}}, а спросить нельзя: это не терминал, или задан --json либо --quiet.',
    neededAdvice: 'Допишите, например: {{example}}',
  },
  library: {
    missing: 'Нет папки с документами: {{directory}}',
    missingAdvice:
      'Запустите команду из папки проекта или укажите папку с документами в KELISIM_POLICIES. Для своих документов сначала создайте папку; она может быть пустой.',
    old: 'Папка записана в форме, которая была до format: 1; она больше не читается: {{directory}}',
    oldAdvice: 'Переведите её в новую форму: npm run policy -- migrate.',
  },
  find: {
    policy: 'Нет документа {{id}}.',
    version: 'Нет редакции {{name}}.',
    choose: 'Выберите из имеющихся: {{known}}',
  },
  ask: {
    policy: 'Какой документ?',
    keys: '↑ ↓ – выбрать, Enter – подтвердить, Esc – отменить',
    yes: 'Да',
    no: 'Нет',
    left: 'Отменено: ничего не записано.',
    leftAdvice: 'Команду можно начать заново в любое время.',
  },
  version: {
    titled: '{{title}}, редакция {{number}}',
  },
} as const satisfies Translation<typeof kazakh, Forms>
