import { useDesktop } from '#renderer/lib/desktop-state.ts'
import { desktopClient, store } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useToday } from '#renderer/lib/today.ts'
import { isClockBehind } from '#shared/domain/clock-behind.ts'
import { shell } from '#shared/pt-br/shell.ts'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconClockExclamation, IconFlask } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './shell.module.css'

/** What must be known on every page: that nothing can be written now, that the clock is wrong, or that nothing here is real. */
export function Banners() {
  const info = useDesktop().data
  const status = useQuery(store.status.queryOptions()).data
  const today = useToday()
  const [clockSeen, setClockSeen] = useState(false)
  const writtenOn = status?.writtenOn ?? null
  const readOnly = status?.readOnly ?? info?.backup.readOnly
  return (
    <>
      {readOnly ? (
        <div role="alert" className={`${styles['banner']} ${styles['readonly']}`}>
          <IconAlertTriangle size={18} aria-hidden />
          {shell.readOnly[readOnly]}
        </div>
      ) : null}
      {writtenOn && isClockBehind(today, writtenOn) && !clockSeen ? (
        <div role="alert" className={`${styles['banner']} ${styles['readonly']}`}>
          <IconClockExclamation size={18} aria-hidden />
          <span>{shell.clockBehind(today, writtenOn)}</span>
          <Button
            size="compact-xs"
            variant="white"
            color="red"
            flex="none"
            onClick={() => setClockSeen(true)}
          >
            {shell.clockSeen}
          </Button>
        </div>
      ) : null}
      {info?.sample ? (
        <div role="status" className={`${styles['banner']} ${styles['sample']}`}>
          <IconFlask size={18} aria-hidden />
          {shell.sample}
          <Button
            size="compact-xs"
            color="dark"
            onClick={() =>
              void desktopClient.app
                .switchProfile({ sample: false })
                .catch((error: unknown) => notifyProblem(describeError(error)))
            }
          >
            {shell.leaveSample}
          </Button>
        </div>
      ) : null}
    </>
  )
}
