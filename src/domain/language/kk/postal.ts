import type { Postal } from '../references.ts'

/** How Kazakh names houses. */
export const postal: Postal = {
  numberFirst: false,
  streets: ['көше', 'даңғыл', 'шағын аудан', 'мөлтек аудан', 'ықшам аудан', 'бульвар', 'алаң', 'тасжол'],
  before: [],
  behind: ['үй', 'пәтер', 'кеңсе', 'корпус', 'құрылыс', 'кабинет', 'бөлме'],
}
