import { type CryptoKey, importJWK, type JWK, SignJWT } from 'jose'

/** How a product signs for its people. */
export interface Signer {
  issuer: string
  audience: string
  key: JWK
}

/** A kind of request; `{person}` in its path and body stands for the person it is about. */
export interface Recipe {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  headers?: Record<string, string>
  body?: string
  /** With it, the request carries a token for its person. */
  signer?: Signer
}

/** Seconds that a token lives; the service takes no longer ones. */
const LIFETIME = 600
/** Milliseconds for which a token is used again when the same person comes back. */
const REUSED_FOR = 240_000

/** The id of a person by their number, in letters that c15t takes as well: base 58 has no zero. */
export function personId(number: number): string {
  return `P${[...number.toString(9)].map((digit) => Number(digit) + 1).join('')}`
}

/** Writes requests as they go over the wire; what tokens cost is paid here, before anything is measured. */
export class Writer {
  readonly #kept = new Map<string, { token: Promise<string>; at: number }>()
  readonly #keys = new Map<string, Promise<CryptoKey | Uint8Array>>()

  /** One request for each of the persons, who bring the token that they have had before unless it must be new. */
  write(recipe: Recipe, port: number, persons: readonly number[], keep: boolean): Promise<string[]> {
    return Promise.all(
      persons.map(async (number) => {
        const person = personId(number)
        const { signer } = recipe
        const token =
          signer && (keep ? await this.#keptToken(signer, person) : await this.sign(signer, person))
        return wire(recipe, port, person, token)
      }),
    )
  }

  #keptToken(signer: Signer, person: string): Promise<string> {
    const name = `${signer.key.x} ${person}`
    const known = this.#kept.get(name)
    if (known && performance.now() - known.at < REUSED_FOR) return known.token
    const token = this.sign(signer, person)
    this.#kept.set(name, { token, at: performance.now() })
    return token
  }

  /** A new token for a person. */
  async sign({ issuer, audience, key }: Signer, person: string): Promise<string> {
    const name = key.x ?? ''
    const imported = this.#keys.get(name) ?? importJWK(key, 'EdDSA')
    this.#keys.set(name, imported)
    const issuedAt = Math.floor(Date.now() / 1000)
    return new SignJWT()
      .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-subject+jwt' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(person)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFETIME)
      .setJti(crypto.randomUUID())
      .sign(await imported)
  }
}

function wire(recipe: Recipe, port: number, person: string, token: string | undefined): string {
  const { method, headers = {} } = recipe
  const body = recipe.body?.replaceAll('{person}', person)
  const lines = [
    `${method} ${recipe.path.replaceAll('{person}', person)} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  if (token !== undefined) lines.push(`authorization: Bearer ${token}`)
  if (body !== undefined)
    lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`)
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`
}
