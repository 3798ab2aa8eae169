import type { Numerals } from '../linguistics.ts'

/** Endings of a numeral: cases, «үшеу», «бірі». */
const ENDING =
  '(?:дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|дың|дің|тың|тің|ның|нің|ды|ді|ты|ті|ны|ні|да|де|та|те|ау|еу|ы|і|сы|сі)?'

/** Kazakh numerals. */
export const numerals: Numerals = {
  1: `бір${ENDING}`,
  2: `екі${ENDING}|екеу`,
  3: `үш${ENDING}`,
  4: `төрт${ENDING}`,
  5: `бес${ENDING}`,
  6: `алты${ENDING}`,
  7: `жеті${ENDING}`,
  8: `сегіз${ENDING}`,
  9: `тоғыз${ENDING}`,
  // «Оның», «оны», «онда» are forms of "he".
  10: 'он|оннан|онға',
  20: `жиырма${ENDING}`,
  30: `отыз${ENDING}`,
  40: `қырық${ENDING}`,
  50: `елу${ENDING}`,
  60: `алпыс${ENDING}`,
  70: `жетпіс${ENDING}`,
  80: `сексен${ENDING}`,
  90: `тоқсан${ENDING}`,
  100: `жүз${ENDING}`,
  1000: `мың${ENDING}`,
  0.5: 'жарым',
  1000000: `миллион${ENDING}|млн`,
  1000000000: `миллиард${ENDING}|млрд`,
}

const ORDINAL = '[ыі]?нш[ыі](?:[сд]?[ыі]?[нд]?[ае]?н?)'
/** Ordinals. */
export const ordinals: Numerals = {
  1: `бір${ORDINAL}`,
  2: `екі${ORDINAL}`,
  3: `үш${ORDINAL}`,
  4: `төрт${ORDINAL}`,
  5: `бес${ORDINAL}`,
  6: `алты${ORDINAL}`,
  7: `жеті${ORDINAL}`,
  8: `сегіз${ORDINAL}`,
  9: `тоғыз${ORDINAL}`,
  10: `он${ORDINAL}`,
  20: `жиырма${ORDINAL}`,
  30: `отыз${ORDINAL}`,
  40: `қырқ${ORDINAL}`,
  50: `елу${ORDINAL}`,
  60: `алпыс${ORDINAL}`,
  70: `жетпіс${ORDINAL}`,
  80: `сексен${ORDINAL}`,
  90: `тоқсан${ORDINAL}`,
  100: `жүз${ORDINAL}`,
  1000: `мың${ORDINAL}`,
}
