import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { customerTxid } from '#shared/domain/title-txid.ts'

/** The code by which a customer pays an amount; null when it is nothing, or the laboratory's account makes none. */
export function customerPix(
  customerId: string,
  { pix: account }: Laboratory,
  amount: Centavos,
): { payload: string; txid: string } | null {
  if (!account || amount === 0) return null
  const txid = customerTxid(customerId)
  const payload = pixPayload({ account, amount, txid })
  return typeof payload === 'string' ? { payload, txid } : null
}
