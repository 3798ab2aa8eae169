import type { EngineName } from '../bench/service/run.ts'
import type { Cluster } from '../harness/postgres/postgres.ts'
import type { Random } from '../harness/random.ts'
import type { FigureName } from './figures.ts'
import type { Effort } from './profile.ts'
import { Trial, type TrialOptions } from './trial.ts'
import type { Workshop } from './workshop.ts'

/** What a trial may be told; the stage knows the rest. */
export type TrialWishes = Partial<TrialOptions>

/** Where one run of a test or a control takes place: it has chances and services of its own. */
export class Stage {
  readonly random: Random
  readonly #workshop: Workshop
  readonly #lookedFor: FigureName | null
  readonly #trials: Trial[] = []

  constructor(workshop: Workshop, random: Random, lookedFor: FigureName | null) {
    this.#workshop = workshop
    this.random = random
    this.#lookedFor = lookedFor
  }

  get effort(): Effort {
    return this.#workshop.effort
  }

  /** A service on a database of its own. */
  trial(wishes: TrialWishes = {}): Trial {
    const { signer, dist } = this.#workshop
    const { random } = this
    const own = { folder: this.newFolder('trial'), random, lookedFor: this.#lookedFor }
    const trial = new Trial({ ...{ signer, dist, database: null }, ...own, ...wishes })
    this.#trials.push(trial)
    return trial
  }

  /** A service on an engine that no fault is done to. */
  async trialOn(engine: EngineName, wishes: TrialWishes = {}): Promise<Trial> {
    if (engine === 'sqlite') return this.trial(wishes)
    const shared = await this.shared()
    return this.trial({ ...wishes, database: await shared.newDatabase(this.#workshop.newName('trial')) })
  }

  /** A server of PostgreSQL that runs and that no fault is done to. */
  shared(): Promise<Cluster> {
    return this.#workshop.shared()
  }

  /** A server of PostgreSQL of its own, at rest. */
  cluster(under?: string): Promise<Cluster> {
    return this.#workshop.cluster(under)
  }

  /** The path of a folder that is not there yet. */
  newFolder(what: string): string {
    return this.#workshop.newFolder(what)
  }

  /** The same, where other users may enter too. */
  newOpenFolder(what: string): string {
    return this.#workshop.newOpenFolder(what)
  }

  /** Ends the services. */
  async clear(): Promise<void> {
    for (const trial of this.#trials.splice(0)) await trial.end()
  }
}
