import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { type Files, jsonOf, textOf } from './files.ts'
import type { ProductKeys } from './product-token.ts'
import type { LaterCheckpoint, ReceiptInput } from './verify-receipt.ts'

/** A receipt that was found in files, with what lies beside it. */
export interface FoundReceipt {
  name: string
  input: ReceiptInput
  later?: LaterCheckpoint | undefined
}

/** Everything in some files with which receipts can be checked. */
export interface FoundEvidence {
  receipts: FoundReceipt[]
  /** The service's keys; those of a bundle prove nothing against whoever made the bundle. */
  keys: PublishedKeys | null
  product: ProductKeys | undefined
  /** Policy texts by name, `texts/privacy/2/kk.md` in a bundle. */
  texts: Files
}

const RECEIPT = /^receipts\/([^/]+)\.jws$/

/** Finds receipts, keys and texts in a bundle, or among files that were given one by one. */
export function readEvidence(files: Files): FoundEvidence {
  const names = [...files.keys()]
  const isBundle = names.some((name) => RECEIPT.test(name)) || files.has('product-keys.json')
  const keys = names.flatMap((name) => PublishedKeysSchema.safeParse(jsonOf(files.get(name))).data ?? [])
  return {
    receipts: isBundle ? packedReceipts(files) : looseReceipts(files),
    keys: keys[0] ?? null,
    product: productKeys(jsonOf(files.get('product-keys.json'))),
    texts: new Map([...files].filter(([name]) => name.endsWith('.md'))),
  }
}

/** Receipts as the bundle lays them out: opening and consistency proof in folders beside them. */
function packedReceipts(files: Files): FoundReceipt[] {
  const checkpoint = textOf(files.get('log/checkpoint'))
  return [...files].flatMap(([name, bytes]) => {
    const id = RECEIPT.exec(name)?.[1]
    if (id === undefined) return []
    const beside = files.get(`openings/${id}.json`)
    const step = jsonOf(files.get(`log/consistency/${id}.json`))
    const proof = member(step, 'proof')
    const later = checkpoint === null || proof === undefined ? undefined : { checkpoint, proof }
    return {
      name,
      input: {
        receipt: (textOf(bytes) ?? '').trim(),
        ...(beside && { opening: jsonOf(beside) ?? null }),
      },
      later: later as LaterCheckpoint | undefined,
    }
  })
}

/** Receipts as the service answers with them, one by one or as a history, or the bare signed text. */
function looseReceipts(files: Files): FoundReceipt[] {
  return [...files].flatMap(([name, bytes]) => {
    const value = jsonOf(bytes)
    if (name.endsWith('.md') || PublishedKeysSchema.safeParse(value).success) return []
    const acts = member(value, 'acts') ?? value
    const answers: unknown[] = Array.isArray(acts) ? acts : [acts]
    return answers.map((answer, at) => {
      const receipt = member(answer, 'receipt')
      const opening = member(answer, 'opening')
      const input =
        typeof answer === 'object' && answer !== null
          ? { receipt: typeof receipt === 'string' ? receipt : '', ...(opening !== undefined && { opening }) }
          : (textOf(bytes) ?? '').trim()
      return { name: answers.length > 1 ? `${name} ${at + 1}` : name, input }
    })
  })
}

function productKeys(value: unknown): ProductKeys | undefined {
  const [issuer, keys] = [member(value, 'issuer'), member(value, 'keys')]
  return typeof issuer === 'string' && Array.isArray(keys) ? { issuer, keys } : undefined
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}
