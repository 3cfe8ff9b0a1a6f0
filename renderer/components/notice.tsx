import { Alert, type MantineColor } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { PropsWithChildren } from 'react'

type NoticeProps = PropsWithChildren<{ color: MantineColor; icon: Icon; text: string }>

/** One line that something waits, and the way to it. Told when it comes, without breaking in on what is being read. */
export function Notice({ color, icon: Icon, text, children }: NoticeProps) {
  return (
    <Alert role="status" color={color} icon={<Icon size={18} />} p="xs">
      {text} {children}
    </Alert>
  )
}
