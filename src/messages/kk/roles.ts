/** As what somebody answers in a person’s place, wherever it is said. */
export const roles = {
  guardian: 'заңды өкіл',
  support: 'қолдау қызметі',
  organisation: 'ұйым',
} as const
