import { day } from '#shared/domain/calendar.ts'
import { checkRows } from '#shared/domain/import/check-rows.ts'
import { suggestKind, suggestMapping } from '#shared/domain/import/suggest-mapping.ts'
import { describe, expect, it } from 'vitest'

const HEADERS = ['Cód.', 'Serviço', 'Custo', 'Preço', 'Tabela cheia', 'VIP', 'Etapas', 'Prazo']
const MAPPING = {
  code: 0,
  serviceName: 1,
  cost: 2,
  priceStandard: 3,
  priceFull: 4,
  priceVip: 5,
  stages: 6,
  productionDays: 7,
}

function check(...rows: string[][]) {
  const checked = checkRows({
    kind: 'services',
    mapping: MAPPING,
    table: { headers: HEADERS, headerLine: 1, rows, lines: rows.map((_, at) => at + 2) },
    today: day('2026-11-22'),
  })
  const { candidates } = checked
  if (candidates.kind !== 'services') throw new Error('another kind')
  return { rows: candidates.rows.map(({ details }) => details), issues: checked.issues }
}

describe('a catalogue', () => {
  it('is known by its columns', () => {
    expect(suggestKind(HEADERS, [])).toBe('services')
    expect(suggestMapping('services', HEADERS, [])).toEqual(MAPPING)
  })

  it('reads costs, the three tables, stages and days', () => {
    const { rows, issues } = check([
      'CMC',
      'Coroa metalocerâmica',
      '148,00',
      '340,00',
      '390,00',
      '310,00',
      'Modelo > Fundição* > Glaze',
      '7 dias úteis',
    ])
    expect(issues).toEqual([])
    expect(rows).toEqual([
      {
        code: 'CMC',
        name: 'Coroa metalocerâmica',
        cost: 14_800,
        prices: { full: 39_000, standard: 34_000, vip: 31_000 },
        stages: [
          { name: 'Modelo', critical: false },
          { name: 'Fundição', critical: true },
          { name: 'Glaze', critical: false },
        ],
        productionDays: 7,
        active: true,
      },
    ])
  })

  it('takes the standard price for the tables that a row leaves empty', () => {
    const { rows } = check(['CMC', 'Coroa', '10,00', '30,00', '', '', '', ''])
    expect(rows[0]!.prices).toEqual({ full: 3000, standard: 3000, vip: 3000 })
    expect(rows[0]!.stages).toEqual([{ name: 'Produção', critical: false }])
  })

  it.each([
    ['no cost', ['CMC', 'Coroa', '', '30,00', '', '', '', ''], 'required'],
    ['no price', ['CMC', 'Coroa', '10,00', '', '', '', '', ''], 'required'],
    [
      'a full table below the standard',
      ['CMC', 'Coroa', '10,00', '30,00', '20,00', '', '', ''],
      'tables-out-of-order',
    ],
    [
      'a VIP table above the standard',
      ['CMC', 'Coroa', '10,00', '30,00', '', '40,00', '', ''],
      'tables-out-of-order',
    ],
    ['a stage of one letter', ['CMC', 'Coroa', '10,00', '30,00', '', '', 'A > B', ''], 'stages'],
    ['half a day', ['CMC', 'Coroa', '10,00', '30,00', '', '', '', '2,5'], 'integer'],
    ['four months', ['CMC', 'Coroa', '10,00', '30,00', '', '', '', '121'], 'integer'],
  ])('refuses %s', (_, row, code) => {
    const { rows, issues } = check(row)
    expect(rows).toEqual([])
    expect(issues.map((issue) => issue.code)).toContain(code)
  })

  it('refuses a code twice, whatever its case', () => {
    const { rows, issues } = check(
      ['CMC', 'Coroa', '10,00', '30,00', '', '', '', ''],
      ['cmc', 'Outra', '10,00', '30,00', '', '', '', ''],
    )
    expect(rows).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'duplicate-in-file', line: 3, relatedLine: 2 }])
  })

  it('points at a cost above the price', () => {
    const { rows, issues } = check(['CMC', 'Coroa', '50,00', '30,00', '', '', '', ''])
    expect(rows).toHaveLength(1)
    expect(issues).toMatchObject([{ code: 'below-cost', severity: 'warning' }])
  })
})
