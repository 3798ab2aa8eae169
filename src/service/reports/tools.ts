import type { ReportStore } from '../../store/store.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Receipts } from '../write/receipts.ts'

/** What reports are made with, in whichever thread. */
export interface ReportTools {
  store: Omit<ReportStore, 'close'>
  ring: KeyRing
  receipts: Receipts
  /** The service's own public address. */
  audience: string
  /** Folder of the built site. */
  dist: string
  /** Where a file is kept that any manifest named by this hash; null when none did, or it was not to be had. */
  findFileByHash: (sha256: string) => string | null
}
