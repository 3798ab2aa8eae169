import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import type { ProvedLeaf } from '../domain/log/receipt.ts'
import { decodeText, type Files, findMember, parseExactJson, parseJson } from './files.ts'
import type { ProductKeys } from './product-token.ts'
import type { LaterCheckpoint, ReceiptInput } from './verify-receipt.ts'

/**
 * A receipt that was found in files, with what lies beside it.
 *
 * @example
 * const { name, input }: FoundReceipt = { name: 'receipt.json', input: { receipt, opening } }
 */
export interface FoundReceipt {
  name: string
  input: ReceiptInput
  /** The answer of the API in which it came, where it says more than its receipt. */
  answer?: unknown
  later?: LaterCheckpoint | undefined
}

/**
 * Everything in some files with which receipts can be checked.
 *
 * @example
 * const { receipts, keys }: FoundEvidence = readEvidence(files)
 * console.log(`${receipts.length} receipts, ${keys === null ? 'no keys' : 'keys'} beside them`)
 */
export interface FoundEvidence {
  receipts: FoundReceipt[]
  /** The service's keys; those of a bundle prove nothing against whoever made the bundle. */
  keys: PublishedKeys | null
  product: ProductKeys | undefined
  /** Policy texts that were given one by one. */
  texts: Files
  /** What proves that ids of a bundle are those of one person. */
  renames: FoundReceipt[]
  /** All files of a bundle, named from the folder in which `receipts/` lies; null for files given one by one. */
  bundle: Files | null
}

/** A receipt in a bundle: a record's proof, or a receipt of the first form; folders beside it hold what belongs to it. */
const RECEIPT = /^receipts\/([^/]+)\.(?:tlog-proof|jws)$/

/**
 * Finds receipts, keys and texts in a bundle, or among files that were given one by one.
 *
 * @example
 * const found = readEvidence(new Map([['receipt.json', await readFile('receipt.json')]]))
 */
export function readEvidence(given: Files): FoundEvidence {
  const files = findRoot(given)
  const names = [...files.keys()]
  const isBundle = names.some((name) => RECEIPT.test(name)) || files.has('product-keys.json')
  const keys = names.flatMap((name) => PublishedKeysSchema.safeParse(parseJson(files.get(name))).data ?? [])
  return {
    receipts: isBundle ? listBundledReceipts(files) : listLooseReceipts(files),
    renames: isBundle ? listRenames(files) : [],
    keys: keys[0] ?? null,
    product: parseProductKeys(parseJson(files.get('product-keys.json'))),
    texts: new Map(isBundle ? [] : [...files].filter(([name]) => name.endsWith('.md'))),
    bundle: isBundle ? files : null,
  }
}

/** What systems leave in folders and archives of their own accord. */
const LITTER = /(^|\/)(\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i

/** A bundle that was unpacked and packed again may lie in a folder; files outside of it keep their names. */
function findRoot(given: Files): Files {
  const files = [...given].filter(([name]) => !LITTER.test(name))
  const roots = files.flatMap(
    ([name]) => /^((?:[^/]+\/)*?)receipts\/[^/]+\.(?:tlog-proof|jws)$/.exec(name)?.[1] ?? [],
  )
  const root = roots.sort((one, other) => one.length - other.length)[0] ?? ''
  return new Map(
    files.map(([name, bytes]) => [name.startsWith(root) ? name.slice(root.length) : `../${name}`, bytes]),
  )
}

/** Receipts as the bundle lays them out: opening and consistency proof in folders beside them. */
function listBundledReceipts(files: Files): FoundReceipt[] {
  const checkpoint = decodeText(files.get('log/checkpoint'))
  return [...files].flatMap(([name, bytes]) => {
    const id = RECEIPT.exec(name)?.[1]
    if (id === undefined) return []
    const beside = files.get(`openings/${id}.json`)
    const step = parseJson(files.get(`log/consistency/${id}.json`))
    const proof = findMember(step, 'proof')
    const isProved = files.has(`log/consistency/${id}.json`)
    // A proof that cannot be read proves nothing, and is not as if there were none.
    const later = checkpoint === null || !isProved ? undefined : { checkpoint, proof: proof ?? [''] }
    return {
      name,
      input: {
        receipt: readReceiptFile(files, name, bytes),
        ...(beside && { opening: parseExactJson(beside) ?? null }),
      },
      later: later as LaterCheckpoint | undefined,
    }
  })
}

/** Changes of ids as a bundle lays them out, each in one file, as the service answers with them. */
function listRenames(files: Files): FoundReceipt[] {
  return [...files].flatMap(([name, bytes]) => {
    if (!/^renames\/[^/]+\.json$/.test(name)) return []
    const answer = parseExactJson(bytes)
    const receipt = (findMember(answer, 'receipt') ?? '') as ProvedLeaf | string
    return { name, input: { receipt, opening: findMember(answer, 'opening') ?? null }, answer }
  })
}

/** What a receipt's own files say: a proof goes with the exact text of its record, in the file of the same name. */
function readReceiptFile(files: Files, name: string, bytes: Uint8Array): ProvedLeaf | string {
  const text = decodeText(bytes) ?? ''
  const [, stem] = /^(.*)\.tlog-proof$/.exec(name) ?? []
  return stem === undefined ? text.trim() : { leaf: decodeText(files.get(`${stem}.leaf`)) ?? '', proof: text }
}

/** Receipts as the service answers with them, one by one or as a history, or the bare signed text. */
function listLooseReceipts(files: Files): FoundReceipt[] {
  return [...files].flatMap(([name, bytes]) => {
    const value = parseJson(bytes)
    if (/\.(md|leaf|yaml)$/.test(name) || PublishedKeysSchema.safeParse(value).success) return []
    const acts = findMember(value, 'acts') ?? value
    const answers: unknown[] = Array.isArray(acts) ? acts : [acts]
    return answers.map((answer, at) => {
      const receipt = findMember(answer, 'receipt') as ProvedLeaf | string | undefined
      const opening = findMember(answer, 'opening')
      const input =
        typeof answer === 'object' && answer !== null
          ? { receipt: receipt ?? '', ...(opening !== undefined && { opening }) }
          : readReceiptFile(files, name, bytes)
      return { name: answers.length > 1 ? `${name} ${at + 1}` : name, input, answer }
    })
  })
}

function parseProductKeys(value: unknown): ProductKeys | undefined {
  const [issuer, keys] = [findMember(value, 'issuer'), findMember(value, 'keys')]
  if (typeof issuer !== 'string' || !Array.isArray(keys)) return undefined
  const [azp, group] = [findMember(value, 'azp'), findMember(value, 'products')]
  const products = Array.isArray(group) ? group.flatMap(parseGroupMember) : undefined
  return { issuer, keys, ...(typeof azp === 'string' && { azp }), ...(products && { products }) }
}

function parseGroupMember(value: unknown): (ProductKeys & { id: string })[] {
  const [id, keys] = [findMember(value, 'id'), parseProductKeys(value)]
  return typeof id === 'string' && keys !== undefined ? [{ ...keys, id }] : []
}
