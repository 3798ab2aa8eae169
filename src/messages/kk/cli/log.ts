/** What `checkpoint` says of the acceptance log. */
export const log = {
  checkpoint: {
    about:
      'қабылдау журналының соңғы күйін сақтау; алдымен ол бұрын сақталғандардың жалғасы екені тексеріледі',
    keep: 'сақталатын қалта',
    noService: 'KELISIM_SERVICE берілмеген.',
    noServiceAdvice: 'Қызметті көрсетіңіз: KELISIM_SERVICE=https://5qbe.kz/auth npm run policy -- checkpoint',
    same: 'Журнал өзгермеген. Жазба саны: {{n}}, сақталған жері: {{file}}.',
    first: 'Сақталды. Жазба саны: {{n}}. Бұл – алғашқысы; кейінгілер соның жалғасы екені тексеріледі.',
    continued: 'Сақталды. Жазба саны: {{n}}, басы {{file}} ішіндегі {{before}} жазбамен бірдей.',
  },
  log: {
    noCheckpoint: '{{file}} – журнал күйі емес.',
    noCheckpointAdvice: 'Файлды сақталған қалпына қайтарыңыз; ол git ішінде бар.',
    rolledBack: '{{base}} журналындағы жазба саны – {{size}}, ал {{file}} {{before}} жазбаға қол қойылған.',
    rolledBackAdvice: 'Жазбалар жоқ. Қызметті тоқтатып, дерекқорға тиіспей, кім өзгерткенін анықтаңыз.',
    corrupt: '{{base}} журналына сенуге болмайды: {{why}}.',
    corruptAdvice:
      'Оған сүйеніп жарияламаңыз. Қызметке жаңа кілт әдейі берілсе, кілтті {{file}} файлына қолмен қосыңыз; әйтпесе қызметті тоқтатып, npm run service -- fsck пәрменін іске қосыңыз.',
    notACheckpoint: 'ол жариялаған нәрсе – журнал күйі емес',
    unsigned: 'оның күйіне бірде-бір белгілі кілтпен қол қойылмаған (белгілісі: {{known}})',
    otherBeginning: 'оның басы {{file}} ішінде қол қойылған {{n}} жазбамен бірдей емес',
    noKeys: 'оның кілттері оқылмайды',
  },
  service: {
    badAddress: 'KELISIM_SERVICE мәні – {{value}}; қызметтің мекенжайы күтілген еді.',
    badAddressAdvice: 'Қызмет жауап беретін негізгі мекенжайды жазыңыз: KELISIM_SERVICE=https://5qbe.kz/auth',
    noAnswer: '{{base}} қызметі жауап бермеді.',
    status: '{{base}} қызметі {{path}} сұрауына {{status}} деп жауап берді.',
    noReport: '{{base}} қызметінің жауабы есеп емес.',
    advice:
      'KELISIM_SERVICE мәнін, адам саны үшін KELISIM_SERVICE_TOKEN мәнін тексеріңіз (scope report, 12 сағаттан аспайды).',
  },
} as const
