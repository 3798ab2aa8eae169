import type { EngineName } from '../bench/service/run.ts'
import type { Cluster } from '../harness/postgres/postgres.ts'
import type { Random } from '../harness/random.ts'
import type { FaultEnvironment } from './environment.ts'
import type { FigureName } from './figures.ts'
import type { Profile } from './profile.ts'
import { type ServiceOptions, ServiceUnderTest } from './service-under-test.ts'

/** What a trial may be told; the stage knows the rest. */
export type ServiceOverrides = Partial<ServiceOptions>

/** Where one run of a test or a control takes place: it has chances and services of its own. */
export class Scenario {
  readonly random: Random
  readonly #environment: FaultEnvironment
  readonly #lookedFor: FigureName | null
  readonly #services: ServiceUnderTest[] = []

  /**
   * @param name the same name and seed give the same chances, whatever else is run
   * @param lookedFor the one figure that matters in a control
   */
  constructor(environment: FaultEnvironment, name: string, lookedFor: FigureName | null) {
    this.#environment = environment
    this.random = environment.createRandom(name)
    this.#lookedFor = lookedFor
  }

  get profile(): Profile {
    return this.#environment.profile
  }

  /** The published site, which no test changes. */
  get dist(): string {
    return this.#environment.dist
  }

  /** A service on a database of its own. */
  createService(wishes: ServiceOverrides = {}): ServiceUnderTest {
    const { signer, dist } = this.#environment
    const { random } = this
    const own = { folder: this.generateFolderPath('trial'), random, lookedFor: this.#lookedFor }
    const trial = new ServiceUnderTest({ signer, dist, database: null, ...own, ...wishes })
    this.#services.push(trial)
    return trial
  }

  /** A service on an engine that no fault is done to. */
  async createServiceOn(engine: EngineName, wishes: ServiceOverrides = {}): Promise<ServiceUnderTest> {
    if (engine === 'sqlite') return this.createService(wishes)
    const shared = await this.openSharedCluster()
    return this.createService({
      ...wishes,
      database: await shared.createDatabase(this.#environment.generateName('trial')),
    })
  }

  /** A server of PostgreSQL that runs and that no fault is done to. */
  openSharedCluster(): Promise<Cluster> {
    return this.#environment.openSharedCluster()
  }

  /** A server of PostgreSQL of its own, at rest. */
  createCluster(under?: string): Promise<Cluster> {
    return this.#environment.createCluster(under)
  }

  /** The path of a folder that is not there yet. */
  generateFolderPath(what: string): string {
    return this.#environment.generateFolderPath(what)
  }

  /** The same, where other users may enter too. */
  generateOpenFolderPath(what: string): string {
    return this.#environment.generateOpenFolderPath(what)
  }

  /** Ends the services. */
  async clear(): Promise<void> {
    for (const trial of this.#services.splice(0)) await trial.end()
  }
}
