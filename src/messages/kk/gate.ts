/** What the gate of a product's server says to somebody who is not let through. */
export const gate = {
  'acceptance-required': {
    title: 'Алдымен құжаттарға жауап беріңіз',
    text: 'Жалғастыру үшін құжаттармен танысып, жауап беру керек.',
    link: 'Құжаттарға жауап беру',
  },
  'sign-in-required': {
    title: 'Алдымен кіріңіз',
    text: 'Бұл бет тек кірген адамдарға ашық.',
  },
  'service-unavailable': {
    title: 'Тексеру мүмкін болмады',
    text: 'Келісім қызметі жауап бермейді, сондықтан бет әзірге ашылмайды. Кейінірек қайталап көріңіз.',
  },
} as const
