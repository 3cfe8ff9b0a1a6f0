import type { Role } from '#shared/domain/access.ts'
import type { LadderBand, LadderTerm } from '#shared/domain/agreements/discount-ladder.ts'

export const bandNames: Record<LadderBand, string> = {
  upTo30: 'Até 30 dias',
  upTo90: '31 a 90 dias',
  upTo180: '91 a 180 dias',
  upTo365: '181 a 365 dias',
  over365: 'Mais de 365 dias',
}
export const termNames: Record<LadderTerm, string> = {
  cash: 'À vista',
  upTo3: 'Até 3 vezes',
  upTo6: 'Até 6 vezes',
}
export const roleNames: Record<Role, string> = {
  receptionist: 'Recepção',
  manager: 'Gerência',
  owner: 'Proprietário',
}

export const agreementSettings = {
  intro:
    'O que a casa permite nos acordos. As alternativas são calculadas dentro destes limites; além deles, só o proprietário, com um motivo. Confira com o advogado do laboratório.',
  ladder: 'Escada de descontos',
  ladderHint: 'Quanto pode ser abonado, por atraso do título e número de pagamentos. Acima de 6 vezes, nada.',
  band: 'Atraso',
  charges: 'Encargos',
  principal: 'Principal',
  cell: (band: string, term: string, of: string) => `${band}, ${term.toLowerCase()}: ${of.toLowerCase()}`,
  roles: 'Limites por função',
  roleCell: (role: string, of: string) => `${role}: ${of.toLowerCase()}`,
  role: 'Função',
  rules: 'Regras do plano',
  floor: 'Piso do principal',
  floorHint: 'Do principal, o mínimo que se paga em qualquer acordo.',
  downPayment: 'Entrada mínima',
  downPaymentHint: 'Do valor do acordo, quando é em mais de uma vez.',
  firstWithin: 'Primeira data em até',
  minInstalment: 'Parcela mínima',
  interestFree: 'Sem juros em até',
  rate: 'Juros simples ao mês',
  rateHint: 'Até 1 % (R1.9). Cada parte do principal × taxa × meses.',
  valid: 'A proposta vale por',
  brokenAfter: 'Pode ser quebrado após',
  brokenAfterHint: 'Dias de atraso de uma parcela. Nunca se quebra sozinho.',
  maturity: 'Vencimento antecipado com',
  maturityHint: 'O termo precisa dizer o mesmo: veja o modelo em Documentos.',
  maxRenegotiations: 'Renegociações no máximo',
  maxInstalments: 'Parcelas no máximo, por classe',
  ofClass: (name: string) => `Classe ${name}`,
  days: (count: number | null) => (count === 1 ? ' dia' : ' dias'),
  times: (count: number | null) => (count === 1 ? ' vez' : ' vezes'),
  late: (count: number | null) => (count === 1 ? ' parcela atrasada' : ' parcelas atrasadas'),
  maturityDays: 'ou uma parcela atrasada por',
  save: 'Salvar regras',
}
