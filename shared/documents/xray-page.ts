import type { XrayPage } from '#shared/contracts/printables.ts'
import { addMonths } from '#shared/domain/calendar.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { kindNames } from '#shared/pt-br/customers.ts'
import { formatDay, formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import { monthLabel, shortAmount, xrayWords as words } from '#shared/pt-br/xray.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type Bar, barChart } from './bar-chart.ts'
import { factList, figureTiles, sayings } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { ACCENT, MUTED, TEXT_WIDTH } from './house-style.ts'
import { labelledTaxId } from './party.ts'
import { part, sheet, sheetHeading } from './sheet.ts'
import { exposureFacts, profitFacts } from './xray-money.ts'
import { paysFacts, wordFacts } from './xray-conduct.ts'
import { listSayings } from './xray-lists.ts'

const GAP = 24
const HALF = (TEXT_WIDTH - GAP) / 2
const CHART = { width: 268, height: 60 }
const YEAR = 12

/** The *Raio-X* on one page, whatever there is to say (I11): the same object as on the screen, nothing calculated again. */
export function xrayPage(page: XrayPage): TDocumentDefinitions {
  const { laboratory, on, customer, xray } = page
  return sheet({
    laboratory,
    title: words.documentTitle(customer.name),
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        mark: sheetWords.internal,
        aside: [sheetWords.issuedOn(on)],
      }),
      who(page),
      figureTiles(figures(xray)),
      sideBySide(
        [CHART.width, [part(words.sections.buys), barChart(purchases(xray), CHART.width, CHART.height)]],
        [part(words.sections.pays), factList(paysFacts(xray))],
      ),
      sideBySide(
        [HALF, [part(words.sections.exposure), ...exposureFacts(xray, HALF)]],
        [
          part(words.sections.profit),
          factList(profitFacts(xray)),
          part(words.sections.word),
          factList(wordFacts(xray)),
        ],
      ),
      part(words.sections.lists),
      sayings(listSayings(xray)),
    ],
    foot: [words.title, sheetWords.customerNumber(customer.number), sheetWords.issuedOn(on)],
    remark: words.remark,
  })
}

function sideBySide([width, left]: [number, Content[]], right: Content[]): Content {
  return {
    columns: [
      { width, stack: left },
      { width: '*', stack: right },
    ],
    columnGap: GAP,
  }
}

function who({ customer, xray }: XrayPage): Content {
  const { score, light } = xray.standing
  const particulars = [
    sheetWords.customerNumber(customer.number),
    kindNames[customer.kind],
    customer.taxId ? labelledTaxId(customer.taxId) : '',
    words.registeredOn(xray.registeredOn),
    words.since(xray.behaviour.since),
  ]
  return {
    columns: [
      {
        width: '*',
        stack: [
          { ...fitting(customer.name, 30), bold: true, fontSize: customer.name.length > 60 ? 10 : 12.5 },
          { text: particulars.filter(Boolean).join(' · '), fontSize: 8.3, color: MUTED },
        ],
      },
      {
        width: 130,
        alignment: 'right',
        stack: [
          { text: words.class(score.class), bold: true, fontSize: 12.5, color: ACCENT },
          {
            text: [
              score.neutral ? `${words.score(score.score)}, ${words.neutral}` : words.score(score.score),
              ` · ${words.lists.light[light]}`,
            ],
            fontSize: 8.3,
            color: MUTED,
          },
        ],
      },
    ],
    columnGap: 16,
    margin: [0, 0, 0, 7],
  }
}

function figures({ orders }: Xray): { label: string; value: string; note?: string }[] {
  return [
    { label: words.figures.orders, value: formatNumber(orders.count12) },
    { label: words.figures.amount, value: formatMoney(orders.amount12) },
    { label: words.figures.ticket, value: formatMoney(orders.averageTicket) },
    {
      label: words.figures.last,
      value: orders.lastOn ? formatDay(orders.lastOn) : words.figures.never,
      note: orders.inProduction > 0 ? words.figures.inProduction(orders.inProduction) : '',
    },
  ]
}

/** The twelve months that end with the page's; a month that is not in the record had no purchase. */
function purchases({ on, behaviour }: Xray): Bar[] {
  const known = new Map(behaviour.months.map(({ month, amount }) => [month, amount]))
  return Array.from({ length: YEAR }, (_, index) => {
    const month = addMonths(on, index - YEAR + 1).slice(0, 7)
    const amount = known.get(month) ?? ZERO
    return {
      label: monthLabel(month, index === 0 || month.endsWith('-01')),
      value: amount,
      shown: shortAmount(centavos(amount)),
    }
  })
}
