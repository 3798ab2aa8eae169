/** What a version asks, compared with what changed in it. */
export const asks = {
  firstAsksNothing: {
    message: 'Бірінші редакцияда asks: nothing болмайды: оны әлі ешкім қабылдаған жоқ.',
    advice: 'asks: acceptance деп жазыңыз; адамдарға тек хабарланса, asks: notice.',
  },
  substance: {
    message:
      'asks: nothing тек жазу қателерін түзетуге арналған (бір әріп, тыныс белгісі, бос орын, бас әріп, тырнақша, сілтеме мекенжайы, тармақ нөмірі), ал {{file}} мәтінінде одан артық өзгеріс бар: {{change}}.',
    advice: 'asks: acceptance не notice деп жазыңыз немесе себебін reason жолында түсіндіріңіз.',
  },
  unchanged: {
    message: 'Мәтіндер {{previous}}-редакциямен бірдей, бірақ asks: {{asks}} деп тұр.',
    advice: 'Мәтінді өзгертіңіз; өзгермесе, жаңа редакция керек емес.',
  },
  terms: {
    message: 'asks: nothing деп тұр, бірақ міндеттейтін талаптар өзгерген: {{terms}}.',
    advice: 'asks: acceptance не notice деп жазыңыз немесе себебін reason жолында түсіндіріңіз.',
  },
  idleReason: {
    message: 'asks: {{asks}} деп тұрғанда reason жолы оқылмайды.',
    advice: 'Бұл жолды алып тастаңыз.',
  },
} as const

/** Dates, and what a version asks of whom until when. */
export const dates = {
  consentByNotice: {
    message: 'Келісімді хабарлама арқылы сұрауға болмайды.',
    advice: 'asks: acceptance деп жазыңыз; техникалық түзету болса, asks: nothing деп жазыңыз.',
  },
  acceptByMissing: {
    message: 'acceptBy жазылмаған: бұрынғы қабылдау қашанға дейін күшін сақтайды?',
    advice: 'acceptBy: at-effect деп немесе бұрынғы қабылдау күшін жоятын уақытты жазыңыз.',
  },
  acceptByIdle: {
    message: 'asks: {{asks}} деп тұрғанда acceptBy мағынасыз.',
    advice: 'Бұл жолды алып тастаңыз.',
  },
  acceptByFirst: {
    message: 'Бірінші редакцияда acceptBy мағынасыз: бұрынғы қабылдау жоқ.',
    advice: 'Бұл жолды алып тастаңыз.',
  },
  acceptByEarly: {
    message: 'acceptBy ({{acceptBy}}) күшіне ену уақытынан ({{effectiveAt}}) бұрын тұр.',
    advice: 'Кейінгі уақытты таңдаңыз немесе at-effect деп жазыңыз.',
  },
  effectEarly: {
    message: 'effectiveAt ({{effectiveAt}}) жариялау уақытынан ({{publishedAt}}) бұрын тұр.',
    advice: 'Редакция жарияланбай тұрып күшіне енбейді; кейінгі уақытты таңдаңыз.',
  },
  draftBefore: {
    message: '{{number}}-редакция жарияланған, ал {{previous}}-редакция әлі жоба.',
    advice: 'Алдымен {{previous}}-редакцияны жариялаңыз.',
  },
} as const

/** Translations that are still to come. */
export const pending = {
  draft: {
    message: 'Аудармасы күтілуде: {{files}}. Бұл мәтіндер тексерілген жоқ.',
    advice: 'Аударма дайын болғанда, тілді pending жолынан алып тастаңыз; оған дейін редакция жарияланбайды.',
  },
  sealed: {
    message: 'Аудармасы дайын емес редакцияны жариялауға болмайды: {{files}}.',
    advice: 'Мәтінді аударып, pending жолын алып тастаңыз.',
  },
} as const

