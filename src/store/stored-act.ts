import type { Act } from '../domain/acceptance/act.ts'
import type { Leaf } from '../domain/log/leaf.ts'
import type { Delegate, OnBehalf } from '../domain/log/opening.ts'

/** Whose act it is: a subject of a realm. */
export interface ActOwner {
  /** Within which a person's acts count: the product's id, or that of its group. */
  realm: string
  /** The opaque id that the products of the realm gave the person; of what is stored, the one that they have now. */
  subject: string
}

/** An act that a person asks to have recorded, with the id, the moment and the key that the service offers for it. */
export interface NewAct extends Act, ActOwner {
  /** The product of the realm that records it. */
  product: string
  /** Digest of the version as a whole. */
  versionDigest: string
  /** Canonical JSON that describes the screen; null when the widget gave none. */
  presentation: string | null
  /** The moment that an earlier system or, of an entry of theirs, staff stated; null for what this service witnessed. */
  claimedAt: string | null
  onBehalf: OnBehalf | null
  /** Who answered with a token of their own in the person's place; absent for what the person did alone. */
  delegate?: Delegate
  /** The product's signed word that it was this person; null for what is imported. */
  token: string | null
  /** When the token was issued: one from before the person's erasure is refused. */
  issuedAt: string
  /** Names the person to the memory of erasures, without being the person's id. */
  mark: string
  /** 32 random bytes in base64url, for this record alone. */
  key: string
}

/** An act on its way into the log. */
export interface PendingAct extends NewAct {
  /**
   * Looks at what the person did about the policy, oldest first, while nothing can be added to it; before the rules of the
   * store themselves.
   *
   * @returns the record that says the same already, if there is one
   * @throws why this act is not recorded
   */
  judge?(acts: readonly StoredAct[]): StoredAct | undefined
}

/** An act as it was recorded; `index` is its place in the log and orders all acts. */
export interface StoredAct extends Omit<NewAct, 'presentation' | 'issuedAt' | 'mark'> {
  index: number
  /** Format of its leaf. */
  v: Leaf['v']
  /** SHA-256 of the description of the screen. */
  presentation: string | null
  /** The id under which it was recorded, which its opening says; absent where the person has that id still. */
  formerly?: string
  /** The clock had gone back: `at` is the moment of the record before; absent otherwise. */
  clockAdjusted?: true
}
