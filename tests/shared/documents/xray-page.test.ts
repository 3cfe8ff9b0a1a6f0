import { xrayPage } from '#shared/documents/xray-page.ts'
import { addMonths, day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { delayInWords, monthLabel, shortAmount } from '#shared/pt-br/xray.ts'
import { describe, expect, it } from 'vitest'
import { bestPayer, buildXray, buildXrayPage, newcomer } from './build-credit-pages.ts'
import { definitionText } from './definition-text.ts'

const textOf = (...page: Parameters<typeof buildXrayPage>) => definitionText(xrayPage(buildXrayPage(...page)))

describe('the Raio-X page', () => {
  it('says the numbers of the object it was given, and calculates none again', () => {
    const page = buildXrayPage()
    const { profitability, standing, orders, behaviour } = page.xray
    const text = definitionText(xrayPage(page))
    const amounts = [
      orders.amount12,
      orders.averageTicket,
      profitability.sold,
      0 - profitability.cost,
      profitability.margin,
      0 - profitability.delayCost,
      0 - profitability.remakeCost,
      profitability.net,
      standing.exposure.total,
      standing.limit.total,
      behaviour.overduePrincipal,
    ]
    for (const amount of amounts) expect(text).toContain(formatMoney(centavos(amount)))
    for (const part of [
      'Atraso médio, 12 meses',
      delayInWords(behaviour.averageDelay12),
      delayInWords(behaviour.worstDelay12),
      '76,92%',
      '73,45%',
      '▼ piorando',
      '2 de 3 cumpridos',
      '1 de 1 cumprido',
      '21 aprovadas · 8 com condições · 5 recusadas · 1 liberação',
      'Classe C',
      'compra pela tabela Cheia',
      'sem OS novas',
    ])
      expect(text).toContain(part)
  })

  it('is marked as internal on the page and at its foot', () => {
    const text = textOf()
    expect(text).toContain('USO INTERNO')
    expect(text).toContain('não entregue ao cliente nem a terceiros')
    expect(text).toContain('Página 1 de 1')
  })

  it('draws the twelve months that end with its own, and nothing where nothing was bought', () => {
    const xray = buildXray({
      behaviour: {
        ...buildXray().behaviour,
        months: [
          { month: '2025-11', orders: 1, amount: buildXray().orders.amount12 },
          { month: '2026-11', orders: 2, amount: buildXray().orders.averageTicket },
        ],
      },
    })
    const text = textOf({ xray })
    const chart = text.slice(text.indexOf('Compras por mês'), text.indexOf('Como paga'))
    const months = Array.from({ length: 12 }, (_, index) =>
      addMonths(day('2026-11-22'), index - 11).slice(0, 7),
    )
    const labels = months.map((month, index) => monthLabel(month, index === 0 || month.endsWith('-01')))
    expect(chart).toContain(labels.join('\n'))
    expect(chart).toContain(shortAmount(xray.orders.averageTicket))
    // November of the year before is out of the chart.
    expect(chart).not.toContain(shortAmount(xray.orders.amount12))
    expect(chart.match(/\u00a0\n/g)).toHaveLength(11)
  })

  it('has words for what is not known of a newcomer, and for who owes nothing', () => {
    const text = textOf({
      xray: buildXray(
        {
          onTimeTitlesBasisPoints: null,
          onTimeAmountBasisPoints: null,
          trend: 'unknown',
          orders: { ...buildXray().orders, lastOn: null, inProduction: 0 },
        },
        newcomer(),
      ),
    })
    for (const part of [
      'ainda sem compras',
      'nada venceu',
      'ainda sem dados',
      'nenhum registro',
      'sem atraso',
      'sem histórico',
    ])
      expect(text).toContain(part)
    const best = textOf({}, bestPayer())
    expect(best).toContain('Sem nada vencido')
    expect(best).toContain('nenhum sinal de alerta')
    expect(best).not.toContain('Vencido hoje')
  })

  it('shows a loss and a passed limit as what they are', () => {
    const { standing, profitability } = buildXray()
    const limit = { ...standing.limit, total: centavos(100_000) as never, available: centavos(-83_000) }
    const text = textOf({
      xray: buildXray({
        standing: { ...standing, limit },
        profitability: { ...profitability, net: -123_456 },
      }),
    })
    expect(text).toContain(`Acima do limite\n${formatMoney(centavos(83_000))}`)
    expect(text).toContain('183% do limite em uso')
    expect(text).toContain(`${formatMoney(centavos(-123_456))} (−8,6%)`)
  })

  it.each([
    ['months', '11 de 9 meses com compra'],
    ['orders', '11 de 9 OS'],
    ['amount', `${formatMoney(centavos(11))} de ${formatMoney(centavos(9))}`],
  ] as const)('counts VIP by %s', (metric, said) => {
    const { standing } = buildXray()
    const vip = { ...standing.vip, metric, count: 11, threshold: 9 }
    expect(textOf({ xray: buildXray({ standing: { ...standing, vip } }) })).toContain(said)
  })

  it.each([
    [0, 'sem atraso'],
    [1, '1 dia'],
    [4.46, '4,5 dias'],
    [1.04, '1 dia'],
  ])('writes a delay of %d', (days, said) => expect(delayInWords(days)).toBe(said))
})
