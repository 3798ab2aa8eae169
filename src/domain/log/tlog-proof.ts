import { KelisimError } from '../error.ts'

/** That a record stands in a log, so that it can be checked offline (c2sp.org/tlog-proof). */
export interface TlogProof {
  /** Place of the record in the log, from 0. */
  index: number
  /** Inclusion proof in the tree of the checkpoint, leaf to root, each 32 bytes in base64 (RFC 6962 §2.1.1). */
  proof: string[]
  /** The signed note of the tree, verbatim (c2sp.org/tlog-checkpoint). */
  checkpoint: string
}

const HEADER = 'c2sp.org/tlog-proof@v1'
/** Header, what an application may have added and nobody has signed, place, path, empty line, checkpoint. */
const FORM =
  /^c2sp\.org\/tlog-proof@v1\n(?:extra [A-Za-z0-9+/]*={0,2}\n)?index (0|[1-9]\d{0,15})\n((?:[A-Za-z0-9+/]{43}=\n)*)\n([\s\S]+)$/

/**
 * Writes a proof as tools for transparency logs read it; the name of its file ends in `.tlog-proof`.
 *
 * @example
 * formatTlogProof({ index: 7, proof: ['gSKy…lQ='], checkpoint: '5qbe.kz/auth\n8\n…' }) // "c2sp.org/tlog-proof@v1\nindex 7\n…"
 */
export function formatTlogProof({ index, proof, checkpoint }: TlogProof): string {
  return `${HEADER}\nindex ${index}\n${proof.map((hash) => `${hash}\n`).join('')}\n${checkpoint}`
}

/**
 * Reads what {@link formatTlogProof} writes; whether path and signatures hold is for others to say.
 *
 * @throws {@link KelisimError} `proof-invalid` for what is no proof of version 1
 */
export function parseTlogProof(text: string): TlogProof {
  const [, index, path = '', checkpoint] = FORM.exec(text) ?? []
  if (index !== undefined && checkpoint !== undefined)
    return { index: Number(index), proof: path.split('\n').slice(0, -1), checkpoint }
  const shown = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
  throw new KelisimError(
    'proof-invalid',
    `The proof ${shown} is not "${HEADER}", an index, the hashes of a path, an empty line and a checkpoint.`,
    'Copy it whole from the receipt, with every line and the newline at its end.',
  )
}
