import type { Limits } from '../limits.ts'

/** Kazakh words that may be an exception or an exclusivity. */
export const limits: Limits = {
  perhaps: {
    // «Келіспесе» is "unless he agrees".
    exception:
      /(?<!\p{L})(?:бірақ|дегенмен|әйтпесе|болмаса|өзгеше|ерекшелік\p{L}*|шығарып тастағанда|\p{L}+[мпб](?:аса|есе|айынша|ейінше|аған жағдайда|еген жағдайда))(?!\p{L})/giu,
    exclusivity:
      /(?<!\p{L})(?:жалғыз|дәл|бір ғана|айрықша|ерекше|толық жауап\p{L}*|ешқандай басқа|басқа ешкім)(?!\p{L})/giu,
  },
  // "Apart from" and "besides" are one word.
  doubted: /^(?:басқа(?:сы)?|өзге|бөлек|тыс|айрықша)$/iu,
  echo: /^(?:ғана|қана)$/iu,
  none: /(?<!\p{L})тек(?: қана| ғана)?(?: \p{L}+){1,3} емес(?=,| сондай| сонымен)|\p{L}+ (?:ғана|қана) емес/giu,
}
