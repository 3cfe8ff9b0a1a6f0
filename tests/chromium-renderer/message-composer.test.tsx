import type { StatementPage } from '#shared/contracts/statements.ts'
import { buildStatement } from '#tests/support/build-statement.ts'
import { centavos } from '#shared/domain/money.ts'
import { ConfirmSent } from '#renderer/components/message-composer/confirm-sent.tsx'
import { MessageForm } from '#renderer/components/message-composer/message-form.tsx'
import type { MessageDraft, MessageRequest } from '#shared/contracts/messages.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { emailSchema } from '#shared/domain/contact.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import { lintMessage } from '#shared/domain/messages/message-linter.ts'
import { composeMessage } from '#shared/messages/compose.ts'
import { exampleFacts } from '#shared/messages/example.ts'
import { amountsOf } from '#shared/messages/fields.ts'
import { houseText } from '#shared/messages/house-texts.ts'
import { buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { messageContext } from '#tests/support/message-context.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connectFakes, ends, signedInAs } from './fake-ends.ts'
import { mount, violations } from './mount.tsx'

const laboratory = buildLaboratory()
const facts = exampleFacts(laboratory, day('2026-11-23'))
const figures = { amounts: amountsOf(facts), pix: facts.letter!.pix!.payload, boletos: [] }
const request: MessageRequest = {
  customerId: uuidOf(1, 1),
  purpose: 'dunning',
  channel: 'whatsapp',
  textId: 'late-second',
  step: null,
  tone: null,
  titles: null,
  address: null,
  promiseId: null,
  agreementId: null,
  answers: {},
}

function draftFor(channel: MessageRequest['channel'], more: Partial<MessageDraft> = {}): MessageDraft {
  const made = composeMessage(houseText('late-second'), channel, facts)
  if ('missing' in made) throw new Error(made.missing)
  const context = messageContext({
    channel,
    creditor: { ...laboratory, street: laboratory.address.street },
    demands: true,
    figures,
  })
  const guard = { ...context, measures: [], names: [], blockedWords: [], figures: context.figures as never }
  return {
    ...made,
    missing: null,
    guard,
    findings: lintMessage(made.text, context),
    letter: facts.letter,
    address: '+5511987654321',
    addresses: [{ address: '+5511987654321', label: '', preferred: true }],
    channels: [{ channel, fault: null }],
    waits: null,
    contacts: { today: 0, week: 0, maxPerDay: 1, maxPerWeek: 3 },
    textVersion: 0,
    ...more,
  }
}

const action: CollectionAction = {
  id: uuidOf(3, 1),
  customerId: request.customerId,
  purpose: 'dunning',
  on: day('2026-11-23'),
  channel: 'whatsapp',
  address: '+5511987654321',
  tone: 'light',
  step: null,
  titles: [],
  state: 'opened',
  stateOn: day('2026-11-23'),
  by: 'Marta Lima',
  note: '',
  letterId: null,
  textId: 'late-second',
  textVersion: 0,
  insisted: '',
  proofs: [],
  minutesSaved: 3,
}

const sent = vi.fn()
const links = vi.fn()
const onPrepared = vi.fn()
const queued = vi.fn()
const files = vi.fn()
const MAIL = 'ana@exemplo.com.br'

const settings = {
  laboratory,
  terms: DEFAULT_CHARGE_TERMS,
  calendar: DEFAULT_BANK_CALENDAR,
  checklists: { dentist: [], clinic: [], laboratory: [], consumer: [] },
  credit: { version: 0, publishedOn: null, by: '', note: '', policy: DEFAULT_CREDIT_POLICY },
}
const server: MailSettings = {
  enabled: true,
  host: 'smtp.exemplo.com.br',
  port: 587,
  security: 'starttls',
  user: '',
  fromName: 'Laboratório Sorriso',
  fromAddress: emailSchema.parse('lab@exemplo.com.br'),
  replyTo: null,
}

/** The house's desk; `sends` is whether it has a server for its e-mails, `statement` what the customer owes. */
function connect(sends = false, statement: StatementPage | null = null) {
  const { store, desktop } = ends
  connectFakes({
    store: {
      ...signedInAs('receptionist'),
      settings: {
        get: store.settings.get.handler(() => ({ ...settings, mail: sends ? server : null })),
      },
      statements: { open: store.statements.open.handler(() => (statement ? [statement] : [])) },
      messages: {
        prepare: store.messages.prepare.handler(({ input }) => {
          sent(input)
          const found = lintMessage(input.text?.text ?? '', messageContext({ figures }))
          return found.blocked.length > 0
            ? { outcome: 'blocked' as const, findings: found }
            : {
                outcome: 'prepared' as const,
                action: {
                  ...action,
                  titles: statement ? [{ receivableId: uuidOf(2, 1), total: centavos(100_000) }] : [],
                  channel: input.request.channel,
                  address: input.request.channel === 'email' ? MAIL : action.address,
                  state: input.open ? ('opened' as const) : ('prepared' as const),
                },
                text: {
                  id: action.id,
                  subject: '',
                  text: input.text?.text ?? 'composto',
                  warnings: [],
                  letPass: null,
                },
              }
        }),
        queue: store.messages.queue.handler(({ input, errors }) => {
          queued(input.id)
          if (queued.mock.calls.length > 1)
            throw errors.REFUSED({ data: { code: 'already-contacted-today', details: {}, field: null } })
          return { ...action, channel: 'email' as const, address: MAIL, state: 'queued' as const }
        }),
        confirm: store.messages.confirm.handler(({ input }) => {
          sent(input)
          return { ...action, state: input.outcome }
        }),
      },
    },
    desktop: {
      app: {
        openLink: desktop.app.openLink.handler(({ input }) => {
          links(input.url)
          return {}
        }),
      },
      mail: {
        eml: desktop.mail.eml.handler(({ input }) => {
          files(input)
          return { file: 'Mensagem.eml' } as never
        }),
      },
    },
  })
}

const form = (channel: MessageRequest['channel'] = 'whatsapp', more: Partial<MessageDraft> = {}) => (
  <MessageForm
    request={{ ...request, channel }}
    draft={draftFor(channel, more)}
    onAnswers={() => {}}
    onPrepared={onPrepared}
  />
)

beforeEach(() => {
  for (const spy of [sent, links, onPrepared, queued, files]) spy.mockClear()
  localStorage.clear()
  connect()
})

test('marks what the law does not allow as it is typed, says why, and takes the lawful wording with one press', async () => {
  await mount(form())
  const area = page.getByLabelText('Mensagem')
  const composed = (area.element() as HTMLTextAreaElement).value
  await expect.element(page.getByText('Nada a corrigir: o texto pode ir.')).toBeVisible()
  await area.fill(`${composed}\nVocê é um caloteiro. Até logo.`)
  await expect.element(page.getByText('1 trecho não pode ser enviado')).toBeVisible()
  expect(document.querySelector('mark')?.textContent).toBe('caloteiro')
  await page.getByRole('button', { name: 'Por quê?' }).click()
  await expect.element(page.getByText(/transforma a dívida em indenização/)).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Usar a redação sugerida' }).click()
  await expect.element(page.getByText('Nada a corrigir: o texto pode ir.')).toBeVisible()
  await expect
    .element(area)
    .toHaveValue(`${composed}\nAconteceu algum imprevisto? Queremos entender para ajudar. Até logo.`)
})

test('sends nothing while it is blocked; then opens WhatsApp with just that text, by the keyboard', async () => {
  await mount(form())
  const area = page.getByLabelText('Mensagem')
  const composed = (area.element() as HTMLTextAreaElement).value
  await area.fill('Pague ou vai preso.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText(/A mensagem não saiu/)).toBeVisible()
  expect(links).not.toHaveBeenCalled()
  await area.fill(`${composed} Obrigado!`)
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(onPrepared).toHaveBeenCalledOnce())
  const url = new URL(links.mock.lastCall?.[0] as string)
  expect(url.origin + url.pathname).toBe('https://wa.me/5511987654321')
  expect(url.searchParams.get('text')).toBe(`${composed} Obrigado!`)
  expect(sent.mock.lastCall?.[0]).toMatchObject({ open: true, text: { text: `${composed} Obrigado!` } })
})

test('asks why for warnings and for a second contact of the day', async () => {
  const contacts = { today: 1, week: 1, maxPerDay: 2, maxPerWeek: 3 }
  await mount(form('whatsapp', { contacts }))
  await expect.element(page.getByText('Já falamos com este cliente hoje.')).toBeVisible()
  const area = page.getByLabelText('Mensagem')
  await area.fill(`${(area.element() as HTMLTextAreaElement).value} É urgente.`)
  await page.getByLabelText('Por que enviar mesmo com os avisos').fill('Pediu resposta hoje')
  await page.getByLabelText('Por que falar de novo hoje').fill('Ele ligou')
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Abrir no WhatsApp' }).click()
  await vi.waitFor(() => expect(onPrepared).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({ letPass: 'Pediu resposta hoje', insist: 'Ele ligou' })
})

test('counts an SMS without its codes, and keeps what was typed when it is left', async () => {
  const screen = await mount(form('sms'))
  await expect
    .element(page.getByText(/^Texto: \d+ caracteres \(1 SMS\), códigos de pagamento à parte/))
    .toBeVisible()
  await page.getByLabelText('Mensagem').fill('Lab Sorriso: posso ligar hoje?')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await screen.unmount()
  await mount(form('sms'))
  await expect.element(page.getByLabelText('Mensagem')).toHaveValue('Lab Sorriso: posso ligar hoje?')
})

test('holds back a subject that threatens, and says so where it is', async () => {
  await mount(form('email'))
  await page.getByLabelText('Assunto').fill('Último aviso judicial')
  await expect
    .element(page.getByText(/Aparência de documento da justiça: “Último aviso judicial”/))
    .toBeVisible()
})

test('an e-mail goes into the outbox where the house sends them itself: prepared, queued, never opened', async () => {
  connect(true)
  await mount(form('email'))
  await expect.element(page.getByText('O extrato do cliente vai junto, em PDF.')).toBeVisible()
  await page.getByRole('button', { name: 'Enviar por e-mail' }).click()
  await vi.waitFor(() => expect(onPrepared).toHaveBeenCalledOnce())
  expect(sent).toHaveBeenCalledOnce()
  expect(sent.mock.lastCall?.[0]).toMatchObject({ open: false, text: null })
  expect(queued).toHaveBeenCalledExactlyOnceWith(action.id)
  expect(onPrepared.mock.lastCall?.[0]).toMatchObject({ action: { state: 'queued' } })
  expect(links).not.toHaveBeenCalled()
  expect(files).not.toHaveBeenCalled()
})

test('what the outbox does not take is said in words and stays on the screen, prepared', async () => {
  connect(true)
  queued('an earlier one')
  await mount(form('email'))
  await page.getByRole('button', { name: 'Enviar por e-mail' }).click()
  await expect.element(page.getByText(/Já falamos com este cliente hoje, e o combinado/)).toBeVisible()
  expect(sent).toHaveBeenCalledOnce()
  expect(onPrepared).not.toHaveBeenCalled()
})

test('an e-mail is sent by hand from the person’s own program, or from a file where it is too long', async () => {
  await mount(form('email'))
  const area = page.getByLabelText('Mensagem')
  const composed = (area.element() as HTMLTextAreaElement).value
  expect(page.getByRole('button', { name: 'Enviar por e-mail' }).elements()).toHaveLength(0)
  await page.getByLabelText('Assunto').fill('Seu título')
  await area.fill('Bom dia! Posso ligar hoje?')
  await page.getByRole('button', { name: 'Abrir no programa de e-mail' }).click()
  await vi.waitFor(() => expect(onPrepared).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({ open: true, text: { subject: 'Seu título' } })
  expect(files).not.toHaveBeenCalled()
  const link = String(links.mock.lastCall?.[0])
  expect(link.startsWith(`mailto:${MAIL}?`)).toBe(true)
  await area.fill(`${composed}\n${'Obrigado pela atenção. '.repeat(90)}`)
  await page.getByRole('button', { name: 'Abrir no programa de e-mail' }).click()
  await vi.waitFor(() => expect(files).toHaveBeenCalledOnce())
  expect(files.mock.lastCall?.[0]).toMatchObject({ to: MAIL, statement: null })
  expect(links).toHaveBeenCalledOnce()
  expect(queued).not.toHaveBeenCalled()
})

test('an e-mail is saved as a file with the statement of who is asked for money (complaint 8)', async () => {
  const statement = buildStatement('open', { titles: 3 })
  connect(false, statement)
  await mount(form('email'))
  await expect.element(page.getByText(/o arquivo \.eml leva também o extrato/)).toBeVisible()
  await page.getByRole('button', { name: 'Salvar com o extrato (.eml)' }).click()
  await vi.waitFor(() => expect(files).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({ open: true })
  expect(files.mock.lastCall?.[0]).toMatchObject({
    to: MAIL,
    toName: statement.customer.name,
    statement: { kind: 'statement', statement: statement.statement },
  })
  expect(links).not.toHaveBeenCalled()
})

test('left prepared, nothing is handed to any program', async () => {
  await mount(form())
  await page.getByRole('button', { name: 'Deixar preparada' }).click()
  await vi.waitFor(() => expect(onPrepared).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({ open: false })
  expect(onPrepared.mock.lastCall?.[0]).toMatchObject({ action: { state: 'prepared' } })
  expect(links).not.toHaveBeenCalled()
})

test('is read in the dark too', async () => {
  await mount(
    form('whatsapp', { waits: { reason: 'sunday', next: { on: day('2026-11-23'), minute: 540 } } }),
    'dark',
  )
  await expect.element(page.getByText(/a partir de 23\/11\/2026, às 9h/)).toBeVisible()
  expect(await violations()).toEqual([])
})

test('asks whether it went out, and takes only the person’s word for it', async () => {
  const onDone = vi.fn()
  await mount(<ConfirmSent action={action} onDone={onDone} />)
  await page.getByRole('button', { name: 'Não consegui' }).click()
  await page.getByLabelText('O que aconteceu').fill('É de outra pessoa')
  await page.getByLabelText(/Este contato não serve mais/).click()
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Registrar' }).click()
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent.mock.lastCall?.[0]).toMatchObject({
    id: action.id,
    outcome: 'failed',
    note: 'É de outra pessoa',
    invalidAddress: true,
  })
})
