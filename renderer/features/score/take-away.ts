import { askReason, confirm } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import {
  adjustmentWords,
  insuranceWords,
  limitWords,
  releasesWords,
  temporaryWords,
} from '#shared/pt-br/customer-credit.ts'
import { v7 as uuid } from 'uuid'

const envelope = () => ({ commandId: uuid(), today: currentDay() })

async function tell(work: Promise<unknown>, done: string): Promise<void> {
  try {
    await work
    notifyDone(done)
  } catch (error) {
    notifyProblem(describeError(error))
  }
}

type Removal = { removeTitle: string; removeMessage: string; remove: string }
const question = ({ removeTitle, removeMessage, remove }: Removal) => ({
  title: removeTitle,
  message: removeMessage,
  confirmLabel: remove,
  danger: true,
})

/** Asks why, then takes the manual adjustment of the score away. */
export async function removeAdjustment(customerId: string): Promise<void> {
  const reason = await askReason(question(adjustmentWords))
  if (reason === null) return
  const command = { ...envelope(), customerId, adjustment: null, reason }
  await tell(storeClient.credit.adjustScore(command), adjustmentWords.removed)
}

/** Asks, then ends the temporary limit now. */
export async function removeTemporaryLimit(customerId: string): Promise<void> {
  if (!(await confirm(question(temporaryWords)))) return
  const command = { ...envelope(), customerId, temporaryLimit: null }
  await tell(storeClient.credit.setTemporaryLimit(command), temporaryWords.removed)
}

/** Asks, then takes the insurance out of the limit. */
export async function removeInsurance(customerId: string): Promise<void> {
  if (!(await confirm(question(insuranceWords)))) return
  const command = { ...envelope(), customerId, insurance: null }
  await tell(storeClient.credit.setInsurance(command), insuranceWords.removed)
}

/** Asks why, then freezes the credit, or lets it go again. */
export async function toggleFreeze(customerId: string, frozen: boolean): Promise<void> {
  const reason = await askReason(
    frozen
      ? {
          title: limitWords.unfreezeTitle,
          message: limitWords.unfreezeMessage,
          confirmLabel: limitWords.unfreeze,
        }
      : {
          title: limitWords.freezeTitle,
          message: limitWords.freezeMessage,
          confirmLabel: limitWords.freeze,
          danger: true,
        },
  )
  if (reason === null) return
  const command = { ...envelope(), customerId, reason }
  await (frozen
    ? tell(storeClient.credit.unfreeze(command), limitWords.unfrozen)
    : tell(storeClient.credit.freeze(command), limitWords.frozen))
}

/** Asks why, then takes a release back. */
export async function revokeRelease(id: string): Promise<void> {
  const reason = await askReason({
    title: releasesWords.revokeTitle,
    message: releasesWords.revokeMessage,
    confirmLabel: releasesWords.revoke,
    danger: true,
  })
  if (reason === null) return
  await tell(storeClient.credit.releases.revoke({ ...envelope(), id, reason }), releasesWords.revokeDone)
}
