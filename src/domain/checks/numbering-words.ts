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
} satisfies Record<string, Phrase>
