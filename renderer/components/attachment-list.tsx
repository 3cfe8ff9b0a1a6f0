import { desktop, desktopClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { attachmentWords as words, formatBytes } from '#shared/pt-br/attachments.ts'
import { ActionIcon } from '@mantine/core'
import {
  IconAlertTriangle,
  IconExternalLink,
  IconEye,
  IconFile,
  IconPhoto,
  IconTrash,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AttachmentPreview, canPreview, isPicture } from './attachment-preview.tsx'
import styles from './attachments-field.module.css'

type AttachmentListProps = {
  attachments: readonly Attachment[]
  /** Without it nothing can be removed. */
  onRemove?: (attachment: Attachment) => void
}

/** Attached files with name and size: opened in Windows, seen from the side, and said clearly when the file is gone. */
export function AttachmentList({ attachments, onRemove }: AttachmentListProps) {
  const [seen, setSeen] = useState<Attachment | null>(null)
  const gone = useMissing(attachments)
  if (attachments.length === 0) return null
  return (
    <>
      <ul className={styles['list']} aria-label={words.list}>
        {attachments.map((attachment) => (
          <AttachedFile
            key={attachment.id}
            attachment={attachment}
            missing={gone.has(attachment.id)}
            onSee={() => setSeen(attachment)}
            {...(onRemove ? { onRemove: () => onRemove(attachment) } : {})}
          />
        ))}
      </ul>
      {seen ? <AttachmentPreview attachment={seen} onClose={() => setSeen(null)} /> : null}
    </>
  )
}

/** The ids of those whose file is gone or is another. */
function useMissing(attachments: readonly Attachment[]): ReadonlySet<string> {
  const { data } = useQuery({
    ...desktop.attachments.missing.queryOptions({ input: { attachments: [...attachments] } }),
    enabled: attachments.length > 0,
    // The folder changes without a word: looked at each time the list is opened.
    staleTime: 0,
    gcTime: 0,
  })
  return new Set(data?.ids)
}

async function open(attachment: Attachment): Promise<void> {
  try {
    await desktopClient.attachments.open({ attachment })
  } catch (error) {
    notifyProblem(describeError(error))
  }
}

type AttachedFileProps = {
  attachment: Attachment
  missing: boolean
  onSee: () => void
  onRemove?: () => void
}

function AttachedFile({ attachment, missing, onSee, onRemove }: AttachedFileProps) {
  const { name, bytes } = attachment
  const Icon = missing ? IconAlertTriangle : isPicture(attachment) ? IconPhoto : IconFile
  return (
    <li>
      <div className={styles['file']}>
        <Icon size={16} aria-hidden color={missing ? 'var(--em-bad)' : 'var(--em-quiet)'} />
        <span className={styles['name']} title={name}>
          {name}
        </span>
        <span className={styles['quiet']}>{formatBytes(bytes)}</span>
        <span className={styles['space']} />
        {!missing && canPreview(attachment) ? (
          <Tool icon={IconEye} label={words.preview(name)} onClick={onSee} />
        ) : null}
        {missing ? null : (
          <Tool icon={IconExternalLink} label={words.open(name)} onClick={() => void open(attachment)} />
        )}
        {onRemove ? <Tool icon={IconTrash} label={words.remove(name)} onClick={onRemove} /> : null}
      </div>
      {missing ? <span className={styles['missing']}>{words.missing}</span> : null}
    </li>
  )
}

type ToolProps = { icon: typeof IconEye; label: string; onClick: () => void }

function Tool({ icon: Icon, label, onClick }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      <Icon size={17} />
    </ActionIcon>
  )
}
