import { addDays, type Day } from '#shared/domain/calendar.ts'
import { type DayRange, formatDay, parseDay } from '#shared/pt-br/format.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'

type DayInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Null is empty or not understood. */
  value: Day | null
  onChange: (value: Day | null) => void
  /** `past` reads births and old papers, from 1900 on. */
  range?: DayRange
}

const textOf = (value: Day | null) => (value === null ? '' : formatDay(value))

/**
 * A day typed as people type it (`2211`, `22/11`, `22/11/26`), or picked. Arrows up and down move a day, `h` is today,
 * Alt+↓ opens the calendar.
 */
export function DayInput({ value, onChange, onBlur, error, range = 'any', ...props }: DayInputProps) {
  const [text, setText] = useState(() => textOf(value))
  const [known, setKnown] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  if (value !== known) {
    // The value was changed from outside: what was typed no longer says it.
    setKnown(value)
    setText(textOf(value))
    setProblem(null)
  }
  const put = (next: Day) => {
    setText(formatDay(next))
    setKnown(next)
    setProblem(null)
    onChange(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (event.key === 'ArrowDown' && event.altKey) setOpen(true)
    else if (event.key.toLowerCase() === 'h' && !event.ctrlKey && !event.altKey) put(currentDay())
    else if (step) put(addDays(known ?? currentDay(), step))
    else return
    event.preventDefault()
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <TextInput
          placeholder={pieces.dayPlaceholder}
          {...props}
          autoComplete="off"
          inputMode="numeric"
          value={text}
          error={problem ?? error}
          data-unread={(text.trim() !== '' && known === null) || undefined}
          onInvalid={() => setProblem(pieces.dayUnknown)}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            const typed = event.currentTarget.value
            const parsed = parseDay(typed, currentDay(), range)
            setText(typed)
            setProblem(null)
            setKnown(parsed)
            onChange(parsed)
          }}
          onBlur={(event) => {
            const parsed = parseDay(text, currentDay(), range)
            if (parsed) setText(formatDay(parsed))
            setProblem(text.trim() && !parsed ? pieces.dayUnknown : null)
            onBlur?.(event)
          }}
          rightSection={
            <CalendarButton open={open} disabled={props.disabled ?? false} onOpen={() => setOpen(true)} />
          }
        />
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={known}
          {...(range === 'past' ? { defaultLevel: 'decade' as const } : {})}
          defaultDate={known ?? currentDay()}
          onChange={(picked) => {
            if (picked) put(picked as Day)
            setOpen(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

type CalendarButtonProps = { open: boolean; disabled: boolean; onOpen: () => void }

function CalendarButton({ open, disabled, onOpen }: CalendarButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={pieces.chooseDay}
      aria-haspopup="dialog"
      aria-expanded={open}
      tabIndex={-1}
      disabled={disabled}
      onClick={onOpen}
    >
      <IconCalendar size={18} />
    </ActionIcon>
  )
}
