import type { Partner } from '#shared/domain/escalation/partner.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

type Save = CommandInput & { id: string | null; details: Omit<Partner, 'id'> }

/** Registers a lawyer or an agency, or changes one; nobody is deleted, only made inactive. Refuses `partner-unknown`. */
export const savePartner: Command<Save, Partner> = {
  name: 'partners.save',
  permission: 'escalate',
  async decide({ state, database, newId }, { id, details }) {
    await state.rows.load(database)
    const before = id === null ? null : state.rows.all('partners').get(id)
    if (before === undefined) throw refusal('partner-unknown')
    const result: Partner = { ...details, id: before?.id ?? newId() }
    return { patches: [before ? replaced('partners', before, result) : created('partners', result)], result }
  },
}
