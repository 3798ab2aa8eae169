/** Someone who visits the demo. */
export interface Person {
  id: 'newcomer' | 'accepted-1' | 'up-to-date'
  /** The opaque id under which the service knows them; null when every visitor gets one of their own. */
  subject: string | null
  /** What they had accepted before the demo began: nothing, version 1, or the version in force. */
  accepts: 'nothing' | 1 | 'current'
}

/** Three people before the same gate. */
export const PEOPLE: readonly Person[] = [
  { id: 'newcomer', subject: null, accepts: 'nothing' },
  { id: 'accepted-1', subject: 'demo-accepted-1', accepts: 1 },
  { id: 'up-to-date', subject: 'demo-up-to-date', accepts: 'current' },
]

/** The person with an id; the newcomer when there is none such. */
export function getPerson(id: string | undefined): Person {
  return PEOPLE.find((person) => person.id === id) ?? (PEOPLE[0] as Person)
}
