import type { Limits } from '../limits.ts'

/** English words that may be an exception or an exclusivity. */
export const limits: Limits = {
  perhaps: {
    exception:
      /\b(?:but(?! (?:also|not (?:be )?limited|rather)\b)|however|if (?:\p{L}+ ){0,4}?(?:not|no)|until|exceptions?|besides|beyond|otherwise|exempt\p{L}*|notwithstanding)\b/giu,
    exclusivity: /\b(?:just|strictly|alone|limited to|no other|nothing else|unique|single|specifically)\b/giu,
  },
  doubted:
    /^(?:other than|apart from|aside from|but for|besides|exceptions?|exclud(?:es?|ed)|not includ\p{L}*|sole|exclusive|merely|purely)$/iu,
  echo: null,
  none: /\bbut (?:\p{L}+ )?not (?:be )?limited\b|\bnot (?:only|just|merely|solely)\b/giu,
}
