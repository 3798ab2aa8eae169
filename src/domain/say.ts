import type { ChangeMessages } from './changes/messages.ts'
import type { FindingMessages, FindingParts } from './checks/messages.ts'
import type { Locale } from './locale.ts'
import type { ValueArguments } from './message.ts'

type FindingTexts = {
  [Key in keyof FindingMessages & string as `findings.${Key}.${'message' | 'advice'}`]: FindingMessages[Key]
}

/** Every message of the domain by key, with its values; the catalogues have to have them. */
export type DomainMessages = FindingTexts & FindingParts & ChangeMessages

/** Says the domain's messages in one language; whoever renders words is handed one. */
export interface DomainSay {
  readonly locale: Locale
  <Key extends keyof DomainMessages>(key: Key, ...values: ValueArguments<DomainMessages[Key]>): string
}

/** Says what is said of changes: all that a page which compares texts in the browser has to load. */
export interface ChangeSay {
  readonly locale: Locale
  <Key extends keyof ChangeMessages>(key: Key, ...values: ValueArguments<DomainMessages[Key]>): string
}
