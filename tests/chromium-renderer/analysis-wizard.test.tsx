import { CustomerAnalysis } from '#renderer/features/registration/analysis/customer-analysis.tsx'
import type { AnalysisStep } from '#renderer/features/registration/analysis/steps.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { Role } from '#shared/domain/access.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { uuidOf } from '#tests/support/build.ts'
import { creditFacts } from '#tests/support/credit-facts.ts'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ends, refusalOf } from './fake-ends.ts'
import { violations } from './mount.tsx'
import { ANA, connectRegistration, forgetDrafts, open, sent as told } from './registration-ends.tsx'

const sent = vi.fn<(input: unknown) => void>()
const facts = { ...creditFacts(), customerId: ANA.id }
const { score } = creditStanding(facts, DEFAULT_CREDIT_POLICY)
const concluded: Analysis = {
  id: uuidOf(13, 1),
  number: 'AC-2026-000012',
  customerId: ANA.id,
  on: currentDay(),
  at: '2026-11-22T12:00:00.000Z',
  by: 'Marta Lima',
  outcome: 'approved',
  grantedLimit: centavos(80_000),
  paymentPolicyId: 'b',
  note: 'Indicada pela Dra. Bia',
  attachments: [],
  facts,
  score,
  class: score.class,
  policyVersion: 0,
}

function connect(role: Role, refused = false) {
  const { analyses } = ends.store
  let rows: Analysis[] = []
  connectRegistration({
    role,
    more: {
      analyses: {
        list: analyses.list.handler(() => ({ rows, total: rows.length })),
        prepare: analyses.prepare.handler(() => ({
          facts,
          standing: creditStanding(facts, DEFAULT_CREDIT_POLICY),
          missing: ['Documento com foto', 'CRO ativo', 'Contrato assinado'],
          bureauOk: false,
          proposedLimit: centavos(100_000),
          offered: [DEFAULT_CREDIT_POLICY.paymentPolicies[1]!],
        })),
        conclude: analyses.conclude.handler(({ input }) => {
          sent(input)
          if (refused)
            throw refusalOf({
              code: 'above-initial-cap',
              details: { cap: 100_000, until: '2027-02-01' },
              field: 'grantedLimit',
            })
          rows = [concluded]
          return concluded
        }),
      },
    },
  })
}

function Screen({ begin }: { begin: AnalysisStep }) {
  const [step, setStep] = useState<AnalysisStep>(begin)
  return <CustomerAnalysis customer={ANA} step={step} onStep={setStep} />
}
const at = (begin: AnalysisStep) => () => <Screen begin={begin} />

beforeEach(async () => {
  await page.viewport(1366, 900)
  sent.mockClear()
  told.mockClear()
  forgetDrafts()
})

test('walks the six steps with Alt and the arrows, each saying what is missing', async () => {
  connect('receptionist')
  await open(at('cadastro'))
  const steps = page.getByRole('navigation', { name: 'Passos da análise' })
  await expect.element(steps.getByRole('button', { name: /Documentos\s*faltam 3/ })).toBeVisible()
  await expect.element(steps.getByRole('button', { name: /Consulta\s*falta 1/ })).toBeVisible()
  for (const title of ['Documentos', 'Consulta', 'Referências', 'Score', 'Limite e política']) {
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await expect.element(page.getByRole('heading', { name: new RegExp(`: ${title}$`) })).toBeVisible()
    expect(await violations()).toEqual([])
  }
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  await expect.element(page.getByRole('heading', { name: 'Passo 5 de 6: Score' })).toBeVisible()
})

test('leads from what is missing to the field where it is filled in', async () => {
  connect('manager')
  const { router } = await open(at('limite'))
  await page.getByRole('link', { name: 'Documento com foto' }).click()
  await vi.waitFor(() =>
    expect(router.state.location).toMatchObject({
      pathname: `/clientes/${ANA.id}`,
      search: { aba: 'cadastro', foco: 'item-foto' },
    }),
  )
})

test('lets a receptionist hand it in, and conclude nothing', async () => {
  connect('receptionist')
  await open(at('limite'))
  await expect.element(page.getByText(/Quem conclui é a gerência/)).toBeVisible()
  expect(page.getByRole('radio').elements()).toHaveLength(0)
  await page.getByRole('button', { name: 'Enviar para análise' }).click()
  await page.getByLabelText('Recado para quem analisa').fill('Quer prazo')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText(/aguarda a gerência/)).toBeVisible()
  expect(told).toHaveBeenCalledWith('submit', expect.objectContaining({ note: 'Quer prazo' }))
})

test('approves with what is proposed unless changed, and shows it as it was', async () => {
  connect('manager')
  await open(at('limite'))
  await expect.element(page.getByRole('textbox', { name: 'Limite concedido' })).toHaveValue('1.000,00')
  await page.getByRole('textbox', { name: 'Limite concedido' }).fill('800')
  await page.getByRole('button', { name: /^Aprovar análise/ }).click()
  await vi.waitFor(() =>
    expect(sent.mock.lastCall?.[0]).toMatchObject({
      outcome: 'approved',
      grantedLimit: 80_000,
      paymentPolicyId: 'b',
    }),
  )
  const { queryClient } = await import('#renderer/lib/query-client.ts')
  await queryClient.invalidateQueries()
  const drawer = page.getByRole('dialog', { name: 'Análise AC-2026-000012' })
  await expect.element(drawer.getByText('Indicada pela Dra. Bia')).toBeVisible()
  await expect.element(drawer.getByText('Como estava naquele dia')).toBeVisible()
  await expect.element(drawer.getByText('B · Custo na entrada, resto na entrega')).toBeVisible()
  const points = [...drawer.element().querySelectorAll('tbody tr td:nth-child(2)')].map((cell) =>
    Number(/^\d+/.exec(cell.textContent)?.[0]),
  )
  expect(points.reduce((sum, each) => sum + each, 0)).toBe(score.score)
  expect(await violations()).toEqual([])
})

test('wants the reason when it is sent back, and grants nothing with it', async () => {
  connect('manager')
  await open(at('limite'))
  await page.getByRole('radio', { name: 'Devolver' }).click()
  await page.getByRole('button', { name: /^Devolver cadastro/ }).click()
  await expect.element(page.getByRole('textbox', { name: 'Motivos e condições' })).toHaveFocus()
  expect(sent).not.toHaveBeenCalled()
  await page.getByRole('textbox', { name: 'Motivos e condições' }).fill('Falta o contrato assinado')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() =>
    expect(sent.mock.lastCall?.[0]).toMatchObject({
      outcome: 'returned',
      grantedLimit: ZERO,
      paymentPolicyId: '',
      note: 'Falta o contrato assinado',
    }),
  )
})

test('lands a limit above the newcomer’s cap at its field, and keeps the decision over a closed window', async () => {
  connect('manager', true)
  const first = await open(at('limite'))
  await page.getByRole('textbox', { name: 'Limite concedido' }).fill('5000')
  await page.getByRole('button', { name: /^Aprovar análise/ }).click()
  await expect
    .element(page.getByText(/Para cliente novo o limite vai até R\$\s1\.000,00/).first())
    .toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Limite concedido' })).toHaveFocus()
  await expect.poll(() => localStorage.getItem(`em-dia:draft:analysis-${ANA.id}`)).toContain('500000')
  await first.unmount()
  await open(at('limite'))
  await expect.element(page.getByText('Recuperamos o que você estava digitando.')).toBeVisible()
  await page.getByRole('button', { name: /^Usar o proposto/ }).click()
  await expect.element(page.getByRole('textbox', { name: 'Limite concedido' })).toHaveValue('1.000,00')
})
