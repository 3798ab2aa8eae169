/** A number in figures or in words, with what it counts. */
export interface Amount {
  /** `15000`, `2.5`. */
  number: string
  /** `calendar day`, `KZT`; null when the words beside it do not tell. */
  unit: string | null
  start: number
  end: number
  /** False for a number in words that may be no more than a way of speaking. */
  sure: boolean
  /** In figures, in words, or only said by its unit: «в течение месяца». */
  written: 'figures' | 'words' | 'unit'
  ordinal: boolean
}
