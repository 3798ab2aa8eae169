/** What every command says: help, wrong use, questions that were broken off. */
export const frame = {
  program: {
    about: 'Құжаттардың редакцияларын дайындау, тексеру және жариялау.',
  },
  help: {
    first:
      'Алғаш рет пе? status командасынан бастаңыз: ол ештеңені өзгертпейді.\nКоманданың түсіндірмесі: npm run policy -- new --help',
    reading:
      '[Шаршы жақшадағыны] жазбауға болады: керегін терминалда сұраймыз. <Бұрыштық жақшадағының> орнына өзіңіздікін жазыңыз.',
    codes:
      'Соңындағы код: 0 – орындалды, 1 – орындалмады (қате бар немесе сіз бас тарттыңыз), 2 – команда қате жазылды.',
    programs: 'Басқа бағдарламаларға таза JSON беру: npm run -s policy -- status --json',
    asked: 'Терминалда жетіспейтіні сұралады; растағанша ештеңе жазылмайды.',
    examples: 'Мысалдар:',
    usage: 'Жазылуы:',
    arguments: 'Нені көрсету керек:',
    options: 'Параметрлер:',
    commands: 'Командалар:',
    option: 'осы түсіндірмені көрсету',
    commandPlace: '<команда>',
    optionsPlace: '[--параметрлер]',
    hint: 'Не барын көру үшін: npm run policy -- --help',
  },
  option: {
    json: 'нәтижені JSON түрінде шығару, басқа бағдарламалар үшін; ештеңе сұралмайды',
    quiet: 'нәтиже мен қателерді ғана шығару; ештеңе сұралмайды',
    locale: 'хабарлар мен көрсетілетін мәтіндердің тілі: kk, ru немесе en',
    into: 'құжаттар тұрған branch',
  },
  argument: {
    policy: 'құжаттың идентификаторы, мысалы privacy',
  },
  usage: {
    error: 'Қате: {{problem}}',
    argumentMissing: '{{name}} көрсетілмеген.',
    valueMissing: '{{flags}} параметрінің мәні жазылмаған.',
    valueInvalid: '{{flags}} параметріне {{value}} мәні жарамайды. Мүмкін мәндер: {{choices}}.',
    unknownOption: '{{flag}} деген параметр жоқ.',
    unknownCommand: '{{name}} деген команда жоқ.',
    tooMany: 'артық сөз бар: {{words}}',
    similar: 'Мүмкін, {{name}}?',
    needed:
      '{{name}} көрсетілмеген, ал мұнда сұрай алмаймыз: бұл терминал емес немесе --json, --quiet берілген.',
    neededAdvice: 'Қосып жазыңыз, мысалы: {{example}}',
  },
  library: {
    missing: 'Құжаттар қалтасы табылмады: {{directory}}',
    missingAdvice:
      'Команданы жоба қалтасынан іске қосыңыз немесе KELISIM_POLICIES айнымалысында құжаттар қалтасын көрсетіңіз.',
    old: 'Қалта format: 1 шыққанға дейінгі түрде жазылған, ол бұдан былай оқылмайды: {{directory}}',
    oldAdvice: 'Жаңа түрге көшіріңіз: npm run policy -- migrate.',
  },
  find: {
    policy: '{{id}} деген құжат жоқ.',
    version: '{{name}} редакциясы жоқ.',
    choose: 'Барынан таңдаңыз: {{known}}',
  },
  ask: {
    policy: 'Қай құжат?',
    keys: '↑ ↓ – таңдау, Enter – растау, Esc – бас тарту',
    yes: 'Иә',
    no: 'Жоқ',
    left: 'Тоқтатылды: ештеңе жазылған жоқ.',
    leftAdvice: 'Команданы кез келген уақытта қайта бастауға болады.',
  },
  version: {
    titled: '{{title}}, {{number}}-редакция',
  },
} as const
