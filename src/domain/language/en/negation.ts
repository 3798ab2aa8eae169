import type { Negation } from '../phrasing.ts'

/** Comparisons that are mostly denied: not later than, not less than. */
const COMPARED = '(?:later|less|more|fewer|earlier|sooner|longer|lower|higher)\\b'

/** How English denies. */
export const negation: Negation = {
  deniesInside: null,
  lifts: /^(?:\p{L}+ )?(?:not|n['’]t|no longer)(?: be)? (?:appl(?:y|ied|icable)|extend)/u,
  words: [
    ['none', /^nor$/],
    ['sure', /^(?:unless|neither)$/],
    // By a noun or another verb elsewhere: to abstain, to give up.
    [
      'perhaps',
      /^(?:disagree|fail|refus|refrain|waiv|disclaim|relinquish|forfeit|forgo|abstain|absence|lack|unable|decline|impossib|incompatib|inability|unsure)/,
    ],
    ['part', /^(?:unlawful|unauthori[sz]|inaction|invalid|incomplete|inaccurate|non\p{L}{3})/u],
  ],
  undenied: [
    ['sure', new RegExp(`(?<!(?:no|not) )\\b${COMPARED}(?= than \\d)`, 'giu')],
    ['perhaps', /\b(?:over|above|below|under|exceed|before|after)\w*/giu],
  ],
  turns: [
    // "Non-refundable" is "is not refunded".
    ['perhaps', /\bnon(?=-\p{L})/giu],
    ['perhaps', new RegExp(`\\b(?:no|not)(?= ${COMPARED})`, 'giu')],
    // "Does not sell or transfer" is denied twice elsewhere; "under 18" is not having reached it; "No. 5" is a number.
    ['perhaps', /(?<=\b(?:do|does|did|is|are|may|must|shall|will|can) not \p{L}+ )or\b/gu],
    ['perhaps', /\b(?:under|below|younger than)(?=\s(?:\d|the age))/giu],
    ['none', /\bNo(?=\.\s?\d)/gu],
  ],
  nounLike: /^not\s(?:to\s\p{L}+|\p{L}+ing\b)/iu,
  refusal: /^(?:refus|declin)/i,
  without: ['without'],
}
