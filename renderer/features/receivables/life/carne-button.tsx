import { PrintableButton } from '#renderer/components/printable-button.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { Carne } from '#shared/contracts/carne.ts'
import { carneWords as words } from '#shared/pt-br/carne.ts'
import { IconTicket } from '@tabler/icons-react'

const drawer = ({ number }: Carne) => ({
  title: words.title(number),
  hint: words.hint,
  save: words.save,
  saved: words.saved,
})

/** The carnê of all that is still owed under the title's number (M15). */
export function CarneButton({ titleId }: { titleId: string }) {
  return (
    <PrintableButton
      size="xs"
      leftSection={<IconTicket size={15} />}
      load={() => storeClient.titles.carne({ id: titleId, on: currentDay() })}
      wordsOf={drawer}
    >
      {words.open}
    </PrintableButton>
  )
}
