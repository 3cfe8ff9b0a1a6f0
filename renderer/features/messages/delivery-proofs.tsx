import { DayInput } from '#renderer/components/day-input.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { ActionLine } from '#shared/contracts/messages.ts'
import type { Day } from '#shared/domain/calendar.ts'
import {
  type DeliveryProof,
  deliveryProofSchema,
  proofKinds,
} from '#shared/domain/messages/collection-action.ts'
import { messagesScreen as words, proofKindNames } from '#shared/pt-br/messages.ts'
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Controller, useFormContext } from 'react-hook-form'

type ProofFields = { kind: DeliveryProof['kind']; reference: string; on: Day | null }
const schema = deliveryProofSchema.omit({ by: true })

/** What shows that a letter or message arrived (complaint 9), and one more of it. */
export function DeliveryProofs({ action }: { action: ActionLine }) {
  const [adding, setAdding] = useState(false)
  const today = useToday()
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={600} size="sm">
          {words.proofs}
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
          {words.addProof}
        </Button>
      </Group>
      {action.proofs.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noProofs}
        </Text>
      ) : (
        action.proofs.map(({ kind, reference, on }) => (
          <Text size="sm" key={`${kind}-${reference}-${on}`}>
            {words.proofLine(proofKindNames[kind], reference, on)}
          </Text>
        ))
      )}
      {adding ? (
        <FormModal
          title={words.addProof}
          intro={words.proofIntro}
          labels={{ kind: words.proofKind, reference: words.proofReference, on: words.proofOn }}
          schema={schema}
          toInput={({ kind, reference, on }: ProofFields) => ({ kind, reference, on: on as Day })}
          defaults={{ kind: action.channel === 'letter' ? 'ar' : 'read-receipt', reference: '', on: today }}
          draft={`proof:${action.id}`}
          command={storeClient.messages.addProof}
          toCommand={(proof) => ({ id: action.id, proof })}
          prefix="proof."
          saveLabel={words.proofSave}
          done={words.proofSaved}
          onClose={() => setAdding(false)}
        >
          <ProofFieldset />
        </FormModal>
      ) : null}
    </Stack>
  )
}

function ProofFieldset() {
  const { control, register, formState } = useFormContext<ProofFields>()
  const { errors } = formState
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <Select
            label={words.proofKind}
            allowDeselect={false}
            data={proofKinds.map((value) => ({ value, label: proofKindNames[value] }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextInput
        label={words.proofReference}
        maxLength={120}
        error={errors.reference?.message}
        {...register('reference')}
      />
      <Controller
        control={control}
        name="on"
        render={({ field }) => (
          <DayInput
            label={words.proofOn}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={errors.on?.message}
          />
        )}
      />
    </>
  )
}
