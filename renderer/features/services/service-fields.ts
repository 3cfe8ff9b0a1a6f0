import type { Centavos } from '#shared/domain/money.ts'
import {
  type PriceTable,
  type ProductionStage,
  type Service,
  serviceDetailsSchema,
} from '#shared/domain/service.ts'
import { serviceForm as words, tableNames } from '#shared/pt-br/services.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import type { z } from 'zod'

/** A service as the form's fields hold it: null where nothing was typed. */
export type ServiceFields = {
  code: string
  name: string
  cost: Centavos | null
  prices: Record<PriceTable, Centavos | null>
  stages: ProductionStage[]
  productionDays: number | null
  active: boolean
}

export function serviceFields(service: Service | null): ServiceFields {
  return {
    code: service?.code ?? '',
    name: service?.name ?? '',
    cost: service?.cost ?? null,
    prices: service?.prices ?? { full: null, standard: null, vip: null },
    stages: service?.stages ?? words.firstStages.map((name) => ({ name, critical: false })),
    productionDays: service?.productionDays ?? null,
    active: service?.active ?? true,
  }
}

export const serviceResolver = formResolver<ServiceFields, typeof serviceDetailsSchema>(
  serviceDetailsSchema,
  (fields) => fields as z.input<typeof serviceDetailsSchema>,
)

/** What the summary of problems calls each field. */
export const serviceLabels: Record<string, string> = {
  code: words.code,
  name: words.name,
  cost: words.cost,
  'prices.full': tableNames.full,
  'prices.standard': tableNames.standard,
  'prices.vip': tableNames.vip,
  productionDays: words.productionDays,
  stages: words.stages,
}
