import { desktop } from '#renderer/lib/clients.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { attachmentWords as words, formatBytes } from '#shared/pt-br/attachments.ts'
import { Drawer, ScrollArea, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import styles from './attachments-field.module.css'
import { ErrorNotice } from './error-notice.tsx'
import { PdfPreview } from './pdf-preview.tsx'

const pictures: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'webp'])

/** Whether it is a picture the window can draw; HEIC and TIFF need another program. */
export function isPicture({ extension }: Pick<Attachment, 'extension'>): boolean {
  return pictures.has(extension)
}

/** Whether it can be seen without leaving the window. */
export function canPreview(attachment: Pick<Attachment, 'extension'>): boolean {
  return attachment.extension === 'pdf' || isPicture(attachment)
}

/** A PDF or picture from the side. */
export function AttachmentPreview({ attachment, onClose }: { attachment: Attachment; onClose: () => void }) {
  const { name, bytes, extension } = attachment
  useReturnFocus()
  const { data, error, refetch } = useQuery({
    ...desktop.attachments.read.queryOptions({ input: { attachment } }),
    // As large as a scan: not kept once it was seen.
    gcTime: 0,
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(860px, 92vw)"
      title={`${name} · ${formatBytes(bytes)}`}
      styles={{
        content: { display: 'flex', flexDirection: 'column' },
        body: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
      }}
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : extension === 'pdf' ? (
        <PdfPreview pdf={data?.content ?? null} label={name} />
      ) : data ? (
        <Picture content={data.content} name={name} />
      ) : (
        <Skeleton height={320} />
      )}
    </Drawer>
  )
}

function Picture({ content, name }: { content: Blob; name: string }) {
  const image = useRef<HTMLImageElement>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    const address = URL.createObjectURL(content)
    if (image.current) image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [content])
  if (broken) return <ErrorNotice error={words.unreadableImage} />
  return (
    <ScrollArea flex={1} viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': name }}>
      <img ref={image} alt={name} className={styles['picture']} onError={() => setBroken(true)} />
    </ScrollArea>
  )
}
