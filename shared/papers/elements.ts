import type { Block, PaperKind, paperTables } from '#shared/domain/template.ts'
import { foldText } from '#shared/domain/search.ts'
import { namedFields } from './named-fields.ts'

/** Something a paper of a kind may not be without (§ 3). */
export type PaperElement = {
  id: string
  label: string
  /** `R3.1`, or the row of the specification: `E04`. */
  rule: string
  /** True when a clause says it and names it; else the blocks themselves show it. */
  inClause: boolean
  met: (blocks: readonly Block[]) => boolean
}

type Parts = {
  /** Clauses, by id. */
  clauses?: Record<string, string>
  /** Fields that have to be named somewhere, with what each stands for. */
  fields?: Record<string, string>
  tables?: Partial<Record<(typeof paperTables)[number], string>>
  /** Words that have to be there, as the law asks for them. */
  words?: Record<string, string>
  signatures?: { label: string; witnesses: boolean; parties: readonly string[] }
  pix?: string
}

function elements(rule: string, parts: Parts): PaperElement[] {
  const { clauses = {}, fields = {}, tables = {}, words = {}, signatures } = parts
  const shown = (id: string, label: string, met: PaperElement['met']): PaperElement => ({
    id,
    label,
    rule,
    inClause: false,
    met,
  })
  return [
    ...Object.entries(clauses).map(([id, label]) => ({
      id,
      label,
      rule,
      inClause: true,
      met: (blocks: readonly Block[]) =>
        blocks.some((block) => block.kind === 'clause' && block.element === id),
    })),
    ...Object.entries(fields).map(([key, label]) =>
      shown(`field:${key}`, label, (blocks) => blocks.some((block) => namedFields(block).includes(key))),
    ),
    ...Object.entries(tables).map(([table, label]) =>
      shown(`table:${table}`, label, (blocks) =>
        blocks.some((block) => block.kind === 'table' && block.table === table),
      ),
    ),
    ...Object.entries(words).map(([text, label]) =>
      shown(`words:${text}`, label, (blocks) =>
        blocks.some((block) => 'text' in block && foldText(block.text).includes(foldText(text))),
      ),
    ),
    ...(signatures
      ? [
          shown('signatures', signatures.label, (blocks) =>
            blocks.some(
              (block) =>
                block.kind === 'signatures' &&
                (!signatures.witnesses || block.witnesses === 2) &&
                signatures.parties.every((party) => (block.parties as readonly string[]).includes(party)),
            ),
          ),
        ]
      : []),
  ]
}

const parties = {
  'laboratory.name': 'o nome do laboratório',
  'laboratory.taxId': 'o CNPJ do laboratório',
  'laboratory.address': 'o endereço do laboratório',
  'customer.name': 'o nome do cliente',
  'customer.taxId': 'o CPF ou CNPJ do cliente',
}
const bothSign = { parties: ['laboratory', 'customer'] }
const laboratorySigns = { parties: ['laboratory'], witnesses: false }

