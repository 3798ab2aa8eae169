// Written by `npm run messages` from src/messages; change the words there.
export const kk = {
  'acceptance-required': {
    title: "Алдымен құжаттарға жауап беріңіз",
    text: "Жалғастыру үшін құжаттармен танысып, жауап беру керек.",
    link: "Құжаттарға жауап беру",
  },
  'sign-in-required': {
    title: "Алдымен кіріңіз",
    text: "Бұл бет тек кірген адамдарға ашық.",
  },
  'service-unavailable': {
    title: "Тексеру мүмкін болмады",
    text: "Келісім қызметі жауап бермейді, сондықтан бет әзірге ашылмайды. Кейінірек қайталап көріңіз.",
  },
  misconfigured: {
    title: "Бет әзірге ашылмайды",
    text: "Сайт келісім қызметіне дұрыс қосылмаған. Қатені сайт иелері түзетуі керек. Кейінірек қайталап көріңіз.",
  },
  'subject-refused': {
    title: "Есептік жазбаңызды тексеру мүмкін болмады",
    text: "Келісім қызметі бұл есептік жазбаны қабылдамады. Сайттың қолдау қызметіне жазыңыз.",
  },
} as const

/** What every language has to say. */
export type Messages = Widen<typeof kk>

type Widen<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Widen<T[Key]> }
