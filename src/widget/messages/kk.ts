// Written by `npm run messages` from src/messages; change the words there.
export const kk = {
  updated: "Жаңа редакция",
  first: "Танысып шығыңыз",
  optional: "Міндетті емес",
  refused: "Сіз бас тарттыңыз",
  summary: "Қысқаша: не өзгерді",
  changes: "Сіз қабылдаған редакциядан кейінгі өзгерістер",
  text: "Толық мәтін",
  since: "Күшіне енген күні:",
  deadline: "Жауап берудің соңғы күні:",
  upcoming: "Күшіне енетін күні:",
  stillHolds: "Сіз үшін бұрынғы редакция қолданылатын соңғы күн:",
  accept: "Қабылдаймын",
  decline: "Бас тартамын",
  consent: "Келісім беремін",
  choose: "Қайсысына келісім бересіз?",
  chooseOne: "Кемінде біреуін таңдаңыз.",
  later: "Кейінірек",
  reconsider: "Шешімімді өзгерту",
  close: "Жабу",
  retry: "Қайталау",
  history: "Редакциялар тарихы",
  recorded: "Жауабыңыз тіркелді.",
  wait: "Күте тұрыңыз…",
  stale: "Жағдай өзгерді.",
  otherPerson: "Қазір жүйеге басқа адам кірген.",
  textTrouble: "Мәтін жүктелмеді.",
  noConnection: "Байланыс жоқ.",
  unknown: "Жауап тіркелгені белгісіз. Қайталаңыз.",
  notRecorded: "Жауап тіркелген жоқ.",
} as const

/** What every language has to say. */
export type Messages = Widen<typeof kk>

type Widen<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Widen<T[Key]> }
