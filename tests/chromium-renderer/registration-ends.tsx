import { queryClient } from '#renderer/lib/query-client.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { Duplicate } from '#shared/contracts/registrations.ts'
import type { Refusal } from '#shared/contracts/refusal.ts'
import type { Role } from '#shared/domain/access.ts'
import { openMandatory } from '#shared/domain/analysis.ts'
import { DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { completenessOf } from '#shared/domain/completeness.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { centavos } from '#shared/domain/money.ts'
import type { Registration } from '#shared/domain/registration.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import { buildCustomer, buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { creditFacts } from '#tests/support/credit-facts.ts'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { connectFakes, ends, refusalOf, signedInAs } from './fake-ends.ts'
import { mount } from './mount.tsx'

export const ANA = buildCustomer({ number: 7 })

const item = (id: string, given: Partial<ChecklistItem>): ChecklistItem => ({
  id,
  title: id,
  hint: '',
  weight: 5,
  mandatory: true,
  validityDays: null,
  evidence: 'any',
  ...given,
})

/** Optional first, so that what is shown first is seen to be what is missing and mandatory. */
export const CHECKLIST: readonly ChecklistItem[] = [
  item('extra', { title: 'Indicação', mandatory: false, evidence: 'note' }),
  item('foto', { title: 'Documento com foto', evidence: 'file', hint: 'Compare o rosto.' }),
  item('cro', { title: 'CRO ativo', evidence: 'note', validityDays: 365 }),
  item('contrato', { title: 'Contrato assinado', evidence: 'date' }),
]

const ALIKE: Duplicate = {
  customerId: uuidOf(1, 99),
  number: 99,
  name: 'Ana S. Souza',
  alike: ['tax-id', 'name'],
}

type Case = {
  role?: Role
  registration?: Partial<Registration>
  /** What the next commands are refused with. */
  refuse?: Refusal
  more?: Record<string, unknown>
  desktop?: Record<string, unknown>
}

/** Every command that arrived, by name. */
export const sent = vi.fn<(command: string, input: unknown) => void>()

/** A store of one customer that keeps what it is told, with the house's own completeness. */
export function connectRegistration({
  role = 'receptionist',
  registration,
  refuse,
  more,
  desktop,
}: Case = {}) {
  let kept: Registration = { ...emptyRegistration(ANA.id), ...registration }
  const change = (command: string, input: unknown, next: (now: Registration) => Registration) => {
    sent(command, input)
    if (refuse) throw refusalOf(refuse)
    kept = next(kept)
    // As the store's own event does, a moment after the answer.
    setTimeout(() => void queryClient.invalidateQueries(), 0)
    return kept
  }
  const { registrations, settings, bureau, analyses } = ends.store
  const completeness = () => completenessOf(kept, CHECKLIST, DEFAULT_CREDIT_POLICY.registration, currentDay())
  const facts = () => ({ ...creditFacts(), customerId: ANA.id, today: currentDay() })
  connectFakes({
    store: {
      ...signedInAs(role),
      settings: {
        get: settings.get.handler(() => ({
          laboratory: buildLaboratory(),
          terms: DEFAULT_CHARGE_TERMS,
          calendar: DEFAULT_BANK_CALENDAR,
          checklists: { dentist: [...CHECKLIST], clinic: [], laboratory: [], consumer: [] },
          credit: { version: 0, publishedOn: null, by: '', note: '', policy: DEFAULT_CREDIT_POLICY },
        })),
      },
      registrations: {
        get: registrations.get.handler(() => ({ registration: kept, completeness: completeness() })),
        duplicates: registrations.duplicates.handler(({ input }) =>
          input.taxId.includes('529') || input.name.startsWith('Ana') ? [ALIKE] : [],
        ),
        save: registrations.save.handler(({ input }) =>
          change('save', input, (now) => ({ ...now, ...input.details })),
        ),
        putEvidence: registrations.putEvidence.handler(({ input }) =>
          change('putEvidence', input, (now) => ({
            ...now,
            evidence: [
              ...now.evidence.filter(({ itemId }) => itemId !== input.evidence.itemId),
              input.evidence,
            ],
          })),
        ),
        removeEvidence: registrations.removeEvidence.handler(({ input }) =>
          change('removeEvidence', input, (now) => ({
            ...now,
            evidence: now.evidence.filter(({ itemId }) => itemId !== input.itemId),
          })),
        ),
        submit: registrations.submit.handler(({ input }) =>
          change('submit', input, (now) => ({
            ...now,
            status: 'submitted',
            statusBy: 'Marta Lima',
            statusOn: input.today,
            statusNote: input.note,
          })),
        ),
        revalidate: registrations.revalidate.handler(({ input }) =>
          change('revalidate', input, (now) => ({ ...now, revalidatedOn: input.today })),
        ),
        confirmContact: registrations.confirmContact.handler(({ input }) =>
          change('confirmContact', input, (now) => ({ ...now, contactConfirmedOn: input.today })),
        ),
      },
      bureau: { ofCustomer: bureau.ofCustomer.handler(() => ({ consultations: [], validUntil: null })) },
      analyses: {
        list: analyses.list.handler(() => ({ rows: [], total: 0 })),
        prepare: analyses.prepare.handler(() => ({
          facts: facts(),
          standing: creditStanding(facts(), DEFAULT_CREDIT_POLICY),
          missing: openMandatory(completeness()),
          bureauOk: false,
          proposedLimit: centavos(100_000),
          offered: [DEFAULT_CREDIT_POLICY.paymentPolicies[1]!],
        })),
      },
      ...more,
    },
    desktop: {
      attachments: { missing: ends.desktop.attachments.missing.handler(() => ({ ids: [] })) },
      ...desktop,
    },
  })
}

/** Draws a screen with a router around it, whose places are only named. */
export async function open(screen: () => ReactNode) {
  const root = createRootRoute()
  const at = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: path === '/' ? screen : () => path })
  const router = createRouter({
    routeTree: root.addChildren([at('/'), at('/clientes/$customerId'), at('/ajustes/$section')]),
    history: createMemoryHistory(),
  })
  const { unmount } = await mount(<RouterProvider router={router as never} />)
  return { router, unmount }
}

/** Pastes as the system would: the page sees the event, and what it leaves alone is not inserted. */
export function paste(field: Element, text: string): boolean {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  ;(field as HTMLElement).focus()
  return field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  )
}

export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('em-dia:draft:')) localStorage.removeItem(key)
  }
}
