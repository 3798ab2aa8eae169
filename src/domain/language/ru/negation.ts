import type { Negation } from '../phrasing.ts'

/** Comparisons that are mostly denied: not later than, not less than. */
const COMPARED = '(?:поздне|позж|мене|меньш|боле|больш|ране|раньш|ниж|выш|реж|чащ|старш|младш)е(?!\\p{L})'

/** How Russian denies. */
export const negation: Negation = {
  deniesInside: null,
  lifts: /^не (?:применя|распространя|действу(?:ет|ют)(?!\p{L}))/u,
  words: [
    ['none', /^(?:ни|никак\p{L}*|никто|никогда)$/u],
    ['none', /^не(?:обход|дел|котор|скольк|медл|отъемл|посредств)/u],
    // "In case of disagreement" is "who does not agree".
    ['perhaps', /^(?:несоглас|невозмож|отсутств|воздерж|отказыва|отказал|уклоня|уклонил)/u],
    ['part', /^незаконн/u],
    // «Неисполнение» is "where he does not do it", as are others made of a verb.
    [
      'perhaps',
      /^не(?:\p{L}{3,}(?:ни|ти)(?:е|я|ю|ем|и|й|ям|ями|ях)|(?:явк|оплат|уплат|выплат|поставк)\p{L}{1,3}|надлежащ\p{L}+|совместим\p{L}*|полн\p{L}+|своевременн\p{L}+|соответстви\p{L}+|возможност\p{L}+|непреодолим\p{L}+)$/u,
    ],
    // "What was not chosen".
    [
      'perhaps',
      /^не\p{L}{2,}(?:нн|ущ|ющ|ащ|ящ|вш)(?:ый|ая|ое|ые|ого|ому|ой|ом|ым|ых|ыми|ую|ий|ее|ие|его|ему|ей|им|их|ими|ся)$/u,
    ],
    ['part', /^(?:не\p{L}{4,}|бездейств\p{L}*)$/u],
  ],
  undenied: [
    ['sure', new RegExp(`(?<!не |\\p{L})${COMPARED}(?=,? (?:чем )?(?:за |на |до |от )?\\d)`, 'giu')],
    ['sure', new RegExp(`(?<!не |\\p{L})${COMPARED}(?= (?:эт|так|указанн)ого срока)`, 'giu')],
    ['perhaps', /(?<!\p{L})(?:свыше|превыша|превыс|до|после|от)\p{L}*/giu],
  ],
  turns: [
    // «Не устарела ли» asks whether it is; «без ограничений» is "including".
    ['none', /(?<!\p{L})не(?= \p{L}+ ли(?!\p{L}))/giu],
    ['perhaps', /(?<!\p{L})без(?= (?:каких-либо |всяких )?ограничени)/giu],
    // «Не иначе как» is "only".
    ['none', /(?<!\p{L})не(?= иначе,? как)/giu],
    ['perhaps', new RegExp(`(?<!\\p{L})не(?= ${COMPARED})`, 'giu')],
    // «Пока он не даст» means until he gives.
    ['none', /(?<=(?:^|[^\p{L}])(?:пока|до тех пор)\P{L}+(?:\p{L}+\P{L}+){0,4})не(?=\s)/giu],
    // Refusing to give is not giving.
    ['part', /отказ\p{L}{0,2}(?= дать)/giu],
  ],
  nounLike: /^не\s\p{L}+(?:ть|ти|чь)(?:ся)?(?!\p{L})/iu,
  refusal: /^отказ/iu,
  without: ['без'],
}
