import type { CaseRoute, CaseStage } from '#shared/domain/escalation/escalation-case.ts'
import type { ChecklistItemId } from '#shared/domain/escalation/case-checklist.ts'
import type { ClockKind } from '#shared/domain/escalation/legal-clocks.ts'

export const caseRouteNames: Record<CaseRoute, string> = {
  bureau: 'Negativação',
  protest: 'Protesto',
  legal: 'Ação judicial',
  agency: 'Assessoria de cobrança',
}

export const caseStageNames: Record<CaseStage, string> = {
  preparing: 'Em preparo',
  proposed: 'Proposta de solução negocial enviada',
  requested: 'Pedido enviado',
  notified: 'Cliente notificado pelo órgão',
  listed: 'Negativado',
  removed: 'Negativação baixada',
  registered: 'Protestado',
  lifted: 'Protesto cancelado',
  filed: 'Ação ajuizada',
  judged: 'Julgado',
  sent: 'Entregue ao parceiro',
  returned: 'Devolvido pelo parceiro',
}

export const caseOutcomeNames = {
  paid: 'Pago',
  agreed: 'Acordo',
  withdrawn: 'Desistimos',
  returned: 'Devolvido sem receber',
  lost: 'Perdido',
}

export const checklistNames: Record<ChecklistItemId, string> = {
  owed: 'o valor é devido hoje, com encargos recalculados',
  undisputed: 'nenhum título contestado nem reclamação aberta',
  'not-prescribed': 'nenhum título prescrito',
  'under-five-years': 'menos de cinco anos do vencimento',
  'min-days': 'os dias mínimos de atraso passaram',
  'earlier-steps': 'cobranças anteriores registradas',
  'courtesy-notice': 'carta de cobrança ou de aviso enviada',
  'address-known': 'endereço do cliente no cadastro',
  'not-superindebted': 'cliente não superendividado',
  protestable: 'nenhuma nota promissória ou duplicata velha demais para protesto',
  'cheques-presented': 'cheques desta dívida já apresentados ao banco',
  'address-confirmed': 'endereço confirmado com o cliente ou por correspondência',
  'proofs-kept': 'pedidos, notas e comprovantes guardados e à mão',
  'delivery-proof': 'comprovante de entrega dos trabalhos',
  'contract-clause': 'contrato ou confissão de dívida assinados',
}

/** Missing items as a person reads them, from their ids with commas between. */
export function missingSentence(ids: string): string {
  const names = ids
    .split(',')
    .flatMap((id) => (id in checklistNames ? [checklistNames[id as ChecklistItemId]] : []))
  if (names.length <= 1) return names[0] ?? 'conferir a lista'
  return `${names.slice(0, -1).join('; ')}; e ${names.at(-1)!}`
}

export const clockNames: Record<ClockKind, string> = {
  removal: 'Baixar a negativação ou o protesto',
  register: 'Cartório registra o protesto',
  notice: 'Prazo do aviso do órgão ao cliente',
  proposal: 'Cliente responde à proposta do cartório',
  'listing-limit': 'Fim do prazo máximo da negativação',
  execution: 'Fim do protesto e da execução do título',
  prescription: 'Prescrição do título',
  partner: 'Prazo do parceiro responder',
  cheque: 'Prazo do cheque',
}
