import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { type Cluster, type Clusters, keepPostgres } from '../harness/postgres/postgres.ts'
import { Random } from '../harness/random.ts'
import type { Signer } from '../harness/token.ts'
import { publishData } from '../lib/publish-data.ts'
import type { FigureName } from './figures.ts'
import type { Effort } from './profile.ts'
import { Stage } from './stage.ts'

/** What all tests share: a folder, keys, published policies, servers of PostgreSQL. */
export class Workshop {
  readonly folder: string
  readonly effort: Effort
  readonly signer: Signer
  readonly dist: string
  readonly #seed: number
  #clusters: Promise<Clusters> | null = null
  #shared: Promise<Cluster> | null = null
  #made = 0

  private constructor(folder: string, effort: Effort, seed: number, signer: Signer) {
    this.folder = folder
    this.effort = effort
    this.signer = signer
    this.dist = join(folder, 'dist')
    this.#seed = seed
  }

  static async open(folder: string, effort: Effort, seed: number): Promise<Workshop> {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    const signer = {
      ...{ issuer: 'https://fault.example', audience: 'https://fault.example/auth' },
      key: await exportJWK(privateKey),
    }
    const workshop = new Workshop(folder, effort, seed, signer)
    publishData('policies', workshop.dist, new Date())
    return workshop
  }

  /**
   * The place for one run of a test or a control.
   *
   * @param name the same name and seed give the same chances, whatever else is run
   * @param lookedFor the one figure that matters in a control
   */
  stage(name: string, lookedFor: FigureName | null): Stage {
    const digest = createHash('sha256').update(`${this.#seed} ${name}`).digest()
    return new Stage(this, new Random(digest.readUInt32BE()), lookedFor)
  }

  /** A server of PostgreSQL that runs and that no fault is done to. */
  shared(): Promise<Cluster> {
    this.#shared ??= this.cluster().then(async (cluster) => {
      await cluster.start()
      return cluster
    })
    return this.#shared
  }

  /** A server of PostgreSQL for one run, at rest. */
  async cluster(under?: string): Promise<Cluster> {
    this.#clusters ??= keepPostgres()
    return (await this.#clusters).create(under)
  }

  /** A name that nothing has yet. */
  newName(what: string): string {
    return `${what}-${++this.#made}`
  }

  /** The path of a folder that is not there yet. */
  newFolder(what: string): string {
    return join(this.folder, this.newName(what))
  }

  /** The same, where other users may enter too. */
  newOpenFolder(what: string): string {
    return join(tmpdir(), `${basename(this.folder)}-${this.newName(what)}`)
  }

  async close(): Promise<void> {
    await (await this.#clusters)?.close()
  }
}
