import type { Block } from '#shared/domain/template.ts'
import { paragraph, signatures, table, title } from '../text-blocks.ts'

const DEBTOR = '{{customer.name}}, {{customer.taxId}}'
const CREDITOR = '{{laboratory.name}}, {{laboratory.taxId}}, com endereço em {{laboratory.address}}'
const DATED = '{{paper.place}}, {{paper.date}}.'

/** Discharge (R3.8). */
export const settlementText: Block[] = [
  title('Termo de quitação'),
  paragraph(
    `${CREDITOR}, declara ter recebido de ${DEBTOR}, a quantia de {{paid.total}} ({{paid.totalInWords}}), por serviços de prótese dentária, nos títulos abaixo, e dá plena quitação deles, principal e encargos, nada mais havendo a cobrar.`,
  ),
  table('payments'),
  paragraph(DATED),
  signatures(['laboratory']),
]

/** Annual discharge (R3.9, Lei 12.007/2009). */
export const annualSettlementText: Block[] = [
  title('Declaração anual de quitação de débitos'),
  paragraph(
    `${CREDITOR}, declara que ${DEBTOR}, pagou todos os títulos com vencimento de janeiro a dezembro de {{annual.year}}, no total de {{annual.total}}.`,
  ),
  table('payments'),
  paragraph(
    'Esta declaração substitui, para a comprovação do cumprimento das obrigações, os recibos dos pagamentos mensais de {{annual.year}} e dos anos anteriores (Lei 12.007/2009).',
  ),
  paragraph(DATED),
  signatures(['laboratory']),
]

/** Promissory note (R3.10): what the law asks for, and the deed it hangs on. */
export const promissoryNoteText: Block[] = [
  title('Nota promissória'),
  paragraph('Valor: {{note.amount}}    Vencimento: {{note.dueOn}}'),
  paragraph(
    `Em {{note.dueOn}} pagarei por esta única via de nota promissória a ${CREDITOR}, ou à sua ordem, a quantia de {{note.amountInWords}}, em moeda corrente, em {{paper.place}}.`,
  ),
  paragraph('Vinculada ao acordo {{note.agreement}}; não circula separada dele.'),
  paragraph(`Emitente: ${DEBTOR}.`),
  paragraph(`Emitida em ${DATED}`),
  signatures(['customer']),
]

/** Consent to cancel a protest (R3.13). */
export const consentText: Block[] = [
  title('Carta de anuência'),
  paragraph('Ao {{consent.registry}}.'),
  paragraph(
    `${CREDITOR}, na qualidade de credor, declara ter recebido o pagamento do título {{consent.title}}, de responsabilidade de ${DEBTOR}, e autoriza o cancelamento do seu protesto, correndo as custas por conta do devedor.`,
  ),
  paragraph(DATED),
  signatures(['laboratory']),
]

/** Delivery protocol (R3.13). */
export const deliveryProtocolText: Block[] = [
  title('Protocolo de entrega'),
  paragraph('{{laboratory.name}} entrega a {{customer.name}}:'),
  paragraph('{{delivery.items}}'),
  paragraph('Recebido por {{delivery.to}}, que conferiu quantidade e integridade das peças.'),
  paragraph(DATED),
  signatures(['laboratory', 'customer']),
]
