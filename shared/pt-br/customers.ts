import type { HistoryEntry } from '#shared/contracts/customers.ts'
import type { CustomerKind } from '#shared/domain/customer.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { agreementSentences } from './agreement-history.ts'
import { caseSentences } from './case-history.ts'
import { closingSentences } from './closings.ts'
import { creditSentences } from './credit-history.ts'
import { dunningPolicySentences } from './dunning-policy-history.ts'
import { formatCount, formatDay, formatDays, formatMoney } from './format.ts'
import { messagesSentences } from './messages-history.ts'
import { negotiationSentences } from './negotiation-history.ts'
import { orderSentences } from './order-history.ts'
import { outboxSentences } from './outbox-history.ts'
import { paperSentences } from './paper-history.ts'
import { registrationSentences } from './registration-history.ts'
import { resultsSentences } from './results-history.ts'
import { titleSentences } from './titles.ts'

export const kindNames: Record<CustomerKind, string> = {
  dentist: 'Dentista',
  clinic: 'Clínica',
  laboratory: 'Laboratório',
  consumer: 'Consumidor',
}

export const customers = {
  title: 'Clientes',
  count: (total: number) => formatCount(total, 'cliente', 'clientes'),
  found: (total: number) => formatCount(total, 'cliente encontrado', 'clientes encontrados'),
  search: 'Buscar por nome, CPF/CNPJ, telefone ou número',
  clear: 'Limpar a busca',
  create: 'Novo cliente',
  columns: {
    number: 'Nº',
    name: 'Nome',
    taxId: 'CPF/CNPJ',
    phone: 'Telefone',
    outstanding: 'Em aberto',
    overdue: 'Vencido',
    daysLate: 'Atraso',
  },
  onTime: 'em dia',
  days: formatDays,
  none: {
    title: 'Nenhum cliente ainda',
    message: 'Importe a planilha do seu laboratório ou cadastre o primeiro cliente agora.',
    import: 'Importar planilha',
  },
  notFound: {
    title: 'Nenhum cliente encontrado',
    message: 'Confira a grafia, ou busque por outro dado: documento, telefone ou número.',
  },
}

export const customerPage = {
  back: 'Clientes',
  number: (number: number) => `Cliente nº ${number}`,
  since: (on: Day) => `desde ${formatDay(on)}`,
  letter: 'Emitir carta',
  tabs: {
    titulos: 'Títulos',
    pagamentos: 'Recebimentos',
    extrato: 'Extrato',
    pedidos: 'Pedidos',
    cadastro: 'Cadastro',
    consultas: 'Consultas',
    analise: 'Análise',
    credito: 'Crédito',
    'raio-x': 'Raio-X',
    negociacao: 'Negociação',
    acordos: 'Acordos',
    escalada: 'Escalada',
    cartas: 'Cartas',
    documentos: 'Documentos',
    historico: 'Histórico',
  },
  balance: {
    outstanding: 'Em aberto',
    overdue: 'Vencido',
    charges: 'Multa e juros hoje',
    worst: 'Maior atraso',
    titles: (count: number) => formatCount(count, 'título', 'títulos'),
    onTime: 'Em dia',
  },
}

export const customerForm = {
  createTitle: 'Novo cliente',
  identity: 'Identificação',
  contact: 'Contato',
  other: 'Outros dados',
  kind: 'Tipo',
  name: 'Nome ou razão social',
  tradeName: 'Como o laboratório chama',
  tradeNameHint: 'Nome fantasia ou apelido, se for diferente',
  taxId: 'CPF ou CNPJ',
  taxIdHint: 'Com ou sem pontos; o CNPJ pode ter letras',
  cro: 'CRO',
  croHint: 'Como CRO-SP CD 12345',
  phone: 'Telefone',
  email: 'E-mail',
  notes: 'Observações',
  notesHint: 'Nunca escreva dados de pacientes aqui.',
  externalCode: 'Código no sistema anterior',
  consumerWarning:
    'Prótese dentária é vendida a dentistas e clínicas. Cadastre um consumidor só em casos raros, como o de um funcionário.',
  save: 'Salvar cliente',
  registered: (name: string) => `${name} foi cadastrado.`,
  updated: 'Cadastro salvo.',
}

type Details = HistoryEntry['details']

const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const on = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const reason = (details: Details) => (details['reason'] ? ` Motivo: ${details['reason']}.` : '')
const title = (details: Details) => (details['title'] ? ` ${details['title']}` : '')

const toneNames: Record<string, string> = {
  reminder: ' (lembrete)',
  firm: ' (cobrança firme)',
  notice: ' (aviso de medida)',
}

