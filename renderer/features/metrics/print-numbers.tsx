import { useSettings } from '#renderer/lib/use-settings.ts'
import { PrintSheet } from '#renderer/components/print-sheet.tsx'
import type { Day } from '#shared/domain/calendar.ts'
import { numbersWords as words } from '#shared/pt-br/numbers.ts'
import type { Figure } from './figure-list.ts'
import styles from './numbers.module.css'

type PrintNumbersProps = { figures: readonly Figure[]; asOf: Day; onPrinted: () => void }

/** Every figure on paper, with its formula and the numbers that went into it. */
export function PrintNumbers({ figures, asOf, onPrinted }: PrintNumbersProps) {
  const { data: settings } = useSettings()
  const groups = Map.groupBy(figures, ({ group }) => group)
  return (
    <PrintSheet paper="portrait" onPrinted={onPrinted}>
      <div className={styles['print']}>
        <strong>{settings?.laboratory?.tradeName ?? settings?.laboratory?.name}</strong>
        <h1>{words.sheetTitle(asOf)}</h1>
        {[...groups].map(([group, rows]) => (
          <section key={group}>
            <h2>{words.groups[group]}</h2>
            <table>
              <tbody>
                {rows.map(({ id, label, value, made, formula }) => (
                  <tr key={id}>
                    <th scope="row">
                      {label}
                      <br />
                      <small>{formula}</small>
                    </th>
                    <td>
                      <strong>{value}</strong>
                      <br />
                      <small>{made}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </PrintSheet>
  )
}
