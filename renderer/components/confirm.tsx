import { pieces } from '#shared/pt-br/shell.ts'
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { modals } from '@mantine/modals'
import { type ReactNode, useState } from 'react'

type Question = {
  title: string
  message: ReactNode
  /** The verb of what will happen: `Estornar`. */
  confirmLabel?: string
  /** True when it takes something away. */
  danger?: boolean
}

/** Asks before something that matters; answers whether the person agreed. */
export function confirm({ title, message, confirmLabel = pieces.confirm, danger = false }: Question) {
  return new Promise<boolean>((resolve) => {
    modals.openConfirmModal({
      title,
      children: (
        <Text size="sm" component="div">
          {message}
        </Text>
      ),
      labels: { confirm: confirmLabel, cancel: pieces.cancel },
      confirmProps: danger ? { color: 'red' } : {},
      closeButtonProps: { 'aria-label': pieces.close },
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    })
  })
}

type ReasonFormProps = Question & { onAnswer: (reason: string | null) => void }

function ReasonForm({ message, confirmLabel = pieces.confirm, danger, onAnswer }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim().length < 3) return setProblem(pieces.reasonTooShort)
        return onAnswer(reason.trim())
      }}
    >
      <Stack>
        <Text size="sm" component="div">
          {message}
        </Text>
        <Textarea
          label={pieces.reason}
          description={pieces.reasonHint}
          data-autofocus
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          error={problem}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onAnswer(null)}>
            {pieces.cancel}
          </Button>
          <Button type="submit" {...(danger ? { color: 'red' } : {})}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Asks why, before something is taken back; answers the reason, or null when the person gave up. */
export function askReason(question: Question) {
  return new Promise<string | null>((resolve) => {
    const id = modals.open({
      title: question.title,
      closeButtonProps: { 'aria-label': pieces.close },
      children: (
        <ReasonForm
          {...question}
          onAnswer={(reason) => {
            resolve(reason)
            modals.close(id)
          }}
        />
      ),
      onClose: () => resolve(null),
    })
  })
}