/** The plain words in `version.yaml`. */
export const summary = {
  empty: {
    message: '{{part}}: қарапайым сөзбен жазылған кемінде бір сөйлем күтілген еді.',
    advice: 'Не өзгергенін оқырманға түсінікті сөзбен, үш тілде бірдей жазыңыз.',
  },
  emptyMeaning: {
    message: '{{part}}: қарапайым сөзбен жазылған кемінде бір сөйлем күтілген еді.',
    advice: 'Құжаттың оқырман үшін нені білдіретінін қарапайым сөзбен, үш тілде бірдей жазыңыз.',
  },
  emptyEnd: {
    message: '{{part}}: қарапайым сөзбен жазылған кемінде бір сөйлем күтілген еді.',
    advice: 'Құжаттың қолданысы тоқтайтынын қарапайым сөзбен, үш тілде бірдей жазыңыз.',
  },
  missingLanguage: {
    message: '{{part}}, {{point}}-сөйлем: {{locale}} тіліндегі мәтіні жоқ.',
    advice: 'Сөйлемді осы тілде де жазыңыз; аударма кейін болса, тілді pending жолында атаңыз.',
  },
  uncovered: {
    message:
      'summary сөйлемдерінде {{clause}} туралы ештеңе айтылмаған, ал ол өзгерген: {{before}} → {{after}}.',
    advice:
      'Ол туралы айтатын сөйлемнің clauses жолына "{{address}}" деп жазыңыз, мысалы clauses: ["{{address}}"], немесе жаңа сөйлем қосыңыз.',
  },
  uncoveredRemoved: {
    message:
      'summary сөйлемдерінде мына жерден алып тасталған туралы ештеңе айтылмаған: {{clause}}, {{before}} → {{after}}.',
    advice:
      'Ол туралы айтатын сөйлемнің removed жолына "{{address}}" деп жазыңыз, мысалы removed: ["{{address}}"], немесе жаңа сөйлем қосыңыз.',
  },
  uncoveredTerm: {
    message: 'summary сөйлемдерінде {{term}} туралы ештеңе айтылмаған, ал ол өзгерген.',
    advice: 'Ол туралы сөйлем қосып, terms жолында атаңыз.',
  },
  unknownClause: {
    message:
      '{{part}}, {{point}}-сөйлем: clauses жолында «{{clause}}» мекенжайы тұр, бірақ мәтінде мұндай тармақ жоқ.',
    advice:
      'Осы редакция мәтініндегі мекенжайды жазыңыз; алып тасталған тармақтың мекенжайы removed жолында тұрады.{{near}}',
  },
  unknownRemoved: {
    message:
      '{{part}}, {{point}}-сөйлем: removed жолында «{{clause}}» мекенжайы тұр, бірақ алдыңғы редакцияда мұндай тармақ жоқ.',
    advice: 'Алдыңғы редакция мәтініндегі мекенжайды жазыңыз.{{near}}',
  },
  notRemoved: {
    message:
      '{{part}}, {{point}}-сөйлем: removed жолында {{clause}} тұр, бірақ бұл тармақ жаңа мәтінде де сол орнында.',
    advice: 'Тармақ өзгерсе, оны clauses жолына ауыстырыңыз; removed жолында алып тасталғаны ғана тұрады.',
  },
  staleMeaning: {
    message:
      'Алғаш оқитын адамға {{previous}}-редакцияның «{{point}}» деген сөзі көрсетіледі, ал бұл мәтінде «{{value}}» енді жоқ.',
    advice: 'Осы мәтіннің не білдіретінін қарапайым сөзбен meaning жолында үш тілде жазыңыз.',
  },
  unchangedTerm: {
    message: '{{part}}, {{point}}-сөйлем: terms жолында {{term}} тұр, бірақ ол өзгермеген.',
    advice: 'Оны terms жолынан алып тастаңыз немесе файлдың басындағы мәнін түзетіңіз.',
  },
} as const

/** What binds beside the words. */
export const terms = {
  consentRequired: {
    message: 'Келісім міндетті бола алмайды: kind: consent болғанда required: true деп жазылмайды.',
    advice: 'required: false деп жазыңыз.',
  },
  kindChanged: {
    message: 'kind: {{found}} деп тұр, ал {{first}}-редакцияда – {{kind}}; құжаттың түрі өзгермейді.',
    advice: 'kind: {{kind}} деп жазыңыз; басқа түрдегі құжат бөлек идентификатормен ашылады.',
  },
  choicesOfConsent: {
    message: 'Таңдаулар (choices) тек келісімде болады, ал мұнда kind: {{kind}} деп тұр.',
    advice: 'choices жолын алып тастаңыз.',
  },
  choiceTwice: {
    message: 'Таңдаулардың (choices) ішінде «{{found}}» екі рет тұр.',
    advice: 'Әр таңдауға өз id-ін және өз атауын беріңіз.',
  },
  unsupported: {
    message: 'Kelisim-нің бұл нұсқасы {{key}} жолын әлі қолдамайды.',
    advice: 'Бұл жолды алып тастаңыз: әзірге оны ештеңе орындамайды.',
  },
} as const
