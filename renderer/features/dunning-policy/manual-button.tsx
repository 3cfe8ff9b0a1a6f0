import { PrintableButton } from '#renderer/components/printable-button.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { collectionManualWords as words } from '#shared/pt-br/collection-manual.ts'

/** The manual of a policy, for the team (M04). */
export function ManualButton({ policy }: { policy: DunningPolicy }) {
  const today = useToday()
  return (
    <PrintableButton
      size="compact-sm"
      variant="subtle"
      aria-label={words.drawer.buttonOf(policy.name)}
      load={() => storeClient.dunning.manual({ policyId: policy.id, today })}
      wordsOf={() => ({ title: words.title, ...words.drawer })}
    >
      {words.drawer.button}
    </PrintableButton>
  )
}
