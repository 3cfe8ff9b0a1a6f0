import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadSample, readSampleLaboratory } from '#electron/main/files/load-sample.ts'
import { SAMPLE_ANCHOR } from '#electron/main/files/sample-anchor.ts'
import { addDays, daySchema } from '#shared/domain/calendar.ts'
import { candidateRowsSchema } from '#shared/domain/import/import.ts'
import { describe, expect, it } from 'vitest'
import { acceptingStore, dependencies, rowsOf } from './desk.ts'

const folder = path.resolve('resources/sample')

describe('the sample laboratory', () => {
  it('is what its generator writes', () => {
    const fresh = mkdtempSync(path.join(tmpdir(), 'em-dia-sample-'))
    execFileSync(process.execPath, ['resources/tools/generate-sample.ts', fresh])
    expect(readdirSync(fresh).sort()).toEqual(
      readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    )
    for (const name of readdirSync(fresh)) {
      const [made, shipped] = [fresh, folder].map((where) => readFileSync(path.join(where, name)))
      expect(made!.equals(shipped!), name).toBe(true)
    }
  })

  it('loads whole, with every day moved so that it ends today', async () => {
    const { store, commits } = acceptingStore()
    const { deps } = dependencies(store)
    const today = addDays(SAMPLE_ANCHOR, 100)
    const stored = await loadSample(deps, 'window', folder, today)
    expect(stored.customers).toBe(120)
    expect(stored.receivables).toBeGreaterThan(1500)
    expect(stored.payments).toBeGreaterThan(1500)
    expect(stored.services).toBe(20)
    const [customers, titles, payments] = commits.map(({ candidates }) =>
      candidateRowsSchema.parse(candidates),
    )
    const days = rowsOf('payments', payments!).map(({ payment }) => payment.paidOn)
    expect(days.every((on) => on <= today && daySchema.safeParse(on).success)).toBe(true)
    expect(days.some((on) => on > addDays(today, -5))).toBe(true)
    const issued = rowsOf('receivables', titles!).map(({ details }) => details.issuedOn)
    expect(issued.every((on) => on <= today)).toBe(true)
    const { details } = rowsOf('customers', customers!)[2]!
    expect(details).toMatchObject({ name: 'Sorriso do Parque Odontologia Ltda', kind: 'clinic' })
    expect(details.address).toMatchObject({ city: 'Campinas', state: 'SP' })
    expect(rowsOf('customers', customers!).filter((row) => row.details.taxId?.startsWith('EX'))).toHaveLength(
      8,
    )
  })

  it('owes what a small laboratory is owed: most paid, some late, one customer far behind', async () => {
    const { store, commits } = acceptingStore()
    await loadSample(dependencies(store).deps, 'window', folder, SAMPLE_ANCHOR)
    const titles = rowsOf('receivables', candidateRowsSchema.parse(commits[1]!.candidates))
    const payments = rowsOf('payments', candidateRowsSchema.parse(commits[2]!.candidates))
    const open = new Map(
      titles.map(({ details, customer }) => [
        `${details.number}/${details.instalment}`,
        { ...details, customer },
      ]),
    )
    for (const { receivable, payment } of payments) {
      const title = open.get(`${receivable.number}/${receivable.instalment}`)!
      expect(payment.amount).toBeLessThanOrEqual(title.amount)
      expect(payment.paidOn >= title.issuedOn).toBe(true)
      title.amount = (title.amount - payment.amount) as typeof title.amount
    }
    const sum = (list: { amount: number }[]) => list.reduce((total, { amount }) => total + amount, 0)
    const left = [...open.values()].filter(({ amount }) => amount > 0)
    const overdue = left.filter(({ dueOn }) => dueOn !== null && dueOn < SAMPLE_ANCHOR)
    const billed = sum(titles.map(({ details }) => details))
    const share = sum(overdue) / billed
    expect(share).toBeGreaterThan(0.05)
    expect(share).toBeLessThan(0.2)
    expect(left.some(({ dueOn }) => dueOn === null)).toBe(true)
    expect(left.filter(({ dueOn }) => dueOn !== null && dueOn >= SAMPLE_ANCHOR).length).toBeGreaterThan(30)
    const worst = overdue.filter(({ customer }) => customer.externalCode === 'C003')
    expect(sum(worst) / sum(overdue)).toBeGreaterThan(0.2)
  })

  it('has a letterhead', async () => {
    const laboratory = await readSampleLaboratory(folder)
    expect(laboratory).toMatchObject({
      tradeName: 'Laboratório Modelo',
      pix: { key: 'financeiro@example.com' },
    })
  })

  it('is nobody: addresses of example.com, telephones with 5555, no patients', () => {
    const text = readFileSync(path.join(folder, 'clientes.csv'), 'latin1')
    const rows = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'))
    expect(rows).toHaveLength(120)
    for (const cells of rows) {
      expect(cells[5]).toMatch(/5555-\d{4}$/)
      expect(cells[6]).toMatch(/^$|@example\.com$/)
    }
    expect(readFileSync(path.join(folder, 'titulos.csv'), 'utf8')).not.toMatch(/paciente/i)
  })
})
