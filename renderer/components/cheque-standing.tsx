import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { nextSteps } from '#shared/domain/cheque-life.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import { cheques as words, chequeStatusNames, chequeStepNames } from '#shared/pt-br/cheques.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { Button, Group, Text } from '@mantine/core'
import type { ChequeChange } from './change-cheque-modal.tsx'

/** How a cheque stands, in words: since when, and why it came back. */
export function chequeStandingText({ status, statusOn, returnReason }: Cheque): string {
  const name = chequeStatusNames[status]
  const said = status === 'in-hand' ? name : words.statusOn(name, formatDay(statusOn))
  return returnReason ? `${said} · ${words.reason(returnReason)}` : said
}

type ChequeStandingProps = { cheque: Cheque; onChange: (change: ChequeChange) => void }

/** How a cheque stands and what may become of it next; nothing goes to the bank before its day. */
export function ChequeStanding({ cheque, onChange }: ChequeStandingProps) {
  const today = useToday()
  const mayHandle = useMay('handleCheques')
  const steps = nextSteps(cheque)
  const early = today < cheque.depositOn
  return (
    <>
      <Text size="sm">{chequeStandingText(cheque)}</Text>
      {steps.length > 0 ? (
        <Group gap={4}>
          {steps.map((status) => (
            <Button
              key={status}
              size="compact-xs"
              variant="default"
              disabled={!mayHandle || (early && status !== 'given-back')}
              aria-label={words.actionOf(chequeStepNames[status], cheque.number)}
              onClick={() => onChange({ cheque, status })}
            >
              {chequeStepNames[status]}
            </Button>
          ))}
        </Group>
      ) : null}
      {steps.length > 0 && early ? (
        <Text size="xs" c="dimmed">
          {words.tooEarly(formatDay(cheque.depositOn))}
        </Text>
      ) : null}
    </>
  )
}
