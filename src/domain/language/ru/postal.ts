import type { Postal } from '../references.ts'

/** How Russian names houses. */
export const postal: Postal = {
  numberFirst: false,
  streets: [
    String.raw`ул\.`,
    'улиц',
    'проспект',
    String.raw`пр\.`,
    'пр-т',
    String.raw`просп\.`,
    'переул',
    String.raw`пер\.`,
    'бульвар',
    String.raw`б-р`,
    'шоссе',
    'микрорайон',
    String.raw`мкр\.?`,
    'набережн',
    'площад',
  ],
  before: [
    String.raw`(?:д|кв|оф|корп|стр|каб|пом)\.`,
    'дом',
    'квартира',
    'офис',
    'корпус',
    'строение',
    'кабинет',
    'помещение',
  ],
  behind: [],
}
