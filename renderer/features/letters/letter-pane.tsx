import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PdfPreview } from '#renderer/components/pdf-preview.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useMemo } from 'react'
import { type LetterSource, useLetterPdf } from './queries.ts'

/** How long the active row rests before its letter is made, in milliseconds: arrows pass over many. */
const REST = 180

type LetterPaneProps = {
  /** Null shows `none`. */
  source: LetterSource | null
  label: string
  none: string
  actions?: ReactNode
}

/** One letter as it will be printed, drawn beside the list. */
export function LetterPane({ source, label, none, actions }: LetterPaneProps) {
  const key = JSON.stringify(source)
  const [rested] = useDebouncedValue(key, REST)
  const asked = useMemo(() => JSON.parse(rested) as LetterSource | null, [rested])
  const { data, error, refetch } = useLetterPdf(asked)
  if (source === null) return <div className={styles['nothing']}>{none}</div>
  if (error) {
    return (
      <div>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </div>
    )
  }
  return <PdfPreview pdf={data ?? null} label={label} actions={actions} />
}
