import { TextField } from '#renderer/components/form-fields.tsx'
import { MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Service } from '#shared/domain/service.ts'
import { formatDays, formatMoney } from '#shared/pt-br/format.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { tableNames } from '#shared/pt-br/services.ts'
import { ActionIcon, Badge } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useFormContext, useWatch } from 'react-hook-form'
import styles from './item-rows.module.css'
import type { ItemFields, OrderFields } from './order-fields.ts'
import { ServicePicker } from './service-picker.tsx'

const words = orderForm.item

type ItemRowProps = {
  index: number
  services: readonly Service[]
  facts: CreditFacts | null
  autoFocus: boolean
  onService: (service: Service) => void
  /** Left out for the only line. */
  onRemove?: () => void
}

/** A line: the service, how many, at what price and cost, and where the price came from. */
export function ItemRow({ index, services, facts, autoFocus, onService, onRemove }: ItemRowProps) {
  const { control, setValue, getFieldState, formState } = useFormContext<OrderFields>()
  const item = useWatch({ control, name: `items.${index}` })
  // A line that has just been removed is drawn once more.
  if (!item) return null
  const position = index + 1
  const outside = item.serviceId === null
  const total = (item.quantity ?? 0) * (item.unitPrice ?? 0)
  const takeOutside = (description: string) =>
    setValue(
      `items.${index}`,
      { ...item, serviceId: null, description, priceTable: null, agreed: false, stages: [] },
      { shouldDirty: true },
    )
  return (
    <div className={styles['row']} role="group" aria-label={`${orderForm.items} ${position}`}>
      <div className={styles['what']}>
        <ServicePicker
          position={position}
          services={services}
          description={item.description}
          serviceId={item.serviceId}
          error={getFieldState(`items.${index}.description`, formState).error?.message}
          autoFocus={autoFocus}
          onService={onService}
          onOutside={takeOutside}
        />
        <Why item={item} facts={facts} />
      </div>
      <div className={styles['line']}>
        <TextField
          name={`items.${index}.specification`}
          aria-label={words.specification(position)}
          placeholder={words.specificationPlaceholder}
          maxLength={200}
        />
        <NumberField
          name={`items.${index}.quantity`}
          aria-label={words.quantity(position)}
          allowNegative={false}
          styles={{ input: { textAlign: 'end' } }}
        />
        <MoneyField
          name={`items.${index}.unitPrice`}
          aria-label={words.price(position)}
          onInput={() => setValue(`items.${index}.priceTable`, null)}
        />
        <MoneyField
          name={`items.${index}.unitCost`}
          aria-label={words.cost(position)}
          // The catalogue's cost is the house's; only work outside it has one of its own.
          readOnly={!outside}
          tabIndex={outside ? 0 : -1}
          variant={outside ? 'default' : 'filled'}
        />
        <span className={styles['total']}>{formatMoney(centavos(total))}</span>
        {onRemove ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={4}
            aria-label={words.remove(position)}
            onClick={onRemove}
          >
            <IconTrash size={16} />
          </ActionIcon>
        ) : null}
      </div>
    </div>
  )
}

/** Where the price came from: the table and why it is that one, or that it was agreed or typed. */
function Why({ item, facts }: { item: ItemFields; facts: CreditFacts | null }) {
  const late = facts?.behaviour.worstDaysLate ?? 0
  const isFull = item.priceTable === 'full' && facts !== null
  return (
    <div className={styles['why']}>
      <TableBadge item={item} />
      {isFull ? <span>{late > 0 ? words.fullBecause(formatDays(late)) : words.fullReturning}</span> : null}
      {item.serviceId === null && item.description && item.unitCost === null ? (
        <span>{words.costNeeded}</span>
      ) : null}
    </div>
  )
}

function TableBadge({ item }: { item: ItemFields }) {
  if (!item.description) return null
  const [text, color] = badgeOf(item)
  return (
    <Badge size="sm" variant="light" color={color} flex="none">
      {text}
    </Badge>
  )
}

function badgeOf({ serviceId, priceTable, agreed }: ItemFields): [text: string, color: string] {
  if (serviceId === null) return [words.outsideBadge, 'gray']
  if (priceTable !== null)
    return [words.table(tableNames[priceTable]), priceTable === 'full' ? 'orange' : 'petrol']
  return agreed ? [words.agreed, 'petrol'] : [words.typed, 'yellow']
}
