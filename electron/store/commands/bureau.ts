import type { Consultation, ConsultationDetails } from '#shared/domain/bureau.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput } from './command.ts'

type Recording = CommandInput & { customerId: string; details: ConsultationDetails }

/** Writes down what was read at a bureau. Refuses `customer-unknown` and `consulted-in-future`. */
export const recordConsultation: Command<Recording, Consultation> = {
  name: 'bureau.record',
  permission: 'consultBureau',
  async decide({ database, actor, newId }, { customerId, details, today }) {
    if (!(await database.customers.get(customerId))) throw refusal('customer-unknown')
    if (details.on > today) throw refusal('consulted-in-future', {}, 'details.on')
    const consultation = { ...details, id: newId(), customerId, by: actor!.name, withdrawal: null }
    const { bureau, bureauName, result, restrictions, restrictedAmount } = details
    return {
      patches: [created('consultations', consultation)],
      details: { bureau, name: bureauName, result, restrictions, amount: restrictedAmount },
      customerIds: [customerId],
      result: consultation,
    }
  },
}

/** Takes back what was registered by mistake; it stays to be read and counts no more. Refuses `consultation-unknown`. */
export const withdrawConsultation: Command<CommandInput & { id: string; reason: string }, Consultation> = {
  name: 'bureau.withdraw',
  permission: 'withdrawConsultation',
  async decide({ database }, { id, reason, today }) {
    const before = await database.consultations.get(id)
    if (!before || before.withdrawal) throw refusal('consultation-unknown')
    const consultation = { ...before, withdrawal: { on: today, reason } }
    return {
      patches: [replaced('consultations', before, consultation)],
      details: { bureau: before.bureau, name: before.bureauName, on: before.on, reason },
      customerIds: [before.customerId],
      result: consultation,
    }
  },
}
