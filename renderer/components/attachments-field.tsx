import type { Attachment } from '#shared/domain/attachment.ts'
import { attachmentWords as words } from '#shared/pt-br/attachments.ts'
import { Button, Input, Loader, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { useController } from 'react-hook-form'
import { AttachmentList } from './attachment-list.tsx'
import styles from './attachments-field.module.css'
import { useAddAttachments } from './use-add-attachments.ts'

type AttachmentsInputProps = {
  label: string
  description?: string
  value: readonly Attachment[]
  onChange: (value: Attachment[]) => void
  /** Files at most; what the schema allows. */
  most: number
  error?: string | undefined
  required?: boolean
  disabled?: boolean
  /** To put the focus on the button from outside. */
  buttonRef?: (button: HTMLButtonElement | null) => void
  /** True when the dialog around it opens with the focus here. */
  autoFocus?: boolean
}

/** Files dropped, pasted or chosen, copied at once into the app's folder; what is left out is said by name and reason. */
export function AttachmentsInput(props: AttachmentsInputProps) {
  const { label, description, value, onChange, most, error, required = false, disabled = false } = props
  const { buttonRef, autoFocus = false } = props
  const adding = useAddAttachments({ value, most, onChange })
  const [over, setOver] = useState(false)
  const full = value.length >= most
  const shut = disabled || full || adding.busy
  const take = (files: FileList) => {
    if (!shut && files.length > 0) adding.add([...files])
  }
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside && !shut)
  }
  const problem = [error, ...adding.problems].filter(Boolean).join(' ')
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={problem}
      required={required}
      labelElement="div"
    >
      {/* The button inside is the keyboard's way. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={`${styles['zone']} ${over ? styles['over'] : ''} ${problem ? styles['refused'] : ''}`}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
        onPaste={(event: ClipboardEvent) => {
          if (event.clipboardData.files.length === 0) return
          event.preventDefault()
          take(event.clipboardData.files)
        }}
      >
        <AttachmentList
          attachments={value}
          {...(disabled ? {} : { onRemove: (gone) => onChange(value.filter(({ id }) => id !== gone.id)) })}
        />
        {disabled ? null : (
          <div className={styles['ask']}>
            <Text size="sm">{full ? words.full(most) : over ? words.dropNow : words.drop}</Text>
            {full ? null : (
              <Button
                ref={buttonRef}
                size="compact-sm"
                variant="light"
                // Not disabled while it copies: the focus would be lost, and Ctrl+Enter with it.
                leftSection={adding.busy ? <Loader size={13} /> : <IconPaperclip size={15} />}
                aria-busy={adding.busy}
                data-autofocus={autoFocus || undefined}
                aria-label={`${label}: ${words.choose}`}
                onClick={adding.busy ? undefined : adding.choose}
              >
                {words.choose}
              </Button>
            )}
            <span className={styles['quiet']} aria-live="polite">
              {adding.busy ? words.copying : words.accepted}
            </span>
          </div>
        )}
      </div>
    </Input.Wrapper>
  )
}

type AttachmentsFieldProps = Omit<AttachmentsInputProps, 'value' | 'onChange' | 'error' | 'buttonRef'> & {
  /** The field's path in the form around it: holds `Attachment[]`. */
  name: string
}

/** The attachments of the form around it. */
export function AttachmentsField({ name, ...props }: AttachmentsFieldProps) {
  const { field, fieldState } = useController({ name })
  return (
    <AttachmentsInput
      {...props}
      value={field.value as Attachment[]}
      onChange={field.onChange}
      error={fieldState.error?.message}
      buttonRef={field.ref}
    />
  )
}
