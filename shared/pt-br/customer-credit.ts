import type { KeptScore } from '#shared/domain/credit-score.ts'
import type { CreditLimit } from '#shared/domain/decision.ts'
import type { PriceTable } from '#shared/domain/service.ts'
import { formatCount, formatDays } from './format.ts'

/** How many points more or less, with their sign. */
export const signedPoints = (points: number) =>
  `${points > 0 ? '+' : points < 0 ? '−' : '±'}${formatCount(Math.abs(points), 'ponto', 'pontos')}`

export const tableNames: Record<PriceTable, string> = {
  full: 'Tabela cheia',
  standard: 'Tabela padrão',
  vip: 'Tabela VIP',
}

const limitStates: Record<CreditLimit['state'], string> = {
  normal: 'Limite normal',
  initial: 'Cliente novo: teto inicial da política',
  frozen: 'Congelado por atraso: nada novo a prazo até regularizar',
  'frozen-by-hand': 'Congelado pela gerência',
  zero: 'Zerado por atraso longo ou cheque devolvido',
}

const causes: Record<KeptScore['cause'], string> = {
  analysis: 'Análise concluída',
  decision: 'Decisão de OS',
  review: 'Revisão do dia',
  adjustment: 'Ajuste manual',
  policy: 'Nova política',
}

export const scoreWords = {
  title: 'Score',
  of: 'de 1000',
  neutral: 'sem histórico: começa neutro, em 500',
  computed: (version: number) => `Calculado agora, pela política v${version}. Mesmos dados, mesmo score.`,
  factors: 'De onde vêm os pontos',
  factor: 'Fator',
  points: 'Pontos',
  why: 'Por quê',
  pointsOf: (points: number, most: number) => `${points} de ${most}`,
  adjustment: 'Ajuste manual',
  adjustmentUntil: (until: string, by: string) => `vale até ${until}, por ${by}`,
  total: 'Soma',
  advice: 'O que falta para subir',
  adviceNone: 'Nada a fazer agora: é só continuar assim.',
  adviceGain: (points: number) => `+${points}`,
  report: 'Relatório ao titular',
  adjust: 'Ajustar score',
  managersOnly: 'Só a gerência muda limites e ajustes. Você pode consultar tudo e simular.',
}

export const whatIfWords = {
  title: 'E se…',
  intro: 'Mude as chaves para ver o score que daria. Nada é gravado.',
  payOverdue: 'Pagar hoje tudo o que está vencido',
  monthsOnTime: 'Meses comprando e pagando em dia',
  months: (count: number) => formatCount(count, 'mês', 'meses'),
  lateDays: 'Pagar um título com atraso de',
  days: formatDays,
  completeRegistration: 'Completar o cadastro',
  clearRestrictions: 'Limpar as restrições no bureau',
  reset: 'Recomeçar',
  computing: 'Calculando…',
  same: 'Nada mudou: mova uma chave.',
  result: (score: number, difference: string, className: string) => `${score} · ${difference} · ${className}`,
}

export const historyWords = {
  title: 'Histórico do score',
  empty: 'O score de cada análise, decisão e revisão fica guardado aqui, com o motivo.',
  causes,
  columns: { on: 'Dia', score: 'Score', change: 'Mudança', cause: 'Motivo', version: 'Política' },
  version: (version: number) => `v${version}`,
  table: 'Ver os registros em tabela',
}

export const limitWords = {
  title: 'Limite',
  states: limitStates,
  own: 'Risco próprio',
  ownFormula: 'O limite dado ao cliente (ou o teto inicial da política), zerado quando congelado ou zerado.',
  insured: 'Segurado',
  insuredFormula: 'Cobertura × valor segurado, enquanto a apólice vale.',
  temporary: 'Temporário',
  temporaryFormula: 'Soma ao limite até o último dia; no dia seguinte deixa de valer sozinho.',
  total: 'Limite total',
  totalFormula: 'Risco próprio + segurado + temporário.',
  exposure: 'Exposição',
  exposureFormula: 'Tudo o que já demos e ainda não recebemos deste cliente.',
  available: 'Disponível',
  availableFormula: 'Limite total − exposição.',
  over: 'Acima do limite',
  granted: (amount: string, on: string) => `Concedido ${amount} em ${on}`,
  followsPolicy: 'Segue o teto inicial da política',
  endsOn: (on: string) => `Parte do limite termina em ${on}`,
  set: 'Mudar limite',
  setTitle: 'Limite de risco próprio',
  setIntro:
    'Vale de agora em diante, em toda OS. Nos primeiros dias do cliente vale o teto inicial da política.',
  amount: 'Limite',
  follow: 'Seguir o teto inicial da política',
  reason: 'Motivo',
  reasonHint: 'Fica no histórico, com seu nome e a data.',
  save: 'Salvar limite',
  saved: 'Limite salvo.',
  frozenBy: (by: string, on: string, reason: string) => `${by}, em ${on}: ${reason}`,
  freeze: 'Congelar',
  freezeTitle: 'Congelar o crédito deste cliente?',
  freezeMessage: 'Nada novo a prazo até descongelar. O que já foi combinado continua.',
  frozen: 'Crédito congelado.',
  unfreeze: 'Descongelar',
  unfreezeTitle: 'Descongelar o crédito?',
  unfreezeMessage: 'O limite volta a valer, se atrasos não o congelarem.',
  unfrozen: 'Crédito descongelado.',
}

