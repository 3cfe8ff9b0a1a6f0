import type { Finding } from '#shared/domain/messages/message-linter.ts'
import { Input } from '@mantine/core'
import { type ReactNode, type Ref, useId } from 'react'
import styles from './guarded-text.module.css'

type GuardedTextProps = {
  label: string
  description?: string | undefined
  value: string
  findings: readonly Finding[]
  onChange: (text: string) => void
  areaRef?: Ref<HTMLTextAreaElement>
  readOnly?: boolean
}

/** A text of several lines, with what the guard found underlined where it stands. */
export function GuardedText({
  label,
  description,
  value,
  findings,
  onChange,
  areaRef,
  readOnly,
}: GuardedTextProps) {
  const id = useId()
  const blocked = findings.some(({ severity }) => severity === 'block')
  return (
    <Input.Wrapper label={label} description={description} id={id}>
      <div className={styles['frame']}>
        <div className={styles['marks']} aria-hidden>
          {marked(value, findings)}
          {/* A last empty line has its height too. */}
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={areaRef}
          className={styles['area']}
          value={value}
          readOnly={readOnly}
          aria-invalid={blocked}
          spellCheck
          lang="pt-BR"
          maxLength={10_000}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </Input.Wrapper>
  )
}

function marked(text: string, findings: readonly Finding[]): ReactNode[] {
  const parts: ReactNode[] = []
  let from = 0
  for (const { start, end, severity } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < from || end <= start) continue
    parts.push(text.slice(from, start))
    parts.push(
      <mark key={start} data-severity={severity}>
        {text.slice(start, end)}
      </mark>,
    )
    from = end
  }
  parts.push(text.slice(from))
  return parts
}
