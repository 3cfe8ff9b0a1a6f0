import { desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { firstRun as words } from '#shared/pt-br/settings.ts'
import { Button } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'

/** Opens the fictitious laboratory, which lives in a profile of its own and needs nothing of this form. */
export function useSample() {
  return useMutation({
    mutationFn: () => desktopClient.app.switchProfile({ sample: true }),
    onError: (error) => notifyProblem(describeError(error)),
  })
}

export function SampleButton() {
  const sample = useSample()
  return (
    <Button
      variant="subtle"
      leftSection={<IconFlask size={18} />}
      loading={sample.isPending}
      onClick={() => sample.mutate()}
    >
      {words.choices.sample.title}
    </Button>
  )
}
