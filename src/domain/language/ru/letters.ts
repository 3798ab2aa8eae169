import type { Letters } from '../letters.ts'

/** The letters of Russian. */
export const letters: Letters = {
  alphabet: 'cyrillic',
  own: '',
  // No Kazakh sentence has these; «не» and «да» it has.
  telling:
    /(?<!\p{L})(?:и|в|на|с|по|для|что|или|к|от|из|до|при|если|как|это|без|его|её|их|об|со|во|после)(?!\p{L})|(?:ого|ому|ыми|ими|тся|ться|ние|ния|ость|ости|ной|ных)(?!\p{L})/iu,
  softened: [],
}
