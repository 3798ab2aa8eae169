/** Words in another language than their place says. */
export const language = {
  wholeText: {
    message: 'Мәтін {{found}} жазылған, ал файлдың атауы басқа тілді білдіреді.',
    advice: 'Осы тілдегі мәтінді қойыңыз.',
  },
  clause: {
    message: 'Тармақ {{found}} жазылған.',
    advice: 'Оны осы мәтіннің тіліне аударыңыз.',
  },
  point: {
    message: '{{part}}: сөйлем {{found}} жазылған.',
    advice: 'Оны өз тілінде жазыңыз.',
  },
  repeated: {
    message: '{{locale}} тіліндегі сөздер {{other}} тіліндегімен сөзбе-сөз бірдей.',
    advice: 'Аудармасын жазыңыз.',
  },
} as const

/** Letters of the wrong alphabet. */
export const letters = {
  latinInCyrillic: {
    message: '«{{word}}» сөзінде латын әрпі бар: {{letters}}.',
    advice:
      'Сөзді түгел кирилл әріптерімен жазыңыз; бөтен әріп бірдей көрінгенімен, сөзді іздеп табуға болмайды.',
  },
  cyrillicInLatin: {
    message: '«{{word}}» сөзінде кирилл әрпі бар: {{letters}}.',
    advice:
      'Сөзді түгел латын әріптерімен жазыңыз; бөтен әріп бірдей көрінгенімен, сөзді іздеп табуға болмайды.',
  },
} as const

/** Markdown that readers would not see. */
export const markup = {
  html: {
    message: 'HTML жарияланбайды, табылғаны: {{found}}.',
    advice: 'Оны жай мәтінмен немесе markdown белгілерімен жазыңыз.',
  },
  picture: {
    message: 'Сурет жарияланбайды, табылғаны: {{found}}.',
    advice: 'Онда көрсетілгенді сөзбен жазыңыз.',
  },
  footnote: {
    message: 'Бет асты сілтемесі жарияланбайды, табылғаны: {{found}}.',
    advice: 'Сөздерін тармақтың өзіне жазыңыз.',
  },
  strikeThrough: {
    message: 'Сызылған мәтін жарияланбайды, табылғаны: {{found}}.',
    advice: 'Күші жоқ сөздерді алып тастаңыз, ал күші болса, ~~ таңбаларын өшіріңіз.',
  },
  tickBox: {
    message: 'Белгі қоятын ұяшық жарияланбайды, табылғаны: {{found}}.',
    advice: 'Ол білдіретінді сөзбен жазыңыз.',
  },
  address: {
    message: 'Мұндай мекенжайға сілтеме жарияланбайды, табылғаны: {{found}}.',
    advice: 'https, http, mailto немесе tel мекенжайын жазыңыз.',
  },
  tooltip: {
    message: 'Сілтеменің қалқып шығатын жазуы жарияланбайды, табылғаны: {{found}}.',
    advice: 'Сөздерін мәтінге көшіріңіз немесе өшіріңіз.',
  },
} as const

/** Dashes, apostrophes and quotation marks. */
export const typography = {
  dashes: {
    message: 'Мәтінде сызықша әртүрлі жазылған: мұнда {{found}}, басқа жерлерде {{main}}{{all}}.',
    advice: 'Барлық жерде бірдей белгіні қойыңыз.',
  },
  apostrophes: {
    message: 'Мәтінде дәйекше әртүрлі жазылған: мұнда {{found}}, басқа жерлерде {{main}}{{all}}.',
    advice: 'Барлық жерде бірдей белгіні қойыңыз.',
  },
  quotes: {
    message: 'Мәтінде тырнақша әртүрлі: мұнда {{found}}, басқа жерлерде {{main}}{{all}}.',
    advice: 'Барлық жерде бірдей тырнақшаны қойыңыз.',
  },
  unclosed: {
    message: 'Тырнақшаның жұбы жоқ: {{found}}{{all}}.',
    advice: 'Ашылған тырнақшаны жабыңыз.',
  },
} as const
