import type { Phrase } from './phrase.ts'

/** What is said of printed numbers. */
export const NUMBERING = {
  unexpected: {
    kk: [
      'Мұнда {expected} нөмірі күтілген еді, ал тұрғаны – {number}.',
      'Тармақтарды 1, 2, 3 … деп, ештеңе қалдырмай және қайталамай, өз бөлімінің ішінде нөмірлеңіз.',
    ],
    ru: [
      'Здесь ожидался номер {expected}, а стоит {number}.',
      'Нумеруйте пункты 1, 2, 3 … без пропусков и повторов, каждый в своём разделе.',
    ],
    en: [
      'Clause {number} stands where {expected} was expected.',
      'Number clauses 1, 2, 3 … without gaps or repeats, each under its own section.',
    ],
  },
  unread: {
    kk: [
      '{number} нөмірі тармақтың нөмірі ретінде оқылмайды, сондықтан оған сілтеме жасау мүмкін емес.',
      'Оны жол басына белгілеусіз, соңына нүкте мен бос орын қойып жазыңыз: {number}. Мәтін',
    ],
    ru: [
      'Номер {number} не читается как номер пункта, поэтому сослаться на пункт нельзя.',
      'Напишите его в начале строки без выделения, с точкой и пробелом: {number}. Текст',
    ],
    en: [
      'The number {number} is not read as that of a clause, so that nothing can refer to it.',
      'Write it at the beginning of the line without markup, with a full stop and a space: {number}. Text',
    ],
  },
} satisfies Record<string, Phrase>
