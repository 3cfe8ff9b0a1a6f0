import { TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { Title } from '#shared/contracts/receivables.ts'
import type { Boleto } from '#shared/domain/boleto.ts'
import { readBoletoLine } from '#shared/domain/boleto-line.ts'
import { maskedBoletoLine } from '#shared/domain/boleto-line-mask.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Text } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { BoletoFacts } from './boleto-of-title.tsx'

const words = titleLife.boleto
const labels = { line: words.line, ourNumber: words.ourNumber }

const schema = z.object({
  line: z.string().trim().min(1).max(80),
  ourNumber: z
    .string()
    .trim()
    .max(25)
    .transform((text) => (text === '' ? null : text)),
})
type Fields = z.input<typeof schema>

type BoletoModalProps = { title: Title; boleto: Boleto | null; onClose: () => void }

/** The line of a bank's boleto, read as it is typed, pasted or scanned, beside what the title says. */
export function BoletoModal({ title: { receivable }, boleto, onClose }: BoletoModalProps) {
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields}
      defaults={{ line: boleto ? maskedBoletoLine(boleto.line) : '', ourNumber: boleto?.ourNumber ?? '' }}
      draft={`boleto:${receivable.id}`}
      command={storeClient.titles.saveBoleto}
      toCommand={(read) => ({ receivableId: receivable.id, ...read })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <TextField name="line" label={words.line} inputMode="numeric" required data-autofocus />
      <Reading receivable={receivable} />
      <TextField name="ourNumber" label={words.ourNumber} description={words.ourNumberHint} maxLength={25} />
    </FormModal>
  )
}

/** Digits after which a line is whole: before, nothing is said of it. */
const ENOUGH = 44

function Reading({ receivable }: Pick<Title, 'receivable'>) {
  const { control } = useFormContext<Fields>()
  const line = useWatch({ control, name: 'line' })
  if (line.replace(/\D/g, '').length < ENOUGH) return null
  const read = readBoletoLine(line, receivable.issuedOn)
  if ('refusal' in read) {
    return (
      <Text size="sm" c="var(--em-bad)" role="status">
        {describeRefusal({ code: read.refusal, details: {}, field: null })}
      </Text>
    )
  }
  return <BoletoFacts boleto={read} receivable={receivable} />
}
