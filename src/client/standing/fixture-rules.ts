/** The rules of acceptance in the words of the design, written without a look at the code that decides. */

/** A version as it was published; moments as milliseconds. */
export interface Edition {
  number: number
  asks: 'acceptance' | 'notice' | 'nothing'
  /** When it was first seen by the service. */
  from: number
  effect: number
  acceptBy: number
  replaces: readonly number[]
  ends: boolean
  /** What it is given to one by one; none where it is given as a whole. */
  offers: readonly string[]
}

/** What was recorded of one person, in its order. */
export interface Deed {
  act: 'accept' | 'decline' | 'withdraw' | 'shown' | 'continue'
  version: number
  choices?: string[] | undefined
}

/** Where a person stands with one policy. */
export interface Standing {
  state: 'ended' | 'settled' | 'optional' | 'covered' | 'notice' | 'due' | 'declined' | 'blocking'
  gate: 'open' | 'closed'
  accepted: number
  /** Null for what is not consented to. */
  given: boolean | null
  /** What is given of that which is, or ever was, offered one by one; null where nothing ever was. */
  may: Readonly<Record<string, boolean>> | null
  /** Given as a whole: nothing of it is said one by one. */
  isWhole: boolean
  /** Whether what is asked now was refused. */
  declined: boolean
  /** Announced versions of what is required that ask or tell something, unless accepted already. */
  announced: readonly { version: number; declined: boolean }[]
}

/** A refusal said early counts from its effect, which is later than a yes to what was in force before. */
function follow(last: Deed | undefined, next: Deed): Deed {
  const isEarlierYes = next.act === 'accept' && last?.act === 'decline' && next.version < last.version
  return isEarlierYes ? last : next
}

const hasChoices = (one: Deed | Edition) => ('offers' in one ? one.offers : (one.choices ?? [])).length > 0

/** Derives where somebody stands at a moment. */
export function deriveStanding(
  editions: readonly Edition[],
  deeds: readonly Deed[],
  isConsent: boolean,
  now: number,
): Standing {
  const published = editions.filter(({ from }) => from <= now)
  const replaced = new Set(published.flatMap(({ replaces }) => replaces))
  const living = published.filter(({ number }) => !replaced.has(number))
  const current = Math.max(0, ...living.filter(({ effect }) => effect <= now).map(({ number }) => number))
  const inForce = living.find(({ number }) => number === current)

  // A withdrawal is about the whole, and counts at once.
  const isBinding = ({ act, version }: Deed) =>
    act === 'withdraw' || (version <= current && living.some(({ number }) => number === version))
  const own = deeds.filter(isBinding)
  const answers = own.filter(({ act }) => act !== 'shown' && act !== 'continue')
  const last = answers.reduce<Deed | undefined>(follow, undefined)

  /** q(v): the highest version up to v that asks acceptance. */
  const askedBy = (version: number) =>
    Math.max(
      0,
      ...living
        .filter(({ number, asks }) => number <= version && asks === 'acceptance')
        .map(({ number }) => number),
    )
  const holds = (version: number, place: number) =>
    !answers
      .slice(place + 1)
      .some(
        ({ act, version: other }) => act === 'withdraw' || (act === 'decline' && askedBy(other) <= version),
      )
  const accepted = Math.max(
    0,
    ...answers.map(({ act, version }, place) => (act === 'accept' && holds(version, place) ? version : 0)),
  )

  const since = living.filter(({ number }) => number > accepted && number <= current)
  const unanswered = since.filter(({ asks }) => asks === 'acceptance')
  const untold = since.filter(
    ({ number, asks }) =>
      asks === 'notice' &&
      !own.some(({ act, version }) => (act === 'continue' || act === 'accept') && version >= number),
  )
  const isNewlyAsked = last !== undefined && askedBy(current) > last.version
  const isRefused = last !== undefined && last.act !== 'accept'
  const ground = Math.min(...unanswered.map(({ acceptBy }) => acceptBy))

  const sinceLast = living.filter(({ number }) => number >= (last?.version ?? 0) && number <= current)
  // Every version that is or has been in force since the yes has to have gone on offering it.
  const may = (choice: string) =>
    last?.act === 'accept' &&
    last.choices?.includes(choice) === true &&
    sinceLast.every(({ offers }) => offers.includes(choice))
  const ever = published.filter(({ number }) => number <= current).flatMap(({ offers }) => offers)

  const state = (() => {
    if (inForce?.ends) return 'ended'
    if (inForce === undefined) return 'settled'
    if (isConsent) return last !== undefined && (isRefused || !isNewlyAsked) ? 'settled' : 'optional'
    if (unanswered.length === 0) return untold.length === 0 ? 'covered' : 'notice'
    if (accepted > 0 && now < ground) return 'due'
    return isRefused && !isNewlyAsked ? 'declined' : 'blocking'
  })()

  return {
    state,
    gate: state === 'declined' || state === 'blocking' ? 'closed' : 'open',
    // A decline of a newer version ends a consent like a withdrawal.
    accepted: isConsent && isRefused ? 0 : accepted,
    given: isConsent ? last?.act === 'accept' : null,
    may:
      ever.length === 0 ? null : Object.fromEntries(ever.toSorted().map((choice) => [choice, may(choice)])),
    isWhole: isConsent && last?.act === 'accept' && [last, ...sinceLast].every((one) => !hasChoices(one)),
    declined: (state === 'due' || state === 'declined') && isRefused && !isNewlyAsked,
    announced: isConsent
      ? []
      : living
          .filter(({ effect, asks }) => effect > now && asks !== 'nothing')
          .map(({ number }) => ({
            number,
            answer: deeds.findLast(({ act, version }) => version === number || act === 'withdraw')?.act,
          }))
          .filter(({ answer }) => answer !== 'accept')
          .map(({ number, answer }) => ({ version: number, declined: answer === 'decline' }))
          .toSorted((one, other) => one.version - other.version),
  }
}

/** The moments at which time alone can change where somebody stands. */
export function listTurns(editions: readonly Edition[]): number[] {
  return editions.flatMap(({ effect, acceptBy }) => [effect, acceptBy]).toSorted((one, other) => one - other)
}
