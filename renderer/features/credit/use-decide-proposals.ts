import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { LimitProposal } from '#shared/contracts/credit.ts'
import { proposalWords as words } from '#shared/pt-br/credit.ts'

/** Grants or turns down raises as they were seen; says what was done and what no longer stood. */
export function useDecideProposals(onDecided: () => void) {
  const command = useCommand(storeClient.credit.decideProposals, {
    onDone: ({ granted, declined, leftOut }) => {
      onDecided()
      notifyDone(words.done(granted, declined))
      if (leftOut.length > 0) notifyProblem(words.leftOut(leftOut.length))
    },
  })
  return {
    decide: (proposals: readonly LimitProposal[], accept: boolean) =>
      command.run({
        decisions: proposals.map(({ customerId, proposed }) => ({ customerId, accept, proposed })),
      }),
    pending: command.pending,
    error: command.error,
  }
}
