/** What announces a code or a name in English. */
export const codes: readonly string[] = [
  'codes?',
  'keys?',
  'tokens?',
  'nick(?:name)?s?',
  'log-?in',
  'user ?names?',
  'passwords?',
  'files?',
  'tickers?',
  'swift',
  'bic',
  'isin',
  'iban',
  'bin',
  'iin',
]
