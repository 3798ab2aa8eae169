import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { SigningKey } from 'kelisim/client'

/** What the commands of products work with. */
export interface Io {
  out(text: string): void
  err(text: string): void
  fetch: typeof fetch
  now(): Date
}

/** Says what is wrong, and how the program ends: 1 for what was not done, 2 for what was not understood. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Reads a private key: a JWK as `new-key` writes it, or PEM as the PHP gate takes it. */
export function readKey(path: string): SigningKey['key'] {
  try {
    const text = readFileSync(path, 'utf8')
    const isPem = text.startsWith('-----BEGIN')
    const jwk = isPem ? createPrivateKey(text).export({ format: 'jwk' }) : JSON.parse(text)
    return jwk as SigningKey['key']
  } catch (error) {
    // The words of a parser would quote the key.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new CommandError(isMissing ? `There is no file ${path}.` : `${path} holds no private key.`, 1)
  }
}
