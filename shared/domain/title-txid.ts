import { txidFor } from './pix.ts'

/** The transaction id by which a Pix is known to pay one title (R6.3): on its statement, its carnê, its message. */
export function titleTxid(receivableId: string): string {
  return txidFor('TI', receivableId)
}
