import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { Carne } from '#shared/contracts/carne.ts'
import { carneWords as words } from '#shared/pt-br/carne.ts'
import { Button } from '@mantine/core'
import { IconTicket } from '@tabler/icons-react'
import { useState } from 'react'

/** The carnê of all that is still owed under the title's number (M15). */
export function CarneButton({ titleId }: { titleId: string }) {
  const [carne, setCarne] = useState<Carne | null>(null)
  const [pending, setPending] = useState(false)
  const open = async () => {
    setPending(true)
    try {
      setCarne(await storeClient.titles.carne({ id: titleId, on: currentDay() }))
    } catch (problem) {
      notifyProblem(describeError(problem))
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTicket size={15} />}
        loading={pending}
        onClick={() => void open()}
      >
        {words.open}
      </Button>
      {carne ? (
        <PrintableDrawer
          title={words.title(carne.number)}
          hint={words.hint}
          label={words.title(carne.number)}
          printable={carne}
          saveLabel={words.save}
          saved={words.saved}
          onClose={() => setCarne(null)}
        />
      ) : null}
    </>
  )
}