const byKind: Record<PaperKind, PaperElement[]> = {
  contract: elements('R3.1', {
    fields: {
      ...parties,
      'customer.address': 'o endereço do cliente',
      'terms.fee': 'a multa por atraso',
      'terms.interest': 'os juros por atraso',
    },
    clauses: {
      object: 'Objeto e planejamento do dentista',
      prices: 'Preços, reajuste e aviso de mudança',
      'order-form': 'Ordem de serviço',
      production: 'Prazos de produção',
      trials: 'Provas e aprovação',
      remake: 'Repetições',
      warranty: 'Garantia',
      billing: 'Faturamento e pagamento',
      charges: 'Multa, juros e correção',
      credit: 'Limite de crédito e suspensão',
      'early-maturity': 'Vencimento antecipado',
      custody: 'Entrega e guarda de modelos',
      'data-protection': 'Proteção de dados',
      confidentiality: 'Sigilo',
      term: 'Prazo e encerramento',
      forum: 'Foro',
    },
    tables: { prices: 'a tabela de preços em anexo' },
    signatures: { ...bothSign, witnesses: true, label: 'as assinaturas das partes e de duas testemunhas' },
  }),
  policy: elements('E04', {
    fields: {
      'laboratory.name': 'o nome do laboratório',
      'policy.payments': 'as formas de pagamento',
      'terms.fee': 'a multa por atraso',
      'terms.interest': 'os juros por atraso',
      'policy.holdOrders': 'quando novos pedidos param',
    },
    clauses: { boletos: 'Boletos e vencimentos', escalation: 'Cobrança, negativação e protesto' },
  }),
  principles: elements('E28', { fields: { 'laboratory.name': 'o nome do laboratório' } }),
  notice: elements('R3.4', {
    fields: {
      'customer.name': 'o nome do cliente',
      'notice.measure': 'a medida',
      'notice.from': 'o dia da medida',
      'laboratory.phone': 'o telefone para negociar',
    },
    tables: { titles: 'a lista dos títulos' },
    words: { acordo: 'que um acordo evita a medida' },
  }),
  notification: elements('R3.5', {
    fields: {
      ...parties,
      'debt.total': 'o valor exigido',
      'notification.deadline': 'o prazo',
      'paper.date': 'a data',
    },
    tables: { titles: 'os títulos, um a um' },
    clauses: { demand: 'Exigência', consequences: 'Consequências', reservation: 'Ressalva de direitos' },
    signatures: { ...laboratorySigns, label: 'a assinatura do laboratório' },
  }),
  agreement: elements('R3.6', {
    fields: {
      ...parties,
      'debt.total': 'a dívida bruta',
      'agreement.discount': 'o desconto',
      'agreement.net': 'o valor do acordo',
      'agreement.netInWords': 'o valor do acordo por extenso',
    },
    tables: { titles: 'os títulos de origem', instalments: 'as parcelas' },
    clauses: {
      acknowledgement: 'Confissão da dívida',
      charges: 'Encargos das parcelas',
      'early-maturity': 'Vencimento antecipado e perda do desconto',
      'no-novation': 'Não constitui novação',
      interruption: 'Interrupção da prescrição',
      removal: 'Baixa de negativação ou protesto',
      'data-protection': 'Proteção de dados',
      forum: 'Foro',
    },
    signatures: { ...bothSign, witnesses: true, label: 'as assinaturas das partes e de duas testemunhas' },
  }),
  'policy-change': elements('R3.7', {
    fields: {
      'customer.name': 'o nome do cliente',
      'change.what': 'o que muda',
      'change.from': 'a partir de quando',
      'change.why': 'o motivo',
      'laboratory.phone': 'o contato',
    },
    words: { discord: 'o direito de discordar' },
  }),
  settlement: elements('R3.8', {
    fields: {
      ...parties,
      'paid.total': 'o valor recebido',
      'paid.totalInWords': 'o valor por extenso',
      'paper.date': 'a data',
    },
    tables: { payments: 'os títulos pagos' },
    signatures: { ...laboratorySigns, label: 'a assinatura do laboratório' },
  }),
  'annual-settlement': elements('R3.9', {
    fields: { ...parties, 'annual.year': 'o ano', 'annual.total': 'o total do ano' },
    words: { substitui: 'que substitui os recibos do ano' },
    signatures: { ...laboratorySigns, label: 'a assinatura do laboratório' },
  }),
  'promissory-note': elements('R3.10', {
    fields: {
      ...parties,
      'note.amount': 'o valor',
      'note.amountInWords': 'o valor por extenso',
      'note.dueOn': 'o vencimento',
      'paper.place': 'o lugar do pagamento e da emissão',
      'paper.date': 'a data da emissão',
    },
    words: { 'nota promissória': 'as palavras “nota promissória” no texto' },
    signatures: { parties: ['customer'], witnesses: false, label: 'a assinatura de quem promete' },
  }),
  consent: elements('R3.13', {
    fields: {
      ...parties,
      'consent.title': 'o título',
      'consent.registry': 'o cartório',
      'paper.date': 'a data',
    },
    signatures: { ...laboratorySigns, label: 'a assinatura do laboratório' },
  }),
  'delivery-protocol': elements('R3.13', {
    fields: {
      'customer.name': 'o nome do cliente',
      'delivery.items': 'o que foi entregue',
      'delivery.to': 'quem recebeu',
      'paper.date': 'a data',
    },
    signatures: { ...bothSign, witnesses: false, label: 'as assinaturas de quem entrega e de quem recebe' },
  }),
  'recovery-plan': elements('E21', {
    clauses: {
      stages: 'As etapas',
      relapse: 'Recaída',
      'no-novation': 'Não constitui novação',
    },
    fields: {
      'customer.name': 'o nome do cliente',
      'plan.stages': 'as etapas do plano',
      'plan.relapseAfter': 'o atraso que é recaída',
      'paper.date': 'a data',
    },
    signatures: { ...bothSign, witnesses: false, label: 'as assinaturas do laboratório e do cliente' },
  }),
}

/** What a paper of a kind may not be without. */
export function elementsOf(kind: PaperKind): readonly PaperElement[] {
  return byKind[kind]
}

/** The rules of the specification that a text of a kind answers; it is complete, or it would not have been published. */
export function rulesOf(kind: PaperKind): string[] {
  return [...new Set(byKind[kind].map(({ rule }) => rule))]
}
