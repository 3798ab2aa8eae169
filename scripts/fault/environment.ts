import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import { type Cluster, type Clusters, openClusters } from '../harness/postgres/postgres.ts'
import { Random } from '../harness/random.ts'
import type { Signer } from '../harness/token.ts'
import { publishData } from '../lib/publish-data.ts'
import type { Profile } from './profile.ts'

/** What all tests share: a folder, keys, published policies, servers of PostgreSQL. */
export class FaultEnvironment {
  readonly folder: string
  readonly profile: Profile
  readonly signer: Signer
  readonly dist: string
  readonly #seed: number
  #clusters: Promise<Clusters> | null = null
  #sharedCluster: Promise<Cluster> | null = null
  #made = 0

  private constructor(folder: string, effort: Profile, seed: number, signer: Signer) {
    this.folder = folder
    this.profile = effort
    this.signer = signer
    this.dist = join(folder, 'dist')
    this.#seed = seed
  }

  static async open(folder: string, effort: Profile, seed: number): Promise<FaultEnvironment> {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    const signer = {
      issuer: 'https://fault.example',
      audience: 'https://fault.example/auth',
      key: await exportJWK(privateKey),
    }
    const workshop = new FaultEnvironment(folder, effort, seed, signer)
    publishData('policies', workshop.dist, new Date())
    return workshop
  }

  /** The same name and seed give the same chances, whatever else is run. */
  createRandom(name: string): Random {
    const digest = createHash('sha256').update(`${this.#seed} ${name}`).digest()
    return new Random(digest.readUInt32BE())
  }

  /** A server of PostgreSQL that runs and that no fault is done to. */
  openSharedCluster(): Promise<Cluster> {
    this.#sharedCluster ??= this.createCluster().then(async (cluster) => {
      await cluster.start()
      return cluster
    })
    return this.#sharedCluster
  }

  /** A server of PostgreSQL for one run, at rest. */
  async createCluster(under?: string): Promise<Cluster> {
    this.#clusters ??= openClusters()
    return (await this.#clusters).create(under)
  }

  /** A name that nothing has yet. */
  generateName(what: string): string {
    return `${what}-${++this.#made}`
  }

  /** The path of a folder that is not there yet. */
  generateFolderPath(what: string): string {
    return join(this.folder, this.generateName(what))
  }

  /** The same, where other users may enter too. */
  generateOpenFolderPath(what: string): string {
    return join(tmpdir(), `${basename(this.folder)}-${this.generateName(what)}`)
  }

  async close(): Promise<void> {
    await (await this.#clusters)?.close()
  }
}
