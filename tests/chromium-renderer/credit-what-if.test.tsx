import { WhatIfPanel } from '#renderer/features/score/what-if-panel.tsx'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import type { CreditScore, WhatIf } from '#shared/domain/credit-score.ts'
import { creditScore } from '#shared/domain/score.ts'
import { applyWhatIf } from '#shared/domain/what-if.ts'
import { behaviourAsOf, creditFacts, titleDue } from '#tests/support/credit-facts.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const facts = creditFacts({
  behaviour: behaviourAsOf({
    titles: [titleDue(20), titleDue(90, { paid: 12 }), titleDue(150, { paid: 0 })],
  }),
})
const scored = creditScore(facts, DEFAULT_CREDIT_POLICY)

/** What was asked, each to be answered when the test says. */
let asked: { change: WhatIf; answer: () => void }[] = []

beforeEach(() => {
  asked = []
  const whatIf = ends.store.credit.whatIf.handler(
    ({ input: { change } }) =>
      new Promise<CreditScore>((resolve) => {
        const score = creditScore(applyWhatIf(facts, change), DEFAULT_CREDIT_POLICY)
        asked.push({ change, answer: () => resolve(score) })
      }),
  )
  connectFakes({ store: { credit: { whatIf } } })
})

const panel = () => mount(<WhatIfPanel customerId={facts.customerId} score={scored} />)
const answerOf = (change: Partial<WhatIf>) => {
  const whole = {
    payOverdue: false,
    monthsOnTime: 0,
    lateDays: 0,
    completeRegistration: false,
    clearRestrictions: false,
    ...change,
  }
  return creditScore(applyWhatIf(facts, whole), DEFAULT_CREDIT_POLICY).score
}
const live = () => document.querySelector('[aria-live]')!.textContent

test('asks nothing while nothing is changed, and shows the score and its difference when something is', async () => {
  await panel()
  await expect.element(page.getByText('Nada mudou: mova uma chave.')).toBeVisible()
  await page.getByRole('switch', { name: 'Pagar hoje tudo o que está vencido' }).click()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]!.change.payOverdue).toBe(true)
  asked[0]!.answer()
  const score = answerOf({ payOverdue: true })
  expect(score).toBeGreaterThan(scored.score)
  await vi.waitFor(() => expect(live()).toContain(`${score} · +${score - scored.score} pontos`))
  expect(await violations()).toEqual([])
})

test('never shows the answer to switches that moved on: not while the new one is asked, nor when the old one is late', async () => {
  await panel()
  await page.getByRole('switch', { name: 'Pagar hoje tudo o que está vencido' }).click()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  const months = page.getByRole('slider', { name: 'Meses comprando e pagando em dia' })
  months.element().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  await vi.waitFor(() => expect(asked.at(-1)!.change.monthsOnTime).toBe(3))
  // The first answer comes only now, to a question that is no longer on the screen.
  asked[0]!.answer()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(live()).toBe('Calculando…')
  asked.at(-1)!.answer()
  const score = answerOf({ payOverdue: true, monthsOnTime: 3 })
  await vi.waitFor(() => expect(live()).toContain(String(score)))
  // A change clears what was said at once, before anything is asked.
  await userEvent.keyboard('{ArrowRight}')
  expect(live()).toBe('Calculando…')
})

test('says in red that paying late would cost points, and begins again', async () => {
  await panel()
  const late = page.getByRole('slider', { name: 'Pagar um título com atraso de' })
  late.element().focus()
  await userEvent.keyboard('{End}')
  await vi.waitFor(() => expect(asked.at(-1)?.change.lateDays).toBe(120))
  asked.at(-1)!.answer()
  const lost = scored.score - answerOf({ lateDays: 120 })
  expect(lost).toBeGreaterThan(0)
  await vi.waitFor(() => expect(live()).toContain(`−${lost} pontos`))
  await page.getByRole('button', { name: 'Recomeçar' }).click()
  expect(live()).toBe('Nada mudou: mova uma chave.')
})
