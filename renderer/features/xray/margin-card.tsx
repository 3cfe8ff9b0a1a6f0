import { Explained } from '#renderer/components/explained.tsx'
import { centavos } from '#shared/domain/money.ts'
import type { Profitability } from '#shared/domain/xray.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { xrayScreen } from '#shared/pt-br/xray-screen.ts'
import styles from './xray.module.css'

const words = xrayScreen.margin
const less = (amount: number) => `− ${formatMoney(centavos(amount))}`

/** What the customer left in twelve months, net of what delays and remakes cost (E26, M09). */
export function MarginCard({ profitability }: { profitability: Profitability }) {
  const { sold, cost, margin, delayCost, remakeCost, net } = profitability
  return (
    <div className={`${styles['card']} ${styles['third']}`}>
      <h2 className={styles['title']}>{words.title}</h2>
      <table className={styles['sum']}>
        <tbody>
          <tr>
            <th scope="row">{words.sold}</th>
            <td>{formatMoney(sold)}</td>
          </tr>
          <tr>
            <th scope="row">{words.cost}</th>
            <td>{less(cost)}</td>
          </tr>
          <tr className={styles['result']}>
            <th scope="row">{words.margin}</th>
            <td>{formatMoney(centavos(margin))}</td>
          </tr>
          <tr>
            <th scope="row">
              <Explained formula={words.delayFormula}>{words.delayCost}</Explained>
            </th>
            <td>{less(delayCost)}</td>
          </tr>
          <tr>
            <th scope="row">{words.remakeCost}</th>
            <td>{less(remakeCost)}</td>
          </tr>
          <tr className={styles['result']}>
            <th scope="row">
              <Explained formula={words.netFormula}>{words.net}</Explained>
            </th>
            <td className={net < 0 ? styles['bad'] : styles['good']}>{formatMoney(centavos(net))}</td>
          </tr>
        </tbody>
      </table>
      {sold === 0 ? (
        <span className={styles['quiet']}>{words.unknown}</span>
      ) : net < 0 ? (
        <span className={styles['bad']}>{words.costs}</span>
      ) : null}
    </div>
  )
}
