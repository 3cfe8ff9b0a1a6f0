import { storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { showReceipt } from './receipt-on-screen.tsx'

/** Opens the second copy of a receipt. */
export async function openReceipt(id: string): Promise<void> {
  try {
    showReceipt(await storeClient.receipts.get({ id }), true)
  } catch (error) {
    notifyProblem(describeError(error))
  }
}
