import type { Boleto } from '#shared/domain/boleto.ts'
import { readBoletoLine } from '#shared/domain/boleto-line.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'
import { titleToChange } from './title-to-change.ts'

type Save = CommandInput & { receivableId: string; line: string; ourNumber: string | null }

/**
 * Keeps the line of a boleto that a bank issued for a title; the house issues none (R5.7). Refuses `boleto-invalid`,
 * `boleto-not-bank`, `boleto-of-another` when another title has it, `receivable-unknown`, `already-cancelled`.
 */
export const saveBoleto: Command<Save, Boleto> = {
  name: 'titles.saveBoleto',
  permission: 'registerReceivable',
  async decide(context, { receivableId, line, ourNumber, today }) {
    const { state, database } = context
    const { title } = await titleToChange(context, receivableId, today)
    const read = readBoletoLine(line, title.issuedOn)
    if ('refusal' in read) throw refusal(read.refusal, {}, 'line')
    const boletos = state.rows.all('boletos')
    const other = [...boletos.values()].find(
      (boleto) => boleto.line === read.line && boleto.receivableId !== receivableId,
    )
    const taken = other && (await database.receivables.get(other.receivableId))
    // A boleto of a title that was put off may go on to the new one.
    if (taken && !taken.cancellation) throw refusal('boleto-of-another', { title: titleLabel(taken) }, 'line')
    const boleto: Boleto = {
      ...read,
      receivableId,
      customerId: title.customerId,
      ourNumber,
      registeredOn: today,
    }
    return {
      patches: [replaced('boletos', boletos.get(receivableId), boleto)],
      details: { title: titleLabel(title), bank: read.bank },
      customerIds: [title.customerId],
      result: boleto,
    }
  },
}
