import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { bankPane as words } from '#shared/pt-br/bank.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import styles from './bank-screen.module.css'

/** A movement as the bank told it: what it says nothing of is left out. */
export function EntryFacts({ entry }: { entry: BankEntry }) {
  const facts: [string, string][] = [
    [words.on, formatDay(entry.on)],
    [words.amount, formatMoney(entry.amount)],
    [words.payer, [entry.payerName, entry.payerTaxId].filter(Boolean).join(' · ')],
    [words.memo, entry.memo],
    [words.txid, entry.txid ?? ''],
    [words.ourNumber, entry.ourNumber ?? ''],
    [words.documentNumber, entry.documentNumber ?? ''],
    [words.occurrence, entry.occurrence ?? ''],
    [words.charges, entry.charges > 0 ? formatMoney(entry.charges) : ''],
    [words.discount, entry.discount > 0 ? formatMoney(entry.discount) : ''],
    [words.fee, entry.fee > 0 ? `${formatMoney(entry.fee)} (${words.feeNote})` : ''],
  ]
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) =>
        value === '' ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
