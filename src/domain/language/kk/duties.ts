import type { Duties } from '../meanings.ts'

/** How else Kazakh binds and lets. */
export const duties: Duties = {
  perhaps: {
    may: /(?<!\p{L})(?:рұқсат|мүмкіндік|құқығы|құқығын|болады|болат|сала ал|тыйым)\p{L}*|(?<!\p{L})мүмкін(?= (?:емес|болма))/giu,
    must: /(?<!\p{L})(?:керек|қажет|міндеттеме|талап|міндет|тиісті)\p{L}*/giu,
  },
}
