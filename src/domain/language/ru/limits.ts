import type { Limits } from '../limits.ts'

/** Russian words that may be an exception or an exclusivity. */
export const limits: Limits = {
  perhaps: {
    exception:
      /(?<!\p{L})(?:но(?! и(?!\p{L}))|однако|если (?:\p{L}+ ){0,3}?не|пока (?:\p{L}+ ){0,3}?не|помимо(?! (?:того|этого|прочего))|исключ\p{L}+|ин(?:ой|ая|ое|ые|ых|ого|ому|ым|ыми),? чем|отличн\p{L}+ от|вне|разве что)(?!\p{L})/giu,
    exclusivity:
      /(?<!\p{L})(?:лишь бы|единственн\p{L}+|исключительн\p{L}+|строго|именно|полн\p{L}+ ответственност\p{L}+|никто ино\p{L}+)(?!\p{L})/giu,
  },
  doubted: /^(?:помимо|вне|исключени\p{L}+|исключительн(?!о$)\p{L}+|единственн\p{L}+)$/iu,
  echo: null,
  none: /(?<!\p{L})не (?:только|лишь)(?!\p{L})/giu,
}
