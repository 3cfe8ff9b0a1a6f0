import { filePieces } from '#shared/pt-br/file-pieces.ts'
import { desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/** Opens the folder of a saved file with the file selected; says it when that fails. */
export function revealFile(path: string): void {
  desktopClient.exports.reveal({ path }).catch((error: unknown) => notifyProblem(describeError(error)))
}

/** Says that a file was saved, and offers its folder. */
export function notifySaved(message: string, path: string): void {
  notifications.show({
    color: 'green',
    withBorder: true,
    autoClose: 12_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="xs" variant="default" onClick={() => revealFile(path)}>
          {filePieces.openFolder}
        </Button>
      </Group>
    ),
  })
}