const importKindNames: Record<string, string> = {
  customers: 'clientes',
  receivables: 'títulos',
  payments: 'recebimentos',
  services: 'catálogo de serviços',
}

/** A sentence for each command that touches a customer. */
const sentences: Record<string, (details: Details) => string> = {
  ...registrationSentences,
  ...resultsSentences,
  ...creditSentences,
  ...orderSentences,
  ...messagesSentences,
  ...outboxSentences,
  ...paperSentences,
  ...closingSentences,
  ...caseSentences,
  ...titleSentences,
  ...agreementSentences,
  ...negotiationSentences,
  ...dunningPolicySentences,
  'customers.register': () => 'Cadastrou o cliente.',
  'customers.update': () => 'Alterou o cadastro.',
  'receivables.register': (d) =>
    `Lançou ${formatCount(Number(d['titles'] ?? 1), 'título', 'títulos')}${title(d)}${d['amount'] === undefined ? '' : ` de ${money(d['amount'])}`}.`,
  'receivables.cancel': (d) => `Cancelou o título${title(d)}.${reason(d)}`,
  'payments.record': (d) =>
    `Recebeu ${money(d['amount'])}${d['title'] ? ` do título${title(d)}` : ''}${d['paidOn'] ? `, pago em ${on(d['paidOn'])}` : ''}.${
      Number(d['forgiven'] ?? 0) > 0 ? ` Perdoou ${money(d['forgiven'])} de encargos.` : ''
    }`,
  'receipts.record': (d) =>
    `Recebeu ${money(d['amount'])}${d['title'] ? ` do título${title(d)}` : Number(d['titles'] ?? 0) > 0 ? ` em ${formatCount(Number(d['titles']), 'título', 'títulos')}` : ' adiantados'}, recibo ${d['receipt']}.${
      Number(d['forgiven'] ?? 0) > 0 ? ` Perdoou ${money(d['forgiven'])} de encargos.` : ''
    }${Number(d['change'] ?? 0) > 0 ? ` Deu ${money(d['change'])} de troco.` : ''}${
      Number(d['titles'] ?? 1) > 0 && Number(d['credited'] ?? 0) > 0
        ? ` Deixou ${money(d['credited'])} de crédito.`
        : ''
    }`,
  'receipts.reverse': (d) => `Estornou o recibo ${d['receipt']}, de ${money(d['amount'])}.${reason(d)}`,
  'credits.giveNote': (d) =>
    `Deu crédito de ${money(d['amount'])}${d['number'] === undefined ? '' : ` pela OS ${d['number']}`}.${reason(d)}`,
  'credits.refund': (d) => `Devolveu ${money(d['amount'])} de crédito.${reason(d)}`,
  'credits.reverse': (d) =>
    `Desfez ${d['kind'] === 'refunded' ? 'a devolução' : 'o crédito'} de ${money(d['amount'])}.${reason(d)}`,
  'payments.reverse': (d) =>
    `Estornou o recebimento de ${money(d['amount'])}${d['title'] ? ` do título${title(d)}` : ''}.${reason(d)}`,
  'letters.issue': (d) =>
    d['number'] === undefined
      ? `Emitiu uma carta${toneNames[String(d['tone'])] ?? ''}, em um lote de ${formatCount(Number(d['letters'] ?? 1), 'carta', 'cartas')}.`
      : `Emitiu a carta ${d['number']}${toneNames[String(d['tone'])] ?? ''}, de ${money(d['amount'])}.`,
  'bank.settle': (d) => `Baixou ${money(d['amount'])} vindos do banco, no recibo ${d['receipt'] ?? ''}.`,
  'bank.settleCertain': (d) =>
    `Recebeu do banco um pagamento certo, em um lote de ${formatCount(Number(d['entries'] ?? 1), 'lançamento', 'lançamentos')}.`,
  'bank.undo': (d) => `Desfez a baixa de ${money(d['amount'])} vindos do banco.${reason(d)}`,
  'imports.commit': (d) =>
    `Importou ${importKindNames[String(d['kind'])] ?? 'dados'} do arquivo ${d['name'] ?? ''}.`,
  'imports.undo': (d) => `Desfez a importação do arquivo ${d['name'] ?? ''}.${reason(d)}`,
}

export const history = {
  title: 'Histórico',
  none: {
    title: 'Nada registrado ainda',
    message: 'Cada lançamento deste cliente aparecerá aqui, com quem o fez e quando.',
  },
  more: 'Mostrar mais',
  by: (name: string, when: string) => `${name} · ${when}`,
  /** What a change did to the customer. */
  sentence: (entry: Pick<HistoryEntry, 'command' | 'details'>) =>
    sentences[entry.command]?.(entry.details) ?? 'Alterou os dados deste cliente.',
}
