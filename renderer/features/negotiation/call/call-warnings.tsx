import type { CallDesk } from '#shared/contracts/contacts.ts'
import { useToday } from '#renderer/lib/today.ts'
import { callMode as words } from '#shared/pt-br/contact-form.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { Alert, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'

/** What has to be known before the first word (R2.4, R2.23, M05). */
export function CallWarnings({ desk: { thirdPartiesForbidden, profile } }: { desk: CallDesk }) {
  const today = useToday()
  const { optOuts, lawyer, ended, superindebted, pause } = profile
  const warnings = [
    optOuts.some(({ channel }) => channel === 'phone') ? words.optedOut : null,
    lawyer ? words.lawyer(lawyer.name, lawyer.contact) : null,
    ended ? words.ended[ended.kind] : null,
    superindebted ? words.superindebted : null,
    pause && pause.until >= today ? words.pause(formatDay(pause.until), pause.reason) : null,
  ].filter((warning) => warning !== null)
  if (!thirdPartiesForbidden && warnings.length === 0) return null
  return (
    <Stack gap={6} mb="sm">
      {thirdPartiesForbidden ? (
        <Alert color="red" icon={<IconAlertTriangle size={18} />} p="xs" title={words.thirdParties.title}>
          {words.thirdParties.text}
        </Alert>
      ) : null}
      {warnings.map((warning) => (
        <Alert key={warning} color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
          {warning}
        </Alert>
      ))}
    </Stack>
  )
}
