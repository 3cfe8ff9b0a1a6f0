import { foldText } from '#shared/domain/search.ts'
import type { Service, ServiceDetails } from '#shared/domain/service.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput, DecisionContext } from './command.ts'

/** Adds a kind of work to the catalogue. Refuses `service-code-taken`, whatever the case it is written in. */
export const registerService: Command<CommandInput & { details: ServiceDetails }, Service> = {
  name: 'services.register',
  permission: 'changeCatalogue',
  async decide(context, { details }) {
    await requireFreeCode(context, details.code, null)
    const service: Service = { ...details, id: context.newId() }
    return { patches: [created('services', service)], details: told(service), result: service }
  },
}

/**
 * Changes a kind of work. Orders keep the price and cost they were agreed with. Refuses `service-unknown` and
 * `service-code-taken`.
 */
export const updateService: Command<CommandInput & { id: string; details: ServiceDetails }, Service> = {
  name: 'services.update',
  permission: 'changeCatalogue',
  async decide(context, { id, details }) {
    await requireFreeCode(context, details.code, id)
    const before = context.state.rows.all('services').get(id)
    if (!before) throw refusal('service-unknown')
    const service: Service = { ...details, id }
    return { patches: [replaced('services', before, service)], details: told(service), result: service }
  },
}

/** What the audit trail says of it, without looking into the rows. */
function told({ code, name, cost, prices }: Service) {
  return { code, name, cost, price: prices.standard }
}

async function requireFreeCode(
  { state, database }: DecisionContext,
  code: string,
  exceptId: string | null,
): Promise<void> {
  await state.rows.load(database)
  const wanted = foldText(code)
  for (const service of state.rows.all('services').values()) {
    if (service.id !== exceptId && foldText(service.code) === wanted)
      throw refusal('service-code-taken', { code: service.code, name: service.name }, 'details.code')
  }
}
