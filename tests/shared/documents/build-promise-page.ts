import type { PromisePage } from '#shared/contracts/promise-page.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { customerTxid } from '#shared/domain/title-txid.ts'
import { buildCustomer, buildLaboratory } from '#tests/support/build.ts'
import { TODAY } from '#tests/support/credit-facts.ts'

/** A promise of R$ 500,00 within three days, about so many open titles. */
export function buildPromisePage({
  open = 2,
  ...given
}: Partial<PromisePage> & { open?: number } = {}): PromisePage {
  const laboratory = given.laboratory ?? buildLaboratory()
  const customer = given.customer ?? buildCustomer()
  const txid = customerTxid(customer.id)
  const amount = centavos(50_000)
  const payload = laboratory.pix ? pixPayload({ account: laboratory.pix, amount, txid }) : null
  return {
    kind: 'promise',
    laboratory,
    on: TODAY,
    customer,
    promise: { on: addDays(TODAY, -1), dueOn: addDays(TODAY, 3), amount, means: 'pix', person: 'Ana' },
    titles: Array.from({ length: open }, (_, at) => ({
      label: `OS ${at + 1}`,
      dueOn: at === 1 ? null : addDays(TODAY, -30 + at),
      principal: centavos(123_450),
      total: centavos(126_780),
    })),
    pix: typeof payload === 'string' ? { payload, txid } : null,
    ...given,
  }
}
