import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { Random } from '../bench/random.ts'
import type { EngineName } from '../bench/service/lap.ts'
import type { Signer } from '../bench/service/token.ts'
import { type Cluster, type Clusters, keepPostgres } from '../lib/postgres/postgres.ts'
import { publishData } from '../lib/publish-data.ts'
import type { Effort } from './effort.ts'
import type { FigureName } from './figures.ts'
import { Trial, type TrialOptions } from './trial.ts'

/** What a trial may be told; the stage knows the rest. */
export type TrialWishes = Partial<TrialOptions>

/** Where tests are run: folders, keys, databases, chance; everything that was made goes with it. */
export class Stage {
  readonly folder: string
  readonly effort: Effort
  readonly random: Random
  readonly signer: Signer
  /** The figure that a control is to bring about; null while a test is run, which has to look for everything. */
  lookedFor: FigureName | null = null
  readonly #dist: string
  #clusters: Promise<Clusters> | null = null
  #shared: Promise<Cluster> | null = null
  #trials: Trial[] = []
  #made = 0

  private constructor(folder: string, effort: Effort, seed: number, signer: Signer) {
    this.folder = folder
    this.effort = effort
    this.random = new Random(seed)
    this.signer = signer
    this.#dist = join(folder, 'dist')
  }

  static async open(folder: string, effort: Effort, seed: number): Promise<Stage> {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    const signer = {
      ...{ issuer: 'https://fault.example', audience: 'https://fault.example/auth' },
      key: await exportJWK(privateKey),
    }
    const stage = new Stage(folder, effort, seed, signer)
    publishData('policies', stage.#dist, new Date())
    return stage
  }

  /** A service on a database of its own. */
  trial(wishes: TrialWishes = {}): Trial {
    const { signer, random } = this
    const folder = this.newFolder('trial')
    const isLogChecked = this.lookedFor === null || this.lookedFor === 'findings'
    const usual = { folder, signer, random, isLogChecked, dist: this.#dist, database: null }
    const trial = new Trial({ ...usual, ...wishes })
    this.#trials.push(trial)
    return trial
  }

  /** A service on an engine that no fault is done to. */
  async trialOn(engine: EngineName, wishes: TrialWishes = {}): Promise<Trial> {
    if (engine === 'sqlite') return this.trial(wishes)
    return this.trial({
      ...wishes,
      database: await (await this.shared()).newDatabase(`trial-${++this.#made}`),
    })
  }

  /** A server of PostgreSQL that runs and that no fault is done to. */
  shared(): Promise<Cluster> {
    this.#shared ??= this.cluster().then(async (cluster) => {
      await cluster.start()
      return cluster
    })
    return this.#shared
  }

  /** A server of PostgreSQL for one test, at rest. */
  async cluster(under?: string): Promise<Cluster> {
    this.#clusters ??= keepPostgres()
    return (await this.#clusters).create(under)
  }

  /** The name of a folder that is not there yet. */
  newFolder(name: string): string {
    return join(this.folder, `${name}-${++this.#made}`)
  }

  /** The same, where other users may enter too. */
  newOpenFolder(name: string): string {
    return join(tmpdir(), `${basename(this.folder)}-${name}-${++this.#made}`)
  }

  /** Ends the services of a test. */
  async clear(): Promise<void> {
    for (const trial of this.#trials.splice(0)) await trial.end()
  }

  async close(): Promise<void> {
    await this.clear()
    await (await this.#clusters)?.close()
  }
}
