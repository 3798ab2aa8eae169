const PUT_BACK =
  'Жарияланған файлды бұрынғы қалпына келтіріңіз. Түзету жаңа редакциямен енгізіледі ({{next}}-редакция болады): GitHub-та Actions бөліміндегі «Жаңа редакция» түймесі немесе npm run policy -- new {{policy}}'

const CHECK_OUT =
  'Файлды сол қалпына келтіріңіз: {{restore}}. Түзету жаңа редакциямен енгізіледі: GitHub-та Actions бөліміндегі «Жаңа редакция» түймесі немесе npm run policy -- new {{policy}}'

const AT_ITS_MOMENT =
  'publishedAt пен digests жолдарын version.yaml файлынан алып тастап, редакцияны қайта жариялаңыз (npm run policy -- publish {{policy}}): жарияланған сәтті publish пен release өздері жазады. Одан commit негізгі тармаққа бір сағаттан кешікпей жетуі керек: әйтпесе мәтінді ешкім оқи алмаған күн жазылып қалады.'

const SAME_NAME =
  'Жарияланған құжаттың атауы мен редакциясының нөмірі өзгермейді: адамдардың жауаптары соларға байланған. Қалтаны бұрынғы орнына қайтарыңыз: {{restore}}'

/** Published versions whose bytes are no longer those of their publication. */
export const seal = {
  incomplete: {
    message: 'Редакция жарияланған, бірақ {{key}} жоқ.',
    advice: 'Файлды тарихтан қайтарыңыз; publish бұл жолдардың үшеуін де өзі жазады.',
  },
  textChanged: {
    message:
      '{{version}} жарияланған, бірақ бұл мәтін содан кейін өзгертілген: бақылау сомасы {{found}}, күтілгені {{expected}}.',
    advice: PUT_BACK,
  },
  uncovered: {
    message:
      '{{version}} жарияланған, ал version.yaml соңында, digests жолынан кейін, бақылау сомасы қамтымайтын бірдеңе тұр.',
    advice:
      'digests астында төрт жолдан (kk, ru, en, version) басқа ештеңе тұрмауы керек: файлды жарияланған қалпына келтіріңіз.',
  },
  factsChanged: {
    message: '{{version}} жарияланған, бірақ version.yaml содан кейін өзгертілген.',
    advice: PUT_BACK,
  },
} as const

/** Published versions that history knows otherwise. */
export const history = {
  changed: {
    message: '{{version}} {{base}} ішінде жарияланған, ал бұл файл содан бері өзгерген.',
    advice: CHECK_OUT,
  },
  fileGone: {
    message: '{{version}} {{base}} ішінде жарияланған, ал бұл файл қазір жоқ.',
    advice: CHECK_OUT,
  },
  versionGone: {
    message: '{{base}} ішінде жарияланған {{version}} редакциясы қазір жоқ.',
    advice: CHECK_OUT,
  },
  fileAdded: {
    message: '{{version}} {{base}} ішінде жарияланған, ал бұл файл содан кейін қосылған.',
    advice:
      'Файлды алып тастаңыз. Түзету жаңа редакциямен енгізіледі: GitHub-та Actions бөліміндегі «Жаңа редакция» түймесі немесе npm run policy -- new {{policy}}',
  },
  policyGone: {
    message: '{{base}} ішінде жарияланған {{version}} редакциясы бүкіл құжатпен бірге жойылған.',
    advice: CHECK_OUT,
  },
  renamed: {
    message: '{{base}} ішінде жарияланған {{version}} қазір {{now}} деп аталады.',
    advice: SAME_NAME,
  },
  renumbered: {
    message: '{{base}} ішінде жарияланған {{version}} редакциясының нөмірі ауысқан: қазір {{now}}.',
    advice: SAME_NAME,
  },
  unsealed: {
    message: '{{version}} {{base}} ішінде жарияланған, ал қазір жоба күйінде тұр.',
    advice: CHECK_OUT,
  },
  redated: {
    message:
      '{{version}} {{base}} ішінде жарияланған, ал жарияланған сәті содан кейін өзгертілген: {{publishedAt}}.',
    advice: CHECK_OUT,
  },
  resealed: {
    message:
      '{{version}} {{base}} ішінде жарияланған, ал оның бақылау сомалары содан кейін қайта есептелген.',
    advice: CHECK_OUT,
  },
  sealedInPullRequest: {
    message: '{{version}} {{base}} ішінде жарияланбаған, ал мұнда жарияланған болып тұр.',
    advice:
      'version.yaml файлынан publishedAt пен digests жолдарын алып тастаңыз: өзгеріс негізгі тармаққа қосылған соң, редакцияны GitHub-та Actions бөліміндегі «Жариялау» түймесі немесе npm run policy -- publish {{policy}} жариялайды.',
  },
  backdated: {
    message:
      '{{version}} {{publishedAt}} сәтімен жарияланған, бірақ одан кейін жасалған {{base}} ішінде ол әлі жарияланбаған.',
    advice: AT_ITS_MOMENT,
  },
  postdated: {
    message: '{{version}} {{publishedAt}} сәтімен жарияланған, ал ол сәт әлі келген жоқ.',
    advice: AT_ITS_MOMENT,
  },
  otherMoment: {
    message: '{{version}} {{publishedAt}} сәтімен жарияланған, бірақ негізгі тармаққа басқа уақытта келген.',
    advice: AT_ITS_MOMENT,
  },
  noFolder: {
    message: '{{base}} ішінде құжаттар қалтасы жоқ: жарияланған редакцияларды салыстыратын ештеңе болмады.',
    advice:
      'Құжаттар мұнда жаңа болса, солай болуы керек. Қалтаның орны ауысқан болса, оны бұрынғы орнына қайтарыңыз.',
  },
  nothingSealed: {
    message:
      '{{base}} ішіндегі құжаттар қалтасынан жарияланған бірде-бір редакция табылмады: салыстыратын ештеңе болмады.',
    advice: 'Әлі ештеңе жарияланбаған болса, солай болуы керек. Әйтпесе --base дұрыс аталғанын тексеріңіз.',
  },
  unread: {
    message:
      '{{base}} ішіндегі {{path}} – файл емес, сілтеме не бөлек репозиторий: оның астында не жарияланғанын салыстыру мүмкін болмады.',
    advice: 'Құжаттарды кәдімгі қалталар мен файлдар күйінде сақтаңыз.',
  },
} as const
