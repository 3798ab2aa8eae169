import type { ByLocale } from '../../domain/locale.ts'
import type { Refusal } from './decision.ts'

/** What somebody reads who is not let through. */
export interface Words {
  title: string
  text: string
  /** Of the link to the page on which to answer. */
  link?: string
}

/** The words of the gate's own pages; products that want others decide by themselves. */
export const WORDS: Record<Refusal['because'], ByLocale<Words>> = {
  'acceptance-required': {
    kk: {
      title: 'Алдымен құжаттарға жауап беріңіз',
      text: 'Жалғастыру үшін құжаттармен танысып, жауап беру керек.',
      link: 'Құжаттарға жауап беру',
    },
    ru: {
      title: 'Сначала ответьте на документы',
      text: 'Чтобы продолжить, нужно ознакомиться с документами и дать ответ.',
      link: 'Ответить на документы',
    },
    en: {
      title: 'Please answer first',
      text: 'To go on, please read the policies and give your answer.',
      link: 'Answer the policies',
    },
  },
  'sign-in-required': {
    kk: { title: 'Алдымен кіріңіз', text: 'Бұл бет тек кірген адамдарға ашық.' },
    ru: { title: 'Сначала войдите', text: 'Эта страница открыта только тем, кто вошёл.' },
    en: { title: 'Please sign in first', text: 'This page is open only to people who have signed in.' },
  },
  'service-unavailable': {
    kk: {
      title: 'Тексеру мүмкін болмады',
      text: 'Келісім қызметі жауап бермейді, сондықтан бет әзірге ашылмайды. Кейінірек қайталап көріңіз.',
    },
    ru: {
      title: 'Проверить не удалось',
      text: 'Сервис согласий не отвечает, поэтому страница пока не открывается. Попробуйте позже.',
    },
    en: {
      title: 'This could not be checked',
      text: 'The acceptance service does not answer, so the page does not open for now. Please try again later.',
    },
  },
}
