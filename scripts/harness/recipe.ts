import { nameAskedPerson } from '../../src/domain/acceptance/asked-person.ts'
import { type Signer, signSubjectToken } from './token.ts'

/** A kind of request; `{person}` in its path and body stands for the person it is about, `{for}` for what names them to Kelisim. */
export interface Recipe {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  headers?: Record<string, string>
  body?: string
  /** With it, the request carries a token for its person. */
  signer?: Signer
}

/** Milliseconds for which a token is used again when the same person comes back. */
const REUSED_FOR = 240_000

/** The id of a person by their number, in letters that c15t takes as well: base 58 has no zero. */
export function formatPersonId(number: number): string {
  return `P${[...number.toString(9)].map((digit) => Number(digit) + 1).join('')}`
}

/** Writes requests as they go over the wire; what tokens cost is paid here, before anything is measured. */
export class Writer {
  readonly #tokens = new Map<string, { token: Promise<string>; at: number }>()

  /** One request for each of the persons, who bring the token that they have had before unless it must be new. */
  write(recipe: Recipe, port: number, persons: readonly number[], keep: boolean): Promise<string[]> {
    return Promise.all(
      persons.map(async (number) => {
        const person = formatPersonId(number)
        const { signer } = recipe
        const token =
          signer && (keep ? await this.#reuseToken(signer, person) : await signSubjectToken(signer, person))
        return formatRequest(recipe, port, person, token)
      }),
    )
  }

  #reuseToken(signer: Signer, person: string): Promise<string> {
    const name = `${signer.key.x} ${person}`
    const known = this.#tokens.get(name)
    if (known && performance.now() - known.at < REUSED_FOR) return known.token
    const token = signSubjectToken(signer, person)
    this.#tokens.set(name, { token, at: performance.now() })
    return token
  }
}

function formatRequest(recipe: Recipe, port: number, person: string, token: string | undefined): string {
  const { method, headers = {} } = recipe
  const asked = () => nameAskedPerson({ issuer: recipe.signer?.issuer ?? '', subject: person })
  const body = recipe.body?.replaceAll('{person}', person).replaceAll('{for}', asked)
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
