/** Something that a traced process did, in the order in which the kernel saw it. */
export type TraceEvent =
  /** A file has been made where there was none, or emptied. */
  | { is: 'opened'; thread: number; path: string; isEmptied: boolean }
  /** A file has been written to, at its end where no place is given; the disk need not have it. */
  | { is: 'written'; thread: number; path: string; at: number | null; data: Buffer }
  /** A file has been cut to a size. */
  | { is: 'cut'; thread: number; path: string; size: number }
  | { is: 'removed'; thread: number; path: string }
  | { is: 'renamed'; thread: number; path: string; to: string }
  /** The disk is being asked for all that has been written to a file before, and has answered that it has it. */
  | { is: 'syncing' | 'synced'; thread: number; path: string }
  /** Something is being said over a connection, or has been heard. */
  | { is: 'said' | 'heard'; thread: number; path: string; data: Buffer }
