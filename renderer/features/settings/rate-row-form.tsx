import type { MonthlyRate } from '#shared/domain/monthly-rates.ts'
import { ratesForm as words } from '#shared/pt-br/settings.ts'
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { readRateRow } from './rates-text.ts'

const blank = { month: '', legal: '', index: '' }

type RateRowFormProps = { indexName: string; onAdd: (row: MonthlyRate) => void }

/** One month typed in; a month that is there already is replaced. */
export function RateRowForm({ indexName, onAdd }: RateRowFormProps) {
  const [typed, setTyped] = useState(blank)
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const month = readRateRow(typed.month, '', '') ? null : words.wrongMonth
  const legal = readRateRow('01/2026', typed.legal, '') ? null : words.wrongRate
  const index = readRateRow('01/2026', '', typed.index) ? null : words.wrongRate
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const row = readRateRow(typed.month, typed.legal, typed.index)
    setTried(row === null)
    if (!row) return
    onAdd(row)
    setTyped(blank)
    first.current?.focus()
  }
  const put = (change: Partial<typeof blank>) => setTyped({ ...typed, ...change })
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="xs">
        <TextInput
          ref={first}
          label={words.month}
          placeholder={words.monthHint}
          w={120}
          value={typed.month}
          error={tried ? month : null}
          onChange={(event) => put({ month: event.currentTarget.value })}
        />
        <TextInput
          label={words.legal}
          inputMode="decimal"
          w={180}
          value={typed.legal}
          error={tried ? legal : null}
          onChange={(event) => put({ legal: event.currentTarget.value })}
        />
        <TextInput
          label={words.index(indexName)}
          inputMode="decimal"
          w={180}
          value={typed.index}
          error={tried ? index : null}
          onChange={(event) => put({ index: event.currentTarget.value })}
        />
        <Button type="submit" variant="default" mt={25}>
          {words.add}
        </Button>
      </Group>
    </form>
  )
}
