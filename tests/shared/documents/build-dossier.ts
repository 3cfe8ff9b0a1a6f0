import type { Dossier } from '#shared/contracts/dossier.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { chargeDays } from '#shared/domain/escalation/charge-days.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { openStatement } from '#shared/domain/open-statement.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { buildCustomer, buildLaboratory, buildReceivable, uuidOf } from '#tests/support/build.ts'

const TODAY = day('2026-11-23')
const policy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
const hash = (letter: string) => letter.repeat(64)

const titles = [
  buildReceivable({
    id: uuidOf(2, 1),
    number: '1024',
    instalment: 1,
    instalments: 2,
    issuedOn: day('2026-05-02'),
    dueOn: day('2026-06-10'),
    amount: centavos(150_000),
    description: 'Zircônia multicamadas, OS 512 e 513',
  }),
  buildReceivable({
    id: uuidOf(2, 2),
    number: '1024',
    instalment: 2,
    instalments: 2,
    issuedOn: day('2026-05-02'),
    dueOn: day('2026-10-10'),
    amount: centavos(98_750),
    description: 'Zircônia multicamadas, OS 512 e 513',
  }),
].map((receivable) => ({ receivable, payments: [] }))

/** The dossier of a customer with two late titles, one of each thing that is kept, and what is missing. */
export function buildDossier(overrides: Partial<Dossier> = {}): Dossier {
  const customer = buildCustomer({ number: 37, name: 'Clínica Sorriso da Serra Ltda' })
  return {
    kind: 'dossier',
    laboratory: buildLaboratory(),
    on: TODAY,
    customer,
    missing: ['contract-scan', 'notice-proof'],
    statement: { ...openStatement({ titles, disputes: [] }, policy, TODAY), credit: ZERO, pix: null },
    charges: titles.map((title) => ({
      title: titleLabel(title.receivable),
      dueOn: title.receivable.dueOn!,
      terms: DEFAULT_CHARGE_TERMS,
      days: chargeDays(title, policy, TODAY),
    })),
    proofs: [
      {
        title: '1024 · 1/2',
        instrument: 'duplicata',
        acknowledgement: {
          on: day('2026-08-03'),
          note: 'Pagou R$ 100,00 e disse que era desta dívida.',
          scans: [],
        },
      },
    ],
    orders: [
      {
        number: 512,
        on: day('2026-04-20'),
        total: centavos(180_000),
        titles: ['1024 · 1/2', '1024 · 2/2'],
        deliveries: [{ on: day('2026-05-02'), receivedBy: 'Joana, recepção' }],
        cancelledOn: null,
      },
      {
        number: 513,
        on: day('2026-04-22'),
        total: centavos(68_750),
        titles: ['1024 · 2/2'],
        deliveries: [],
        cancelledOn: null,
      },
    ],
    papers: [],
    letters: [
      {
        id: uuidOf(5, 1),
        number: 'CC-2026-000012',
        tone: 'firm',
        on: day('2026-07-01'),
        total: centavos(153_900),
        hash: hash('a'),
      },
    ],
    contacts: [],
    messages: [
      {
        id: uuidOf(6, 1),
        customerId: customer.id,
        purpose: 'dunning',
        on: day('2026-06-11'),
        channel: 'email',
        address: 'financeiro@sorrisodaserra.example.com',
        tone: 'light',
        step: null,
        titles: [{ receivableId: uuidOf(2, 1), total: centavos(150_000) }],
        state: 'sent',
        stateOn: day('2026-06-11'),
        by: 'Marina',
        note: '',
        letterId: null,
        textId: 'late-first',
        textVersion: 1,
        insisted: '',
        proofs: [{ kind: 'read-receipt', reference: 'resposta 88', on: day('2026-06-12'), by: 'Marina' }],
        minutesSaved: 3,
        subject: 'Título 1024 em aberto',
        text: 'Olá! O título 1024, 1ª parcela, venceu ontem. Se já pagou, desconsidere.',
      },
    ],
    promises: [],
    agreements: [],
    cases: [
      {
        id: uuidOf(7, 1),
        customerId: customer.id,
        number: 3,
        route: 'protest',
        openedOn: day('2026-09-01'),
        by: 'Marina',
        titles: [{ receivableId: uuidOf(2, 1), amount: centavos(158_000) }],
        stage: 'requested',
        partnerId: null,
        checklist: [],
        events: [
          {
            id: uuidOf(8, 1),
            on: day('2026-09-01'),
            by: 'Marina',
            stage: 'preparing',
            note: 'Conferido com a proprietária.',
            reference: '',
            attachments: [],
          },
          {
            id: uuidOf(8, 2),
            on: day('2026-09-03'),
            by: 'Marina',
            stage: 'requested',
            note: '',
            reference: '2026/00931',
            attachments: [],
          },
        ],
        costs: [{ id: uuidOf(9, 1), on: day('2026-09-03'), amount: centavos(8_500), what: 'Emolumentos' }],
        recovered: ZERO,
        closure: null,
      },
    ],
    chain: [
      {
        sequence: 41,
        at: '2026-05-02T12:00:00.000Z',
        actorName: 'Marina',
        command: 'receivables.create',
        details: { number: '1024', amount: 150_000 },
        previousHash: hash('b'),
        hash: hash('c'),
      },
      {
        sequence: 77,
        at: '2026-09-01T12:00:00.000Z',
        actorName: 'Marina',
        command: 'cases.open',
        details: { number: 3, route: 'protest', amount: 158_000 },
        previousHash: hash('d'),
        hash: hash('e'),
      },
    ],
    attachments: [
      {
        of: '3',
        attachment: {
          id: uuidOf(10, 1),
          name: 'protocolo.pdf',
          extension: 'pdf',
          bytes: 5,
          sha256: hash('f'),
        },
      },
    ],
    ...overrides,
  }
}