export const temporaryWords = {
  title: 'Limite temporário',
  give: 'Limite temporário',
  change: 'Mudar temporário',
  intro: 'Soma ao limite até o fim do último dia e depois termina sozinho.',
  amount: 'Valor a mais',
  until: 'Último dia',
  reason: 'Motivo',
  standing: (amount: string, until: string, reason: string) => `${amount} até ${until}: ${reason}`,
  ended: (until: string) => `terminou em ${until}`,
  save: 'Dar limite temporário',
  saved: 'Limite temporário gravado.',
  remove: 'Encerrar',
  removeTitle: 'Encerrar o limite temporário?',
  removeMessage: 'O limite volta ao que era agora mesmo.',
  removed: 'Limite temporário encerrado.',
}

export const insuranceWords = {
  title: 'Seguro de crédito',
  add: 'Registrar seguro',
  change: 'Mudar seguro',
  intro:
    'A parte segurada entra no limite enquanto a apólice vale; o aviso do sinistro tem prazo e entra na agenda.',
  insurer: 'Seguradora',
  policyNumber: 'Número da apólice',
  amount: 'Valor segurado',
  coverage: 'Cobertura',
  coverageHint: 'Parte do prejuízo que a seguradora paga',
  grantedOn: 'Início',
  expiresOn: 'Último dia coberto',
  claim: 'Prazo para avisar o sinistro',
  claimHint: 'Dias corridos depois do vencimento do título',
  days: (count: number | null) => (count === 1 ? ' dia' : ' dias'),
  standing: (insurer: string, number: string) => `${insurer}, apólice ${number}`,
  covers: (coverage: string, amount: string) => `cobre ${coverage} de ${amount}`,
  period: (from: string, to: string) => `de ${from} a ${to}`,
  claimWithin: (days: number) => `avisar o sinistro em até ${formatDays(days)} do vencimento`,
  expired: (on: string) => `terminou em ${on}`,
  save: 'Salvar seguro',
  saved: 'Seguro gravado.',
  remove: 'Retirar',
  removeTitle: 'Retirar o seguro?',
  removeMessage: 'A parte segurada sai do limite agora mesmo. O histórico guarda a apólice.',
  removed: 'Seguro retirado.',
}

export const adjustmentWords = {
  title: 'Ajuste manual do score',
  intro:
    'Só com motivo e validade. O ajuste aparece separado dos fatores, no score e no relatório ao titular.',
  points: 'Pontos',
  pointsHint: 'De −300 a +300',
  until: 'Último dia',
  reason: 'Motivo',
  reasonHint: 'Ao menos 10 letras: o cliente pode pedir para ler.',
  why: 'Por que o ajuste muda',
  save: 'Gravar ajuste',
  saved: 'Ajuste gravado.',
  remove: 'Retirar ajuste',
  removeTitle: 'Retirar o ajuste do score?',
  removeMessage: 'O score volta à soma dos fatores.',
  removed: 'Ajuste retirado.',
}

export const termsWords = {
  title: 'Condições',
  policy: 'Política de pagamento própria',
  followsClass: 'Segue a classe',
  byClass: (name: string) => `Segue a classe: oferece ${name}`,
  own: (name: string) => `Própria: ${name}`,
  agreed: 'Preços combinados',
  agreedNone: 'Nenhum preço combinado.',
  agreedCount: (count: number) => formatCount(count, 'serviço', 'serviços'),
  change: 'Mudar condições',
  intro: 'Valem só para este cliente. Os preços combinados caem junto com os benefícios quando ele atrasa.',
  service: 'Serviço',
  price: 'Preço combinado',
  addService: 'Acrescentar serviço',
  chooseService: 'Escolha um serviço do catálogo',
  removeService: (name: string) => `Tirar ${name}`,
  standard: (price: string) => `padrão ${price}`,
  unknown: 'serviço fora do catálogo',
  noServices: 'Cadastre serviços no catálogo para combinar preços.',
  save: 'Salvar condições',
  saved: 'Condições salvas.',
  table: 'Compra hoje pela',
}

export const benefitsWords = {
  title: 'Benefícios',
  has: 'tem',
  lost: 'perdeu',
  columns: { benefit: 'Benefício', standing: 'Hoje', why: 'Por quê' },
  intact: 'Nada o suspendeu.',
}

export const releasesWords = {
  title: 'Liberações',
  none: 'Nenhuma liberação dada.',
  kinds: { override: 'Exceção da gerência', trust: 'Liberação em confiança' },
  from: (on: string, until: string) => `de ${on} a ${until}`,
  by: (by: string) => `por ${by}`,
  upTo: (amount: string) => `OS de até ${amount}`,
  inForce: 'vale hoje',
  ended: 'terminada',
  revoked: (by: string, on: string, reason: string) =>
    reason === ''
      ? `Terminou em ${on}: ${by} mudou o pedido depois da liberação.`
      : `Revogada por ${by} em ${on}: ${reason}`,
  revoke: 'Revogar',
  revokeTitle: 'Revogar esta liberação?',
  revokeMessage: 'As OS que dependiam dela voltam a ser decididas sem ela.',
  revokeDone: 'Liberação revogada.',
}

export const reportWords = {
  title: 'Relatório ao titular',
  intro: 'O que o cliente pode pedir (LGPD, art. 20): critérios, pontos e como pedir revisão.',
  label: (name: string) => `Relatório ao titular de ${name}`,
  save: 'Salvar PDF',
  saved: 'Relatório salvo.',
  noLaboratory: 'Complete os dados do laboratório em Ajustes para emitir documentos.',
}
