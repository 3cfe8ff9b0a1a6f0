import type { Printable } from '#shared/contracts/printables.ts'
import { PAGE } from '#shared/documents/house-style.ts'
import { customerKinds } from '#shared/domain/customer.ts'
import { paperKinds } from '#shared/domain/template.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { formatMoney, formatDay } from '#shared/pt-br/format.ts'
import {
  draw,
  fontsOf,
  hasPoppler,
  imagesOf,
  infoOf,
  pagesOf,
  picturesOf,
} from '#tests/electron/main/documents/printed.ts'
import { buildCustomer, buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { TODAY } from '#tests/support/credit-facts.ts'
import decodeQr from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import {
  amount,
  buildAnalysisForm,
  buildConsultation,
  buildItem,
  buildRegistration,
} from './build-analysis-form.ts'
import { buildChequeList, buildChequeRow } from './build-cheque-list.ts'
import { buildCollectionManual } from './build-collection-manual.ts'
import { bestPayer, buildScoreReport, buildXray, buildXrayPage, newcomer } from './build-credit-pages.ts'
import { buildOrder, buildOrderItem, buildOrderSheet, buildReason } from './build-order-sheet.ts'
import { buildPaperFacts, buildPaperPage } from './build-paper.ts'
import { buildPromisePage } from './build-promise-page.ts'
import { buildEndingLetter, buildRecoveryPlan } from './build-recovery-plan.ts'
import { buildStatement } from '#tests/support/build-statement.ts'
import { overlaps, wordsOf } from './overlaps.ts'

const LARGEST_FILE = 60_000
const flat = (text: string) => text.replace(/\s+/gu, ' ')

/** The longest that people have, in the words of real names and streets. */
const laboratory = buildLaboratory({
  name: 'Laboratório de Prótese Odontológica Irmãos Guimarães e Associados Ltda',
  tradeName: 'Guimarães Prótese e Implante Digital',
  technicalResponsible: 'Carlos Eduardo de Lima Vasconcelos, CRO-SP TPD 5678',
  email: 'financeiro.contato@guimaraesprotese.example.com',
  address: {
    street: 'Avenida Brigadeiro Faria Lima de Albuquerque',
    number: '1500',
    complement: 'conjunto 1203, bloco B',
    district: 'Jardim Paulistano',
    city: 'São José do Rio Preto',
    state: 'SP',
    zip: '01430000',
  },
})
const LONG_NAME =
  'Clínica Odontológica Conceição Aparecida Guimarães de Albuquerque e Vasconcelos & Associados Sociedade Simples Ltda'
const customer = buildCustomer({
  number: 4321,
  name: LONG_NAME,
  tradeName: 'Clínica Conceição de Albuquerque',
  address: laboratory.address,
  email: 'contas.a.pagar@clinica-conceicao-albuquerque.example.com',
})
const nothing = buildCustomer({
  number: 1,
  taxId: null,
  email: null,
  phone: null,
  address: null,
  cro: null,
  tradeName: null,
})

/** Everything the Raio-X may have to say at once, in amounts of eight figures. */
function crowdedXray() {
  const big = amount(1_234_567_890)
  const { standing, orders, behaviour } = buildXray()
  return buildXray({
    orders: { ...orders, count12: 1234, amount12: big, averageTicket: big },
    behaviour: { ...behaviour, overduePrincipal: big, worstDaysLate: 365 },
    profitability: { sold: big, cost: big, margin: 0, delayCost: big, remakeCost: big, net: -2_469_135_780 },
    standing: {
      ...standing,
      exposure: { openTitles: big, unbilledDelivered: big, chequesToClear: big, committed: big, total: big },
      limit: {
        own: big,
        insured: big,
        temporary: big,
        total: big,
        state: 'frozen-by-hand',
        available: centavos(-1_234_567_890),
        endsOn: TODAY,
      },
      signs: [
        { sign: 'overdue', values: { amount: big, days: 365 } },
        { sign: 'delay-growing', values: { last: 45, before: 10 } },
        { sign: 'limit-use', values: { exposure: big, limit: big } },
        { sign: 'new-restriction', values: { on: '2026-10-10', restrictions: 12, amount: big } },
        { sign: 'broken-promise', values: { broken: 9 } },
      ],
      lost: (['vip-prices', 'agreed-prices', 'discount', 'term', 'priority'] as const).map((benefit) => ({
        benefit,
        trigger: 'returning' as const,
        values: { days: 365, returnsOn: '2026-12-22' },
      })),
      proposedLimit: big,
    },
  })
}

const longRegistration = buildRegistration({
  customerId: customer.id,
  spouseName: 'Maria da Conceição Aparecida de Vasconcelos',
  people: Array.from({ length: 6 }, (_, index) => ({
    ...buildRegistration().people[0]!,
    id: uuidOf(5, 100 + index),
    name: `${LONG_NAME.slice(0, 100)} ${index}`,
  })),
})
const checklist = Array.from({ length: 60 }, (_, index) => {
  const item = DEFAULT_CHECKLISTS.clinic[index % DEFAULT_CHECKLISTS.clinic.length]!
  return buildItem({ ...item, id: `item-${index}` })
})
const manyItems = Array.from({ length: 30 }, (_, index) =>
  buildOrderItem(index, { specification: `Elementos 11 a 23 · A2 · zircônia multicamada, lote ${index}` }),
)

const documents: [string, Printable][] = [
  ['a manual of collection', buildCollectionManual()],
  [
    'a manual of an exception, of long names',
    buildCollectionManual({ laboratory, names: Array.from({ length: 30 }, () => LONG_NAME) }),
  ],
  ['a manual of the policy that does nothing', buildCollectionManual({ preset: 'nothing' })],
  ['a statement of what is open', buildStatement('open')],
  [
    'a statement of what is open, of long names',
    buildStatement('open', { laboratory, customer, titles: 120 }),
  ],
  ['a statement of what moved', buildStatement('movement', { titles: 12 })],
  [
    'a statement of what moved, of long names',
    buildStatement('movement', { laboratory, customer, titles: 60 }),
  ],
  ['a form', buildAnalysisForm({ checklist: DEFAULT_CHECKLISTS.dentist })],
  [
    'a form of long names',
    buildAnalysisForm(
      { laboratory, customerKind: 'clinic' },
      {
        customer,
        registration: longRegistration,
        consultations: Array.from({ length: 5 }, () =>
          buildConsultation({ restrictedAmount: amount(9_876_543_210) }),
        ),
      },
    ),
  ],
  ['a form of sixty items', buildAnalysisForm({ laboratory, checklist, customerKind: 'clinic' }, null)],
  [
    'a form of who is hardly known',
    buildAnalysisForm(
      {},
      {
        customer: nothing,
        registration: buildRegistration({
          bornOn: null,
          maritalStatus: null,
          spouseName: '',
          segment: '',
          expectedMonthly: null,
          profile: '',
          channels: [],
          people: [],
          references: [],
          evidence: [],
          statusBy: '',
          statusOn: null,
          statusNote: '',
          revalidatedOn: null,
          contactConfirmedOn: null,
          status: 'draft',
        }),
        consultations: [],
      },
    ),
  ],
  ...customerKinds.map((customerKind): [string, Printable] => [
    `a blank form of a ${customerKind}`,
    buildAnalysisForm({ customerKind, checklist: DEFAULT_CHECKLISTS[customerKind] }, null),
  ]),
  ['a report', buildScoreReport()],
  [
    'a report of long names',
    buildScoreReport({
      laboratory,
      customer,
      adjustment: {
        points: -120,
        until: TODAY,
        reason: 'Trocou de sócios em outubro; voltamos a ver depois de três meses de pagamentos em dia. '
          .repeat(5)
          .trim(),
      },
    }),
  ],
  ['a report of a newcomer', buildScoreReport({ customer: nothing }, newcomer())],
  ['a Raio-X', buildXrayPage()],
  ['a Raio-X with everything in it', buildXrayPage({ laboratory, customer, xray: crowdedXray() })],
  ['a Raio-X of a newcomer', buildXrayPage({ customer: nothing }, newcomer())],
  ['a Raio-X of who pays in time', buildXrayPage({}, bestPayer())],
  ['an order', buildOrderSheet()],
  ['an order held', buildOrderSheet({}, [buildReason('hold-delivery'), buildReason('balance-missing')])],
  [
    'an order of thirty items',
    buildOrderSheet(
      {
        customerName: LONG_NAME,
        order: buildOrder({
          items: manyItems,
          note: 'Cuidado com a margem. '.repeat(40).trim(),
          deliveries: [
            {
              id: uuidOf(9, 1),
              on: TODAY,
              quantities: Object.fromEntries(manyItems.slice(0, 6).map(({ id }) => [id, 1])),
              receivedBy: LONG_NAME.slice(0, 110),
              by: 'Lia Prado',
            },
          ],
        }),
      },
      [buildReason('hold-hard')],
    ),
  ],
  [
    'an order with nothing but an item',
    buildOrderSheet({
      order: buildOrder({
        patientCode: null,
        promisedOn: null,
        note: '',
        stageLog: [],
        items: [buildOrderItem(0, { specification: '' })],
      }),
    }),
  ],
  ['a list of cheques', buildChequeList()],
  ['a plan of reconquista', buildRecoveryPlan()],
  [
    'a plan of reconquista with relapses, of long names',
    buildRecoveryPlan({ laboratory, customer, relapses: 6 }),
  ],
  ['a promise on paper', buildPromisePage()],
  ['a promise on paper, of many titles and long names', buildPromisePage({ laboratory, customer, open: 60 })],
  [
    'a promise on paper of nobody known, paid in cash',
    buildPromisePage({
      customer: nothing,
      open: 0,
      pix: null,
      promise: { ...buildPromisePage().promise, means: 'cash', person: '' },
    }),
  ],
  ['a letter that ends a relationship', buildEndingLetter()],
  [
    'a letter that ends a relationship, of many titles and long names',
    buildEndingLetter({ laboratory, customer, open: 60 }),
  ],
  [
    'a letter that ends a relationship with nobody known',
    buildEndingLetter({ customer: nothing, open: 0, facts: [] }),
  ],
  [
    'a list of forty cheques of long names',
    buildChequeList({
      laboratory,
      rows: Array.from({ length: 40 }, (_, position) =>
        buildChequeRow(position % 24, {
          customerName: LONG_NAME,
          orderNumber: 123_456,
          cheque: {
            issuer: LONG_NAME,
            bank: 'Banco Cooperativo do Brasil e Associados',
            number: '00000000000000850001',
            amount: positiveCentavosSchema.parse(9_876_543_210),
            status: 'returned',
            returnReason: '11',
          },
        }),
      ),
    }),
  ],
  ...paperKinds.map((kind): [string, Printable] => [`a paper: ${kind}`, buildPaperPage(kind)]),
  [
    'an agreement of long names over forty titles',
    buildPaperPage('agreement', buildPaperFacts({ customer, laboratory, titles: 40, amount: 1_234_567_890 })),
  ],
]

describe.skipIf(!hasPoppler)('a printed document', () => {
  it.each(documents)(
    '%s is small, numbered, in our faces, with nothing over anything or past the margin',
    async (_, printable) => {
      const pdf = await draw(printable)
      expect(pdf.byteLength).toBeLessThan(LARGEST_FILE)
      const fonts = fontsOf(pdf).trim().split('\n').slice(2)
      expect(fonts).toHaveLength(2)
      for (const font of fonts)
        expect(font).toMatch(/\+EmDiaLetter-(Regular|SemiBold) +CID TrueType .* yes yes yes/)
      expect(imagesOf(pdf).trim().split('\n')).toHaveLength(2)
      const pages = pagesOf(pdf)
      pages.forEach((page, index) => expect(page).toContain(`Página ${index + 1} de ${pages.length}`))
      for (const words of wordsOf(pdf)) {
        expect(overlaps(words)).toEqual([])
        for (const { text, left, right, bottom } of words) {
          expect(left, text).toBeGreaterThanOrEqual(PAGE.side - 1)
          expect(right, text).toBeLessThanOrEqual(PAGE.width - PAGE.side + 1)
          expect(bottom, text).toBeLessThanOrEqual(PAGE.height - 8)
        }
      }
    },
  )

  it.each(customerKinds)(
    'fits the house’s form of a %s on two sides of a sheet, blank',
    async (customerKind) => {
      const form = buildAnalysisForm({ customerKind, checklist: DEFAULT_CHECKLISTS[customerKind] }, null)
      expect(pagesOf(await draw(form))).toHaveLength(2)
    },
  )

  it('keeps a dentist’s filled form on two sides as well', async () => {
    expect(pagesOf(await draw(buildAnalysisForm({ checklist: DEFAULT_CHECKLISTS.dentist })))).toHaveLength(2)
  })

  it('keeps the Raio-X on one page, whatever there is to say', async () => {
    const logo = `data:image/png;base64,${PNG.sync.write(new PNG({ width: 400, height: 200 })).toString('base64')}`
    const pages = pagesOf(
      await draw(buildXrayPage({ laboratory: { ...laboratory, logo }, customer, xray: crowdedXray() })),
    )
    expect(pages).toHaveLength(1)
    expect(flat(pages[0]!)).toContain('Restrição nova')
    expect(pages[0]).toContain('Prioridade')
    expect(pages[0]).toContain('21 aprovadas')
  })

  it('repeats the head of the works on each page of a long order, and its number at each foot', async () => {
    const pages = pagesOf(await draw(buildOrderSheet({ order: buildOrder({ items: manyItems }) })))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('OS 1284')
    const all = pages.join('\n')
    for (const { specification } of manyItems) expect(all).toContain(specification)
    for (const page of pages.filter((page) => /lote \d/.test(page)))
      expect(page).toContain('Trabalho e especificação')
  })

  it.each([1, 1284, 99_999_999])('draws a code that reads as order %d', async (number) => {
    for (const reasons of [[], [buildReason('hold-hard')]]) {
      const pdf = await draw(buildOrderSheet({ order: buildOrder({ number }) }, reasons))
      const [picture] = picturesOf(pdf, 110)
      const read = decodeQr(new Uint8ClampedArray(picture!.data), picture!.width, picture!.height)
      expect(read?.data).toBe(`EMDIA-OS-${number}`)
    }
  })

  it('says of itself what it is', async () => {
    const titles = await Promise.all(
      [buildAnalysisForm(), buildScoreReport(), buildXrayPage(), buildOrderSheet()].map(async (printable) =>
        infoOf(await draw(printable)),
      ),
    )
    for (const [index, title] of [
      'Ficha de análise de crédito – Ana Souza',
      'Relatório de pontuação de crédito – Ana Souza',
      'Raio-X do cliente – Ana Souza',
      'Ficha da OS nº 1284',
    ].entries())
      expect(titles[index]).toContain(title)
  })

  it('keeps signs, ticks and amounts as they were meant', async () => {
    const [page] = pagesOf(await draw(buildXrayPage()))
    expect(page).toContain('▼ piorando')
    expect(flat(page!)).toContain(formatMoney(centavos(-702_400)).replace('\u00a0', ' '))
    const [form] = pagesOf(await draw(buildAnalysisForm()))
    expect(flat(form!)).toContain('☑ Dentista ☐ Clínica')
  })

  it('is read as it is set, whatever was drawn before it', async () => {
    // The colons of a form are made of two dots.
    await draw(buildAnalysisForm({ customerKind: 'clinic', checklist: DEFAULT_CHECKLISTS.clinic }, null))
    expect(flat(pagesOf(await draw(buildChequeList())).join(' '))).toContain('Total: R$ 3.750,00')
  })

  it('lists every cheque with its day, and adds them up to the centavo', async () => {
    const text = flat(pagesOf(await draw(buildChequeList())).join(' '))
    for (const expected of [
      '850001',
      '850002',
      '850003',
      '22/12/2026',
      '529.982.247-25',
      formatMoney(centavos(375_000)),
    ])
      expect(text).toContain(flat(expected))
  })

  it('shows on a plan every stage, what is missing, and each relapse', async () => {
    const text = flat(pagesOf(await draw(buildRecoveryPlan({ relapses: 2 }))).join(' '))
    expect(text).toContain('1 pedido pago adiantado')
    expect(text).toMatch(/Em andamento: 2 de 3/)
    expect(text.match(/: voltou ao início/g)).toHaveLength(2)
    expect(text).toContain('não é novação')
  })

  it('puts a promise in writing: how much, until when, of which titles, and that it is no agreement (E34)', async () => {
    const text = flat(pagesOf(await draw(buildPromisePage())).join(' '))
    expect(text).toContain('o que Ana combinou conosco')
    expect(text).toContain(`Pagamento até ${formatDay(buildPromisePage().promise.dueOn)} (Pix) R$ 500,00`)
    expect(text).toContain('quinhentos reais')
    expect(text).toContain('Total a receber: R$ 2.535,60')
    expect(text).toContain('não constitui acordo nem novação')
  })

  it('ends a relationship without its reasons, to the centavo', async () => {
    const text = flat(pagesOf(await draw(buildEndingLetter())).join(' '))
    expect(text).toContain('Total a receber: R$ 2.535,60')
    expect(text).toContain('R$ 50,00 de crédito a devolver')
    expect(text).not.toContain('Custa mais')
  })
})
