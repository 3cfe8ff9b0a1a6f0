import { filePieces } from '#shared/pt-br/file-pieces.ts'
import { Button, Text, ThemeIcon } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import styles from './drop-zone.module.css'

type DropZoneProps = {
  /** Endings of the names accepted, as an `accept` attribute: `.csv,.xlsx`. */
  accept: string
  /** What is accepted, in words. */
  hint: ReactNode
  busy: boolean
  onFile: (file: File) => void
  /** Something to do by hand went wrong: several files at once. */
  onProblem: (sentence: string) => void
}

/** Where a file is dropped, or chosen by its button. */
export function DropZone({ accept, hint, busy, onFile, onProblem }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file, another] = files ?? []
    if (another) onProblem(filePieces.onlyOne)
    else if (file) onFile(file)
  }
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside)
  }
  return (
    // The button inside is the keyboard's way.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={`${styles['zone']} ${over ? styles['over'] : ''}`}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (!busy) take(event.dataTransfer.files)
      }}
    >
      <ThemeIcon variant="light" size={56} radius="xl" aria-hidden>
        <IconFileUpload size={28} stroke={1.5} />
      </ThemeIcon>
      <Text fw={600} size="lg">
        {over ? filePieces.dropNow : filePieces.drop}
      </Text>
      <Text size="sm" c="dimmed">
        {filePieces.or}
      </Text>
      <Button loading={busy} onClick={() => input.current?.click()}>
        {filePieces.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file, corrected, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <Text size="xs" c="dimmed" maw={520} component="div">
        {hint}
      </Text>
    </div>
  )
}
