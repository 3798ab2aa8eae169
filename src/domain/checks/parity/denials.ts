import type { Locale } from '../../locale.ts'

/**
 * How a denial counts when languages are compared: each must have it; it may be said otherwise; it denies only a
 * thing within the sentence, and may be said otherwise; it is none.
 */
export type Weight = 'sure' | 'perhaps' | 'part' | 'none'

type ByWeight = Readonly<Record<Locale, readonly (readonly [Weight, RegExp])[]>>

/** Words by their weight, the first that fits; what `findFacts` finds and is not listed is sure. */
export const WORDS: ByWeight = {
  kk: [
    // Safety, except, regardless, force majeure; and «ешбір», which goes with a denied verb: "no … not" is one negation.
    ['none', /^(?:қауіпсізд|қоспаған|қарамаст|еңсерілмейтін|(?:ешбір|ешқандай|ешкім|ешқашан)$)/u],
    // "No later than" and "not more than" are "within" and "up to" elsewhere.
    ['part', /^(?:кешіктірме|аспайтын)/u],
    // Adjectives in other languages: lawless, wordless.
    ['part', /(?:сыз|сіз)(?:$|[дбғг])/u],
  ],
  ru: [
    ['none', /^(?:ни|никак\p{L}*|никто|никогда)$/u],
    ['none', /^не(?:обход|дел|котор|скольк|медл|отъемл|посредств)/u],
    // "In case of disagreement" is "who does not agree".
    ['perhaps', /^(?:несоглас|невозмож|отсутств)/u],
    ['part', /^незаконн/u],
    // "What was not chosen".
    [
      'perhaps',
      /^не\p{L}{2,}(?:нн|ущ|ющ|ащ|ящ|вш)(?:ый|ая|ое|ые|ого|ому|ой|ом|ым|ых|ыми|ую|ий|ее|ие|его|ему|ей|им|их|ими|ся)$/u,
    ],
    ['part', /^(?:не\p{L}{4,}|бездейств\p{L}*)$/u],
  ],
  en: [
    ['none', /^nor$/],
    ['sure', /^(?:unless|neither)$/],
    ['perhaps', /^(?:disagree|fail|refus|absence|unable)/],
    ['part', /^(?:unlawful|unauthori[sz]|inaction|invalid|incomplete|inaccurate|non\p{L}{3})/u],
  ],
}

/** Comparisons that are mostly denied: not later than, not less than. */
const COMPARED = {
  ru: '(?:поздне|позж|мене|меньш|боле|больш|ране|раньш|ниж|выш|реж|чащ|старш|младш)е(?!\\p{L})',
  en: '(?:later|less|more|fewer|earlier|sooner|longer|lower|higher)\\b',
}

/** The same without a denial, beside a figure or "that term": where one language says "later than 15", all have to. */
export const UNDENIED: ByWeight = {
  kk: [
    [
      'sure',
      /(?<=\d[^,;]{0,25}[нтд][ае]н )(?<!одан )(?:асатын|астам|артық|көп|кем|кеш|бұрын)(?!\p{L}| емес)/giu,
    ],
    ['perhaps', /(?<!\p{L})(?:асса|жоғары|төмен|дейін|кейін)(?!\p{L})/giu],
  ],
  ru: [
    ['sure', new RegExp(`(?<!не |\\p{L})${COMPARED.ru}(?= (?:чем )?(?:за |на |до |от )?\\d)`, 'giu')],
    ['sure', new RegExp(`(?<!не |\\p{L})${COMPARED.ru}(?= (?:эт|так|указанн)ого срока)`, 'giu')],
    ['perhaps', /(?<!\p{L})(?:свыше|превыша|превыс|до|после|от)\p{L}*/giu],
  ],
  en: [
    ['sure', new RegExp(`(?<!(?:no|not) )\\b${COMPARED.en}(?= than \\d)`, 'giu')],
    ['perhaps', /\b(?:over|above|below|under|exceed|before|after)\w*/giu],
  ],
}

/** Ways of speaking that deny in one language and not in another. */
export const TURNS: ByWeight = {
  kk: [['part', /емес(?<=(?:кем|артық|кеш|көп|ерте|бұрын) емес)/giu]],
  ru: [
    ['perhaps', new RegExp(`(?<!\\p{L})не(?= ${COMPARED.ru})`, 'giu')],
    // «Пока он не даст» means until he gives.
    ['none', /(?<=(?:^|[^\p{L}])(?:пока|до тех пор)\P{L}+(?:\p{L}+\P{L}+){0,4})не(?=\s)/giu],
    // Refusing to give is not giving.
    ['part', /отказ\p{L}{0,2}(?= дать)/giu],
  ],
  en: [
    ['perhaps', new RegExp(`\\b(?:no|not)(?= ${COMPARED.en})`, 'giu')],
    // "Does not sell or transfer" is denied twice elsewhere; "under 18" is not having reached it; "No. 5" is a number.
    ['perhaps', /(?<=\b(?:do|does|did|is|are|may|must|shall|will|can) not \p{L}+ )or\b/gu],
    ['perhaps', /\bunder(?=\s(?:\d|the age))/giu],
    ['none', /\bNo(?=\.\s?\d)/gu],
  ],
}

/** What denies no sentence but stands for a thing, «бермеу», «не давать», "not giving": others may have a noun. */
export const NOUN_LIKE: Readonly<Record<Locale, RegExp>> = {
  // «Пайдаланбауы тиіс» is "must not use".
  kk: /^\p{L}*[мпб][ае]у(?!\p{L}*\s(?:тиіс|керек|қажет))/iu,
  ru: /^не\s\p{L}+(?:ть|ти|чь)(?:ся)?(?!\p{L})/iu,
  en: /^not\s(?:to\s\p{L}+|\p{L}+ing\b)/iu,
}

/** "Without" is a sure denial, but Kazakh may say it by an ending that is an adjective's as well. */
export const WITHOUT = /^(?:без|without)$/u
