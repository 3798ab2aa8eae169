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
  /** Machines that are lost where others take over by themselves. */
  failovers: number
  /** Times that the disk fills up. */
  fillings: number
  /** Restarts of each of two processes under load. */
  deploys: number
  /** Times that the site is rolled back and forward, before and after people have answered. */
  rollbacks: number
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
  failovers: 3,
  fillings: 5,
  deploys: 20,
  rollbacks: 10,
  acts: 100_000,
}

export const SHORT: Profile = {
  kills: 3,
  traced: 60,
  powerCuts: 20,
  restarts: 1,
  cuts: 1,
  promotions: 1,
  failovers: 1,
  fillings: 1,
  deploys: 1,
  rollbacks: 1,
  acts: 20_000,
}
