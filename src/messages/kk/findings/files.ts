const IN_QUOTES = 'Жолды түзетіңіз; ішінде қос нүкте мен бос орын бар мәтінді тырнақшаға алыңыз: "…".'

/** Files and folders. */
export const layout = {
  oldForm: {
    message: 'Бұл файл format: 1 шыққанға дейінгі түрде жазылған, ол бұдан былай оқылмайды.',
    advice: 'Жаңа түрге көшіріңіз: npm run policy -- migrate.',
  },
  noVersion: {
    message: 'Құжаттың бірде-бір редакциясы жоқ.',
    advice: '1 деген қалта ашып, ішіне version.yaml, kk.md, ru.md және en.md файлдарын салыңыз.',
  },
  policyName: {
    message: '{{name}} деген қалта атауы құжаттың идентификаторы бола алмайды.',
    advice:
      'Латынның кіші әріптерін, цифрларды және дефисті пайдаланыңыз; мына атаулар бос емес: {{reserved}}.',
  },
  versionName: {
    message: '{{name}} қалтасының атауы редакция нөмірі емес.',
    advice: 'Оны нөмірімен атаңыз: 1, 2, 3 және т.б.',
  },
  versionGap: {
    message: '{{number}}-редакцияның алдында {{missing}}-редакция жоқ.',
    advice: 'Редакциялар 1, 2, 3 … деп, ештеңе қалдырылмай нөмірленеді.',
  },
  noText: {
    message: 'Осы тілдегі мәтін жоқ.',
    advice: 'Файлды қосыңыз; әр редакцияда kk.md, ru.md және en.md болады.',
  },
  emptyText: {
    message: 'Файл бос.',
    advice: 'Осы тілдегі мәтінді жазыңыз; аударма әлі жоқ болса, version.yaml файлына pending жолын қосыңыз.',
  },
  unknownFile: {
    message: 'Бұл файл редакция қалтасына жатпайды.',
    advice: 'Атауын түзетіңіз немесе өшіріңіз; мұнда version.yaml, kk.md, ru.md және en.md ғана болады.',
  },
  noFile: {
    message: 'Файл жоқ.',
    advice: 'Оны қосыңыз; үлгісі policies/README.kk.md ішінде.',
  },
} as const

/** Values that a file may not hold. */
export const schema = {
  unknownKey: {
    message: '{{place}}: {{key}} деген кілт жоқ.',
    advice: 'Кілтті алып тастаңыз немесе жазылуын түзетіңіз.',
  },
  misspelt: {
    message: '{{place}}: {{key}} деген кілт жоқ; {{meant}} деп жазбақ болған сияқтысыз.',
    advice: 'Кілттің жазылуын түзетіңіз: {{meant}}.',
  },
  colon: {
    message: '{{place}}: сөйлемнің ішіндегі қос нүкте мен бос орын оны екіге бөліп жіберген.',
    advice: 'Сөйлемді тырнақшаға алыңыз: "…".',
  },
  missing: {
    message: '{{place}} жазылмаған: {{expected}}.',
    advice: 'Осы жолды қосыңыз.',
  },
  wrong: {
    message: '{{place}}: {{expected}}{{found}}.',
    advice: 'Мәнін күтілгендей етіп жазыңыз.',
  },
} as const

/** Lines that are no YAML. */
export const yaml = {
  colon: {
    message:
      'Мәтіннің ішінде қос нүкте тұр немесе келесі жол артық шегінген, сондықтан мәтіннің қай жерде аяқталатыны белгісіз.',
    advice: IN_QUOTES,
  },
  noColon: {
    message: 'Кілттен кейін қос нүкте жоқ немесе мәтін келесі жолға шегініссіз өтіп кеткен.',
    advice: IN_QUOTES,
  },
  unclosed: {
    message: 'Жабатын тырнақша немесе жақша жоқ.',
    advice: IN_QUOTES,
  },
  twice: {
    message: 'Бұл кілт екі рет жазылған.',
    advice: 'Біреуін ғана қалдырыңыз.',
  },
  tab: {
    message: 'Жол табуляция белгісімен шегінген.',
    advice: 'Бос орындармен шегініңіз.',
  },
  indent: {
    message: 'Жолдың шегінісі көршілес жолдармен сәйкес емес.',
    advice: 'Бір деңгейдегі жолдардың басына бірдей бос орын қойыңыз.',
  },
  sign: {
    message: 'Мәтін YAML-да басқа мағынасы бар белгіден басталады.',
    advice: 'Мәтінді тырнақшаға алыңыз: "…".',
  },
  other: {
    message: 'Бұл жол YAML ережелеріне сай жазылмаған.',
    advice: IN_QUOTES,
  },
} as const
