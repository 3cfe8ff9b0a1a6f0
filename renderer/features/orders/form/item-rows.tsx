import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import type { Service } from '#shared/domain/service.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { Button, Fieldset, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { ItemRow } from './item-row.tsx'
import styles from './item-rows.module.css'
import { emptyItem, isBlank, type OrderFields } from './order-fields.ts'
import { useQuotes } from './use-quotes.ts'

const words = orderForm.item
const MOST_ITEMS = 60

type ItemRowsProps = { services: readonly Service[]; facts: CreditFacts | null }

/** The lines of an order. Enter in the last one opens another; Enter in the others goes to the next. */
export function ItemRows({ services, facts }: ItemRowsProps) {
  const { control, formState, getValues, setFocus } = useFormContext<OrderFields>()
  const { fields, append, remove } = useFieldArray({ control, name: 'items', keyName: 'key' })
  const quotes = useQuotes()
  const [added, setAdded] = useState<string | null>(null)
  const add = () => {
    if (fields.length >= MOST_ITEMS) return
    const item = emptyItem()
    setAdded(item.id)
    append(item, { shouldFocus: false })
  }
  const onEnter = (index: number) => (event: KeyboardEvent<HTMLDivElement>) => {
    // The picker's own Enter takes what is under it.
    const target = event.target as HTMLElement
    if (event.key !== 'Enter' || event.ctrlKey || !(target instanceof HTMLInputElement)) return
    if (target.getAttribute('aria-expanded') === 'true') return
    event.preventDefault()
    const line = getValues(`items.${index}`)
    if (index < fields.length - 1) setFocus(`items.${index + 1}.quantity`)
    else if (!isBlank(line)) add()
  }
  const problem = formState.errors.items?.message ?? formState.errors.items?.root?.message
  return (
    <Fieldset legend={orderForm.items} className={styles['items'] ?? ''}>
      <div className={styles['head']} aria-hidden>
        <span>{words.columns.service}</span>
        <span>{words.columns.quantity}</span>
        <span>{words.columns.price}</span>
        <span>{words.columns.cost}</span>
        <span>{words.columns.total}</span>
      </div>
      {fields.map(({ key, id }, index) => (
        // The keys are the fields' own; this only hears Enter on its way up.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div key={key} onKeyDown={onEnter(index)}>
          <ItemRow
            index={index}
            services={services}
            facts={facts}
            autoFocus={added === id}
            onService={(service) => quotes.put(index, service)}
            {...(fields.length > 1 ? { onRemove: () => remove(index) } : {})}
          />
        </div>
      ))}
      {problem ? (
        <Text size="xs" c="red" role="alert">
          {orderForm.emptyItems}
        </Text>
      ) : null}
      <Group justify="space-between" mt={4}>
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} />} onClick={add}>
          {words.add}
        </Button>
      </Group>
    </Fieldset>
  )
}
