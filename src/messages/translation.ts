import type { Value } from '../domain/message.ts'

/** The ends of keys that i18next chooses between by `count`, as CLDR names them. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

type Stem<K> = K extends `${infer Stem}_${PluralForm}` ? Stem : K

/**
 * What another language has to say of an area, given what Kazakh says: the same keys, and for a count the forms of
 * the language.
 *
 * @example
 * export const site = { … } as const satisfies Translation<typeof kazakh, 'one' | 'few' | 'many' | 'other'>
 */
export type Translation<Area, Forms extends PluralForm> = {
  readonly [K in keyof Area as K extends `${infer Stem}_${PluralForm}`
    ? `${Stem}_${Forms}`
    : K]: Area[K] extends string ? string : Translation<Area[K], Forms>
}

/** The keys of messages, levels parted by full stops and forms of a count left out: `site.title`. */
export type KeyOf<Area> = {
  [K in keyof Area & string]: Area[K] extends string ? Stem<K> : `${K}.${KeyOf<Area[K]>}`
}[keyof Area & string]

/** The text of a message, as a literal type. */
export type TextAt<Area, Key> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Area
    ? TextAt<Area[Head], Rest>
    : never
  : Key extends keyof Area
    ? Area[Key]
    : Key extends string
      ? `${Key}_other` extends keyof Area
        ? Area[`${Key}_other`]
        : never
      : never

/** The names of the places in a text: `{{date}}` gives `date`. */
export type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** Whether a message has forms, between which a count chooses. */
type HasForms<Area, Key> = Key extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Area
    ? HasForms<Area[Head], Rest>
    : false
  : Key extends string
    ? `${Key}_other` extends keyof Area
      ? true
      : false
    : false

/** The values that a message takes; what chooses between forms is a number. */
export type ValuesOf<Area, Key> = {
  readonly [Name in NamesIn<TextAt<Area, Key>>]: Name extends 'count'
    ? HasForms<Area, Key> extends true
      ? number
      : Value
    : Value
}
