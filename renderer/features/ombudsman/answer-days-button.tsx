import { useSettings } from '#renderer/lib/use-settings.ts'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { ombudsmanRulesSchema, type OmbudsmanRules } from '#shared/domain/ombudsman/ombudsman-rules.ts'
import { ticketKinds } from '#shared/domain/ombudsman/ticket.ts'
import { ombudsman, ticketKindNames } from '#shared/pt-br/ombudsman.ts'
import { Button, SimpleGrid } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import type { z } from 'zod'

const { settings: words } = ombudsman
const labels = Object.fromEntries(ticketKinds.map((kind) => [`answerIn.${kind}`, ticketKindNames[kind]]))
type Fields = { answerIn: { [Kind in keyof OmbudsmanRules['answerIn']]: number | null } }

/** In how many business days each kind is answered. */
export function AnswerDaysButton() {
  const [open, setOpen] = useState(false)
  const may = useMay('changeSettings')
  const rules = useSettings().data?.ombudsman
  if (!may || !rules) return null
  return (
    <>
      <Button ml="auto" variant="default" leftSection={<IconClock size={17} />} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open ? (
        <FormModal
          title={words.title}
          intro={words.intro}
          labels={labels}
          schema={ombudsmanRulesSchema}
          toInput={(fields: Fields) => fields as z.input<typeof ombudsmanRulesSchema>}
          defaults={rules}
          draft="ombudsman-days"
          command={storeClient.settings.saveOmbudsman}
          toCommand={(ombudsmanRules) => ({ ombudsman: ombudsmanRules })}
          prefix="ombudsman."
          saveLabel={words.save}
          done={words.done}
          onClose={() => setOpen(false)}
        >
          <SimpleGrid cols={2} spacing="sm">
            {ticketKinds.map((kind) => (
              <NumberField key={kind} name={`answerIn.${kind}`} label={words.field(kind)} required />
            ))}
          </SimpleGrid>
        </FormModal>
      ) : null}
    </>
  )
}
