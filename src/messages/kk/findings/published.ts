const PUT_BACK =
  'Жарияланған файлды бұрынғы қалпына келтіріңіз. Түзету жаңа редакциямен енгізіледі ({{next}}-редакция болады): GitHub-та Actions бөліміндегі «Жаңа редакция» түймесі немесе npm run policy -- new {{policy}}'

const CHECK_OUT =
  'Файлды сол қалпына келтіріңіз: git checkout {{base}} -- <файл>. Түзету жаңа редакциямен енгізіледі: GitHub-та Actions бөліміндегі «Жаңа редакция» түймесі немесе npm run policy -- new {{policy}}'

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
} as const
