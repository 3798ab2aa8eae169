import type { Negation } from '../phrasing.ts'

/** A verb denies before its ending: беріл-МЕЙ-ді, бол-МА-ған, бер-МЕУ, кел-МЕ-се; a noun by "-less". */
const INSIDE = new RegExp(
  String.raw`\p{L}{2}[мбп](?:` +
    '[ае]й(?:д[ыі]|мын|мін|с[ыі]ң|т[ыі]н|мыз|міз|ақ|ек|[іы]нше|$)' +
    '|ау(?:ы|ға|дан|да|$)|еу(?:і|ге|ден|де|$)|аған|еген|(?:аса|есе)(?:[мңқк]|ңыз|ңіз)?$|аңыз(?:дар)?$|еңіз(?:дер)?$' +
    '|ас(?:тан|$)|ес(?:тен|$))' +
    // The past tense, which looks like the present one of «табады».
    String.raw`|\p{L}(?:м|[кқтсшпх]п|[зжбвгн]б)(?:ад[ыі]|ед[ыі])(?:[мңқк]|ңыз|ңіз)?$|\p{L}{2}(?:м|[кқтсшпх]п|[зжбвгн]б)(?:айынша|ейінше)$` +
    String.raw`|\p{L}{2}(?<![аәеёиоөуұүыіэюяй]|[ғгқк][ае]н)(?:сыз|сіз)(?:$|[дб]|ғ|г)`,
  'u',
)
const LIKE_INSIDE = /[мбп][ае][йусңғгд]|с[ыі]з/
/** «Хабарламаңыз» is "your notice", «жанармай» is fuel. */
const NOUN =
  '(?:хабарла|аудар|бағдарла|мәлімде|анықта|жарна|сілте|баста|түсіндір|көшір|міндетте|қосы|баянда|басы|бөл|төле)м[ае]ң[ыі]з|жанармай|жаппай|сарымай'
const NOT_INSIDE = new RegExp(
  `^(?:${NOUN})|^(?:қамау|немесе|немене|қорқау|дербес|бағалау|қабаған|тамады)`,
  'u',
)

/** How Kazakh denies. */
export const negation: Negation = {
  deniesInside: (word) => LIKE_INSIDE.test(word) && INSIDE.test(word) && !NOT_INSIDE.test(word),
  lifts: /^(?:қолданыл|таратыл|тара|тарал)м(?:ай|а[пғ])/u,
  words: [
    // Safety, except, regardless, force majeure; and «ешбір», which goes with a denied verb: "no … not" is one negation.
    ['none', /^(?:қауіпсізд|қоспаған|қарамаст|еңсерілмейтін|(?:ешбір|ешқандай|ешкім|ешқашан)$)/u],
    ['none', /^ажырамас$/u],
    // To rule out and to prevent.
    ['perhaps', /^(?:болдырма|жол бермеу)/u],
    // "No later than" and "not more than" are "within" and "up to" elsewhere.
    ['part', /^(?:кешіктір(?:іл)?ме|кешікпе|аспайтын)/u],
    // Adjectives in other languages: lawless, wordless.
    ['part', /(?:сыз|сіз)(?:$|[дбғг])/u],
    // Absence, and to rule out.
    ['part', /^жоғ|^жоқт/u],
    // «Толмаған» is "under" and «не достигший».
    ['perhaps', /^толмаған/u],
  ],
  undenied: [
    [
      'sure',
      /(?<=\d[^,;]{0,25}[нтд][ае]н )(?<!одан )(?:асатын|астам|артық|көп|кем|кеш|бұрын)(?!\p{L}| емес)/giu,
    ],
    ['perhaps', /(?<!\p{L})(?:асса|жоғары|төмен|дейін|кейін)(?!\p{L})/giu],
  ],
  turns: [
    // "Force majeure", "inevitable", "at least", "whether or not": one notion elsewhere.
    ['none', /(?<=бой )бермейтін(?= күш)|(?<=мүмкін )емес(?= күш)|(?<=ең )болмағанда/giu],
    [
      'none',
      /болмай(?= қоймай)|(?<=болмай )қоймай\p{L}+|\p{L}+(?=мегеніне қарамастан|мағанына қарамастан)\p{L}+/giu,
    ],
    // To refuse or to refrain.
    ['perhaps', /(?<!\p{L})бас тарт\p{L}+/giu],
    ['part', /емес(?<=(?:кем|артық|кеш|көп|ерте|бұрын) емес)/giu],
  ],
  // «Пайдаланбауы тиіс» is "must not use".
  nounLike: /^(?:\p{L}*[мпб][ае]|бас тарт)у(?!\p{L}*\s(?:тиіс|керек|қажет))/iu,
  refusal: /^бас тарт/iu,
  without: [],
}
