/** What is said of changes wherever they are shown, by key, with the values that it takes. */
export type ChangeMessages = Record<never, never>
