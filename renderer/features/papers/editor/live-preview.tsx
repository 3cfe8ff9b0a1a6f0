import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PdfPreview } from '#renderer/components/pdf-preview.tsx'
import { editorWords as words, makeWords } from '#shared/pt-br/papers-screen.ts'
import { desktopClient, store, storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { Block, PaperKind } from '#shared/domain/template.ts'
import { Alert } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { LackList } from '../make/lack-list.tsx'
import styles from '../papers-screen.module.css'

/** How long the text rests before it is drawn again, in milliseconds. */
const REST = 600

type LivePreviewProps = {
  kind: PaperKind
  /** Null takes an example. */
  customerId: string | null
  /** Null takes the text in force. */
  blocks: Block[] | null
  answers: Record<string, string>
  label: string
  actions?: ReactNode
}

/** A paper as it would be made of what is typed, a moment after the last key; what it lacks is said over it. */
export function LivePreview({ kind, customerId, blocks, answers, label, actions }: LivePreviewProps) {
  const on = useToday()
  const input = useMemo(
    () => ({ kind, customerId, on, answers, blocks }),
    [kind, customerId, on, answers, blocks],
  )
  const [rested] = useDebouncedValue(input, REST)
  const drafted = useQuery({
    // Under the store's key, so that a payment or a change of the customer makes it old.
    queryKey: [...store.papers.draft.key(), 'pdf', rested],
    queryFn: async ({ signal }) => {
      const { printed, lacks } = await storeClient.papers.draft(rested, { signal })
      if (!printed) return { pdf: null, lacks }
      const { pdf } = await desktopClient.documents.draw(
        { printable: { kind: 'paper', on, ...printed } },
        { signal },
      )
      return { pdf, lacks }
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const { data, error } = drafted
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void drafted.refetch()} />
  if (data && data.lacks.length > 0)
    return (
      <div className={styles['nothing']}>
        <Alert
          className={styles['lacks'] ?? ''}
          color="yellow"
          title={blocks === null ? makeWords.lacks : words.previewFailed}
          role="status"
        >
          <LackList customerId={customerId} lacks={data.lacks} />
        </Alert>
      </div>
    )
  return <PdfPreview pdf={data?.pdf ?? null} label={label} actions={actions} />
}
