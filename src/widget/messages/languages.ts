// Written by `npm run messages` from src/messages; change the words there.
/**
 * The languages by their own names, in the order of the switch.
 *
 * @example
 * LANGUAGES.kk // 'Қазақша'
 */
export const LANGUAGES = {
  kk: "Қазақша",
  ru: "Русский",
  en: "English",
}
