import { askReason } from '#renderer/components/confirm.tsx'
import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import { resultNames } from '#shared/pt-br/analysis-form.ts'
import { bureauNameOf, bureauWords as words } from '#shared/pt-br/bureau.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Button, Drawer, Group, Stack, Text } from '@mantine/core'
import { FactList } from '../fact-list.tsx'

type ConsultationDrawerProps = { consultation: Consultation; onClose: () => void }

/** One consultation whole, with its report, and the way to take it back. */
export function ConsultationDrawer({ consultation, onClose }: ConsultationDrawerProps) {
  const { attachments, note, withdrawal } = consultation
  useReturnFocus()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={520}
      title={words.drawer(bureauNameOf(consultation), consultation.on)}
    >
      <Stack gap="md">
        {withdrawal ? (
          <Alert color="gray">{words.withdrawnOn(withdrawal.on, withdrawal.reason)}</Alert>
        ) : null}
        <FactList facts={factsOf(consultation)} />
        <Text size="sm">{note || words.noNote}</Text>
        {attachments.length > 0 ? (
          <AttachmentList attachments={attachments} />
        ) : (
          <Text size="sm" c="dimmed">
            {words.noFile}
          </Text>
        )}
        {withdrawal ? null : <Withdrawal consultation={consultation} />}
      </Stack>
    </Drawer>
  )
}

function factsOf(consultation: Consultation): (readonly [string, string])[] {
  const { columns } = words
  const { on, result, restrictions, restrictedAmount, score, band, cost, by } = consultation
  return [
    [columns.on, formatDay(on)],
    [columns.bureau, bureauNameOf(consultation)],
    [columns.result, resultNames[result]],
    [columns.restrictions, words.restrictions(restrictions, restrictedAmount)],
    [columns.score, words.scoreBand(score, band)],
    [columns.cost, formatMoney(cost)],
    [columns.by, by],
  ]
}

function Withdrawal({ consultation }: { consultation: Consultation }) {
  const may = useMay('withdrawConsultation')
  const withdrawal = useCommand(storeClient.bureau.withdraw, {
    onDone: () => notifyDone(words.withdrawDone),
  })
  const withdraw = async () => {
    const reason = await askReason({
      title: words.withdrawTitle,
      message: words.withdrawMessage,
      confirmLabel: words.withdraw,
      danger: true,
    })
    if (reason !== null) withdrawal.run({ id: consultation.id, reason })
  }
  if (!may) {
    return (
      <Text size="sm" c="dimmed">
        {words.managersOnly}
      </Text>
    )
  }
  return (
    <>
      {withdrawal.error ? <ErrorNotice error={withdrawal.error} /> : null}
      <Group>
        <Button variant="default" size="xs" loading={withdrawal.pending} onClick={() => void withdraw()}>
          {words.withdraw}
        </Button>
      </Group>
    </>
  )
}
