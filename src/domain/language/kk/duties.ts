import type { Duties } from '../duties.ts'

/** The words by which Kazakh binds and lets. */
export const duties: Duties = {
  words: {
    must: ['міндетті', 'міндеттен', 'міндеттел'],
    due: ['тиіс$'],
    shall: [],
    may: ['құқылы'],
    can: ['мүмкін$'],
    forbidden: ['тыйым'],
    permitted: ['рұқсат(?!сыз)'],
  },
  // An auxiliary after a converb: бере АЛАДЫ.
  ability: { word: / ал(?:а[дмст]|май)\p{L}*/gu, before: /\p{L}+[аейя]$/u },
  // «Ғана алады» is "receives only".
  none: ['ғана '],
  perhaps: {
    may: /(?<!\p{L})(?:рұқсат|мүмкіндік|құқығы|құқығын|болады|болат|сала ал|тыйым)\p{L}*/giu,
    must: /(?<!\p{L})(?:керек|қажет|міндеттеме|талап|міндет|тиісті)\p{L}*/giu,
  },
}
