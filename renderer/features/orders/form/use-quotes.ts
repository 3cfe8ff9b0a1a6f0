import { storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { Service } from '#shared/domain/service.ts'
import { useFormContext } from 'react-hook-form'
import type { OrderFields } from './order-fields.ts'

/**
 * Puts services into lines as this customer would buy them today: table, price, cost and stages. Until the store
 * answers, or before there is a customer, the line has the standard table's; an answer about a line that meanwhile holds
 * something else is thrown away.
 */
export function useQuotes() {
  const { getValues, setValue } = useFormContext<OrderFields>()

  const quote = async (itemId: string, serviceId: string, customerId: string) => {
    const { item, agreed } = await storeClient.orders.quote({ customerId, serviceId, today: currentDay() })
    const { items, customerId: customerNow } = getValues()
    const index = items.findIndex((now) => now.id === itemId && now.serviceId === serviceId)
    const line = items[index]
    if (!line || customerNow !== customerId) return
    setValue(`items.${index}`, { ...line, ...item, agreed }, { shouldDirty: true })
  }
  const ask = (itemId: string, serviceId: string, customerId: string) => {
    quote(itemId, serviceId, customerId).catch((error: unknown) => notifyProblem(describeError(error)))
  }

  return {
    put: (index: number, service: Service) => {
      const { items, customerId } = getValues()
      const line = items[index]
      if (!line) return
      const taken = {
        ...line,
        serviceId: service.id,
        description: service.name,
        unitPrice: service.prices.standard,
        unitCost: service.cost,
        priceTable: 'standard' as const,
        agreed: false,
        stages: service.stages,
      }
      setValue(`items.${index}`, taken, { shouldDirty: true })
      if (customerId) ask(line.id, service.id, customerId)
    },
    /** After another customer was chosen: every line of the catalogue at the new customer's price. */
    again: (customerId: string) => {
      for (const { id, serviceId } of getValues('items')) if (serviceId) ask(id, serviceId, customerId)
    },
  }
}
