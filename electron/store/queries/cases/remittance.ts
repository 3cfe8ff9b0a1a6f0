import type { RemittanceLine } from '#shared/contracts/cases.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { StoreState } from '../../store-state.ts'

/** The titles of an agency's open cases, a line each, as owed on a day; by case, then by due day. */
export async function remittanceOf(
  { database, rows, settings }: StoreState,
  { partnerId, today }: { partnerId: string; today: Day },
): Promise<RemittanceLine[]> {
  await rows.load(database)
  const cases = [...rows.all('cases').values()]
    .filter((one) => one.route === 'agency' && one.partnerId === partnerId && one.closure === null)
    .sort((one, other) => one.number - other.number)
  const lines: RemittanceLine[] = []
  for (const { id, number, stage, customerId, titles } of cases) {
    const customer = await database.customers.get(customerId)
    const ids = titles.map(({ receivableId }) => receivableId)
    const found = (await database.receivables.bulkGet(ids)).filter((title) => title !== undefined)
    const payments = await database.payments.where('receivableId').anyOf(ids).toArray()
    const { taxId = null, phone = null, address = null } = customer ?? {}
    for (const title of found.sort((one, other) => dayOr(one.dueOn) - dayOr(other.dueOn))) {
      const own = payments.filter(({ receivableId }) => receivableId === title.id)
      const { principal, lateFee, lateInterest, total, daysLate } = standingOf(title, own, settings, today)
      lines.push({
        caseId: id,
        caseNumber: number,
        stage,
        customerName: customer?.name ?? '',
        taxId: taxId ? formatTaxId(taxId) : '',
        phone: phone ? formatPhone(phone) : '',
        email: customer?.email ?? '',
        address: address
          ? [
              `${address.street}, ${address.number}`,
              address.complement,
              address.district,
              `${address.city}/${address.state}`,
              address.zip,
            ]
              .filter(Boolean)
              .join(' - ')
          : '',
        title: titleLabel(title),
        dueOn: title.dueOn,
        daysLate,
        principal,
        charges: centavos(lateFee + lateInterest),
        total,
      })
    }
  }
  return lines
}

const dayOr = (day: Day | null) => (day === null ? Number.MAX_SAFE_INTEGER : dayNumber(day))
