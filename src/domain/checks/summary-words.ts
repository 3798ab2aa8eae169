import type { Phrase } from './phrase.ts'

/** What is said of the plain words in `version.yaml`. */
export const SUMMARY = {
  empty: {
    kk: [
      '{part}.{locale}: қарапайым сөзбен жазылған кемінде бір сөйлем күтілген еді.',
      'Не өзгергенін оқырманға түсінікті сөзбен жазыңыз.',
    ],
    ru: [
      '{part}.{locale}: ожидалось хотя бы одно предложение простыми словами.',
      'Скажите простыми словами, что изменилось.',
    ],
    en: [
      '{part}.{locale}: expected at least one sentence in plain words.',
      'Say in plain words what changed.',
    ],
  },
} satisfies Record<string, Phrase>
