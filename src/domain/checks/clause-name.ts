import { type ByLocale, mapLocales } from '../locale.ts'

const PREAMBLE: ByLocale<string> = { kk: 'Кіріспе', ru: 'Преамбула', en: 'The preamble' }
const TITLE: ByLocale<string> = { kk: 'атауы', ru: 'название', en: 'the title' }
const SECTION: ByLocale<string> = { kk: '{}-бөлім', ru: 'Раздел {}', en: 'Section {}' }
const CLAUSE: ByLocale<string> = { kk: '{}-тармақ', ru: 'Пункт {}', en: 'Clause {}' }
const BEHIND: ByLocale<string> = {
  kk: '{}-тармақтан кейінгі {n}-бөлік',
  ru: 'Часть {n} после пункта {}',
  en: 'Part {n} after clause {}',
}

/** What a clause is called by its address, to begin a sentence with. */
export function formatClauseName(address: string): ByLocale<string> {
  const [above = '', position] = address.split('§')
  if (position === undefined) {
    const form = above.includes('.') ? CLAUSE : SECTION
    return mapLocales((locale) => form[locale].replace('{}', above))
  }
  if (above === '' && position === '1') return PREAMBLE
  return mapLocales((locale) => BEHIND[locale].replace('{}', above || '0').replace('{n}', position))
}

/** What stands before a clause: another one, or the title. */
export function formatPrecedingName(address: string | undefined): ByLocale<string> {
  return address === undefined ? TITLE : formatClauseName(address)
}
