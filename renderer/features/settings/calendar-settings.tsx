import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { bankHolidays } from '#shared/domain/business-days.ts'
import type { BankCalendar, UserHoliday } from '#shared/domain/calendar.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { calendarForm as words, settings } from '#shared/pt-br/settings.ts'
import {
  ActionIcon,
  Badge,
  Divider,
  Group,
  List,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Title,
} from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { HolidayForm } from './holiday-form.tsx'
import { WithSettings } from '#renderer/components/with-settings.tsx'

/** On which days banks do not open, so that a due date moves (R8.1–R8.3); every change is stored at once. */
export function CalendarSettings() {
  return <WithSettings>{({ calendar }) => <Calendar calendar={calendar} />}</WithSettings>
}

function Calendar({ calendar }: { calendar: BankCalendar }) {
  const may = useMay('changeSettings')
  const save = useCommand(storeClient.settings.saveCalendar, { onDone: () => notifyDone(settings.saved) })
  const put = (change: Partial<BankCalendar>) => save.run({ calendar: { ...calendar, ...change } })
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {may ? words.intro : settings.managersOnly}
      </Text>
      {save.error ? <ErrorNotice error={save.error} /> : null}
      <Switch
        label={words.yearEnd}
        description={words.yearEndHint}
        disabled={!may}
        checked={calendar.lastBusinessDayOfYearCloses}
        onChange={(event) => put({ lastBusinessDayOfYearCloses: event.currentTarget.checked })}
      />
      <Divider />
      <SimpleGrid cols={2} spacing="xl">
        <Stack gap="sm">
          <Title order={2} size="h3">
            {words.yours}
          </Title>
          <OwnHolidays
            holidays={calendar.holidays}
            mayRemove={may}
            onRemove={(gone) => put({ holidays: calendar.holidays.filter((holiday) => holiday !== gone) })}
          />
          {may ? (
            <HolidayForm
              taken={calendar.holidays}
              onAdd={(holiday) =>
                put({ holidays: [...calendar.holidays, holiday].sort((a, b) => (a.on < b.on ? -1 : 1)) })
              }
            />
          ) : null}
        </Stack>
        <YearsHolidays calendar={calendar} />
      </SimpleGrid>
    </Stack>
  )
}

type OwnHolidaysProps = {
  holidays: readonly UserHoliday[]
  mayRemove: boolean
  onRemove: (holiday: UserHoliday) => void
}

const dayText = (on: string) =>
  on.length === 5 ? `${on.slice(3)}/${on.slice(0, 2)}` : `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`

function OwnHolidays({ holidays, mayRemove, onRemove }: OwnHolidaysProps) {
  if (holidays.length === 0) return <Text size="sm">{words.none}</Text>
  return (
    <Stack gap={4}>
      {holidays.map((holiday) => (
        <Group key={holiday.on} gap="sm" wrap="nowrap">
          <Text size="sm" className="em-figures" w={92}>
            {dayText(holiday.on)}
          </Text>
          <Text size="sm" flex={1} truncate>
            {holiday.name}
          </Text>
          {holiday.on.length === 5 ? <Badge variant="light">{words.yearly}</Badge> : null}
          {mayRemove ? (
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={words.remove(holiday.name)}
              onClick={() => onRemove(holiday)}
            >
              <IconTrash size={17} />
            </ActionIcon>
          ) : null}
        </Group>
      ))}
    </Stack>
  )
}

function YearsHolidays({ calendar }: { calendar: BankCalendar }) {
  const year = Number(useToday().slice(0, 4))
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {words.ofYear(year)}
      </Title>
      <List size="sm" listStyleType="none">
        {bankHolidays(year, calendar).map(({ on, name }) => (
          <List.Item key={`${on} ${name}`}>
            <span className="em-figures">{formatDay(on)}</span> · {name}
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
