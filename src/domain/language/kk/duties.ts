import type { Duties } from '../meanings.ts'

/** How else Kazakh binds and lets; «міндетті» binds where it ends what is said, and is an adjective before a noun. */
export const duties: Duties = {
  perhaps: {
    may: /(?<!\p{L})(?:рұқсат|мүмкіндік|құқығы|құқығын|болады|болат|сала ал|тыйым)\p{L}*|(?<!\p{L})мүмкін(?= (?:емес|болма))/giu,
    must: /(?<!\p{L})(?:керек|қажет|міндеттеме|талап|міндет(?!т[іi](?:мін|міз|сіз)?(?:\s*(?:[.,;:!?)]|$)|\s(?:емес|екен|және|деп|болып)))|тиісті)\p{L}*/giu,
  },
}
