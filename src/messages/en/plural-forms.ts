/** The forms of a count in this language, as CLDR names them. */
export type Forms = 'one' | 'other'
