/** How often each fault is done. */
export interface Profile {
  /** Kills on each engine. */
  kills: number
  /** Acts that are traced on each engine. */
  traced: number
  /** Confirmations at which the power goes, at most. */
  powerCuts: number
  /** Restarts of PostgreSQL, of each kind. */
  restarts: number
  /** Times that connections are ended and statements cancelled, each in two ways. */
  cuts: number
  /** Standbys that are promoted. */
  promotions: number
  /** What happens to the machine that leads where another takes over, one after the other. */
  losses: readonly ('machine' | 'postgres' | 'switchover')[]
  /** Times that the disk fills up. */
  fillings: number
  /** Restarts of each of two processes under load. */
  deploys: number
  /** Times that the site is rolled back and forward, before and after people have answered. */
  rollbacks: number
  /** Milliseconds for which one client misbehaves. */
  misuse: number
  /** Acts in the log on which reports are drawn up. */
  acts: number
}

export const FULL: Profile = {
  kills: 50,
  traced: 400,
  powerCuts: 200,
  restarts: 25,
  cuts: 50,
  promotions: 10,
  losses: ['machine', 'postgres', 'switchover', 'machine', 'machine'],
  fillings: 5,
  deploys: 20,
  rollbacks: 10,
  misuse: 8_000,
  acts: 100_000,
}

/** What only somebody waits for who wants to know. */
export const WHOLE: Profile = { ...FULL, acts: 1_000_000 }

export const SHORT: Profile = {
  kills: 3,
  traced: 60,
  powerCuts: 20,
  restarts: 1,
  cuts: 1,
  promotions: 1,
  losses: ['machine'],
  fillings: 1,
  deploys: 1,
  rollbacks: 1,
  misuse: 4_000,
  acts: 20_000,
}
