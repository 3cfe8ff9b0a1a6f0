import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { TitleProof } from '#shared/domain/title-proof.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { titleToChange } from './title-to-change.ts'

type Save = CommandInput & Pick<TitleProof, 'receivableId' | 'instrument' | 'acknowledgement'>

/**
 * Keeps what proves a title and what the debtor acknowledged of it (§ 2.4, R2.16). Refuses `receivable-unknown`,
 * `already-cancelled`, and `acknowledged-outside` before the title was issued or in the future.
 */
export const saveProof: Command<Save, TitleProof> = {
  name: 'titles.saveProof',
  permission: 'registerReceivable',
  async decide(context, { receivableId, instrument, acknowledgement, today }) {
    const { title } = await titleToChange(context, receivableId, today)
    if (acknowledgement && (acknowledgement.on > today || acknowledgement.on < title.issuedOn))
      throw refusal('acknowledged-outside', { from: title.issuedOn, until: today }, 'acknowledgement.on')
    const proof: TitleProof = {
      receivableId,
      customerId: title.customerId,
      instrument,
      acknowledgement,
      on: today,
      by: context.actor!.name,
    }
    return {
      patches: [replaced('titleProofs', context.state.rows.all('titleProofs').get(receivableId), proof)],
      details: {
        title: titleLabel(title),
        instrument,
        ...(acknowledgement ? { acknowledgedOn: acknowledgement.on, note: acknowledgement.note } : {}),
      },
      customerIds: [title.customerId],
      result: proof,
    }
  },
}
