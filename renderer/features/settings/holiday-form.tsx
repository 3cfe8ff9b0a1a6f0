import { DayInput } from '#renderer/components/day-input.tsx'
import type { Day, UserHoliday } from '#shared/domain/calendar.ts'
import { calendarForm as words } from '#shared/pt-br/settings.ts'
import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'

type HolidayFormProps = { taken: readonly UserHoliday[]; onAdd: (holiday: UserHoliday) => void }

/** Adds a holiday of the state or city: one day, or the same day every year. */
export function HolidayForm({ taken, onAdd }: HolidayFormProps) {
  const [on, setOn] = useState<Day | null>(null)
  const [name, setName] = useState('')
  const [yearly, setYearly] = useState(true)
  const [problem, setProblem] = useState<{ day?: string; name?: string }>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const key = on && (yearly ? on.slice(5) : on)
    if (!key) return setProblem({ day: words.needsDay })
    if (taken.some((holiday) => holiday.on === key)) return setProblem({ day: words.duplicate })
    if (name.trim().length < 2) return setProblem({ name: words.needsName })
    setProblem({})
    setOn(null)
    setName('')
    return onAdd({ on: key, name: name.trim() })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Group align="flex-start" wrap="nowrap" gap="xs">
          <DayInput label={words.day} w={150} value={on} onChange={setOn} error={problem.day} />
          <TextInput
            label={words.name}
            flex={1}
            maxLength={60}
            value={name}
            error={problem.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Group>
        <Group justify="space-between">
          <Checkbox
            label={words.everyYear}
            checked={yearly}
            onChange={(event) => setYearly(event.currentTarget.checked)}
          />
          <Button type="submit" variant="default">
            {words.add}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
