import type { Postal } from '../references.ts'

/** How English names houses. */
export const postal: Postal = {
  numberFirst: true,
  streets: [
    'street',
    'st',
    'avenue',
    'ave',
    'road',
    'rd',
    'lane',
    'drive',
    'boulevard',
    'blvd',
    'square',
    'place',
    'way',
    'court',
    'highway',
  ],
  before: ['suite', 'ste', 'apt', 'apartment', 'pmb', String.raw`p\.?o\.? box`, 'floor', 'office'],
  behind: [],
}
