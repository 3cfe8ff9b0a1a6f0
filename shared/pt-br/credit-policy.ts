import type { Benefit, CreditClass, CreditPolicy } from '#shared/domain/credit-policy.ts'
import type { PaymentPolicy } from '#shared/domain/payment-policy.ts'
import { formatCount, formatNumber } from './format.ts'
import { benefitNames, factorNames } from './score.ts'

/** How a value is typed and shown. */
export type FieldKind = 'days' | 'months' | 'points' | 'percent' | 'money' | 'switch' | 'count'

type Field = { label: string; kind: FieldKind; hint?: string }

const field = (kind: FieldKind, label: string, hint?: string): Field =>
  hint === undefined ? { label, kind } : { label, kind, hint }

const classes: readonly CreditClass[] = ['A', 'B', 'C', 'D', 'E']

const weights = Object.fromEntries(
  Object.entries(factorNames).map(([id, name]) => [`score.weights.${id}`, field('points', name)]),
)
const bands = Object.fromEntries(
  classes
    .slice(0, 4)
    .map((letter) => [`score.bands.${letter}`, field('points', `Classe ${letter} a partir de`)]),
)
const bureau = Object.fromEntries(
  classes.map((letter) => [`bureauValidityDays.${letter}`, field('days', `Classe ${letter}`)]),
)
const benefits = Object.fromEntries(
  (Object.entries(benefitNames) as [Benefit, string][]).flatMap(([id, name]) => [
    [`benefits.${id}.overdueDays`, field('days', `${name}: com atraso de`)],
    [`benefits.${id}.brokenPromise`, field('switch', `${name}: com promessa quebrada`)],
    [`benefits.${id}.scoreBelow`, field('points', `${name}: com score abaixo de`)],
  ]),
)

/** Every value of the policy by its path: what it is called, what it means, its unit. */
export const policyFields: Record<string, Field> = {
  ...weights,
  ...bands,
  'limits.initialCap': field('money', 'Teto inicial', 'Limite de um cliente novo, no máximo'),
  'limits.noRaiseDays': field('days', 'Sem aumento nos primeiros', 'Nada aumenta o limite antes disso'),
  'limits.stepBasisPoints': field('percent', 'Aumento proposto', 'Sobre o limite atual'),
  'limits.stepAfterMonths': field('months', 'Depois de', 'Meses seguidos com tudo pago em dia'),
  'limits.stepToleranceDays': field('days', 'Em dia é até', 'Atraso que ainda conta como em dia'),
  'limits.freezeAfterDays': field('days', 'Congela acima de', 'Um título com mais atraso: nada novo a prazo'),
  'limits.zeroAfterDays': field('days', 'Zera acima de', 'Ou com um cheque devolvido'),
  'vip.metric': field('count', 'O que conta'),
  'vip.threshold': field('count', 'Mínimo'),
  'vip.windowMonths': field('months', 'Nos últimos'),
  'vip.maxOverdueDays': field('days', 'Atraso tolerado', 'Nada vencido há mais do que isso'),
  'yellow.newRestriction': field('switch', 'Restrição nova na consulta ao bureau'),
  'yellow.brokenPromise': field('switch', 'Promessa de pagamento quebrada'),
  'yellow.delayGrowthDays': field('days', 'Atraso médio cresceu', 'Vazio: não acende por isso'),
  'yellow.limitUseBasisPoints': field('percent', 'Uso do limite acima de', 'Vazio: não acende por isso'),
  'yellow.overdueDays': field('days', 'Algo vencido há', 'Vazio: não acende por isso'),
  'hold.softAfterDays': field('days', 'Sem novas OS acima de', 'Retenção leve'),
  'hold.hardAfterDays': field('days', 'Produção para acima de', 'Menos as etapas críticas'),
  'hold.deliveryAfterDays': field('days', 'Sem entrega acima de', 'O trabalho fica no laboratório'),
  'hold.tolerance': field('money', 'Tolerância', 'Até este valor vencido, nada é retido'),
  'checkpoints.production': field('switch', 'Conferir de novo ao começar cada etapa'),
  'checkpoints.delivery': field('switch', 'Conferir de novo na entrega'),
  'registration.leastBasisPoints': field(
    'percent',
    'Cadastro mínimo a prazo',
    'Quanto do checklist precisa estar pronto',
  ),
  'registration.revalidateDays': field('days', 'Revalidar tudo a cada'),
  'registration.confirmContactDays': field('days', 'Confirmar contato a cada', 'Telefone e e-mail, na OS'),
  ...bureau,
  ...benefits,
  benefitsReturnAfterDays: field('days', 'Voltam depois de', 'Dias sem nada vencido'),
  'portfolio.ceiling': field('money', 'Teto da carteira', 'Vazio: sem teto'),
  'portfolio.concentrationBasisPoints': field(
    'percent',
    'Alerta de concentração',
    'Parte da carteira com um só cliente',
  ),
  'portfolio.monthlyFixedCost': field('money', 'Custo fixo do mês', 'Vazio: não mostra os dias financiados'),
  'portfolio.delayCostBasisPoints': field(
    'percent',
    'Custo do atraso ao mês',
    'O que um real atrasado custa',
  ),
  'release.trustDays': field('days', 'Liberação em confiança dura'),
  'release.trustEveryDays': field('days', 'No máximo uma a cada'),
  'release.overrideMaxDays': field('days', 'Exceção da gerência dura no máximo'),
}

const unit = (one: string, many: string) => (count: number | null) => ` ${count === 1 ? one : many}`

/** The unit after a number, as many as it is. */
export const units: Partial<Record<FieldKind, (count: number | null) => string>> = {
  days: unit('dia', 'dias'),
  months: unit('mês', 'meses'),
  points: unit('ponto', 'pontos'),
}

const metrics: Record<CreditPolicy['vip']['metric'], string> = {
  months: 'Meses com compra',
  orders: 'Número de OS',
  amount: 'Valor comprado',
}

const entryBases: Record<PaymentPolicy['entryBasis'], string> = { price: 'do preço', cost: 'do custo' }
const rests: Record<PaymentPolicy['rest'], string> = {
  none: 'nada fica a pagar',
  'on-delivery': 'na entrega',
  'monthly-closing': 'no fechamento do mês',
  cheques: 'em cheques decrescentes',
}

export const policyWords = {
  section: 'Política de crédito',
  intro: (version: number) =>
    version === 0
      ? 'Em vigor: a política da casa (v0). O que você muda aqui só vale depois de publicado.'
      : `Em vigor: v${version}. O que você muda aqui só vale depois de publicado.`,
  jump: 'Ir para',
  sections: {
    score: {
      title: 'Score e classes',
      hint: 'Quantos pontos cada fator pode dar. Juntos, sempre 1.000. A classe sai da soma.',
    },
    limits: { title: 'Limites', hint: 'Começar pequeno, aumentar aos poucos, parar cedo.' },
    vip: { title: 'Lista VIP', hint: 'Quem entra e sai sozinho da lista.' },
    yellow: { title: 'Sinal amarelo', hint: 'O que acende o aviso antes do calote.' },
    hold: {
      title: 'Escada de retenção',
      hint: 'O que para, e quando, com o atraso do título mais antigo.',
    },
    registration: {
      title: 'Cadastro e consultas',
      hint: 'Vender a prazo pede cadastro em ordem e consulta recente: quanto pior a classe, mais recente.',
    },
    benefits: {
      title: 'Benefícios',
      hint: 'O que cada atraso suspende, sozinho e registrado. Vazio ou desligado: não suspende por isso.',
    },
    payment: {
      title: 'Políticas de pagamento',
      hint: 'Como uma OS pode ser paga. Primeiro o custo, depois o lucro.',
    },
    portfolio: { title: 'Carteira', hint: 'Laboratório não é banco: quanto dá para emprestar ao todo.' },
    release: { title: 'Liberações', hint: 'Até onde vai a exceção.' },
  },
  weightsSum: (sum: number) =>
    sum === 1000
      ? 'Soma dos pesos: 1.000. Certo.'
      : `Soma dos pesos: ${formatNumber(sum)}. ${sum < 1000 ? `Faltam ${formatNumber(1000 - sum)}` : `Sobram ${formatNumber(sum - 1000)}`} para 1.000.`,
  weights: 'Pesos',
  bands: 'Faixas',
  ladder: 'Degraus',
  bandsRest: 'Abaixo da faixa D, o cliente é classe E.',
  metrics,
  bureau: 'Validade da consulta, por classe',
  benefit: {
    name: 'Benefício',
    overdue: 'Com atraso de',
    promise: 'Promessa quebrada',
    score: 'Score abaixo de',
  },
  payment: {
    name: 'Nome',
    description: 'Explicação',
    entry: 'Entrada',
    basis: 'Sobre',
    rest: 'O resto',
    cheques: 'Cheques',
    active: 'Em uso',
    entryBases,
    rests,
    add: 'Nova política de pagamento',
    added: 'Nova política',
    remove: (name: string) => `Tirar ${name}`,
    line: (at: number) => `Política ${at}`,
    byClass: 'Oferecidas por classe, da melhor para a pior',
    ofClass: (letter: CreditClass) => `Classe ${letter}`,
  },
  preview: 'Ver quem muda e publicar',
  discard: 'Voltar à política em vigor',
  unchanged: 'Nada mudou em relação à política em vigor.',
  unpublished: 'Há mudanças que ainda não valem: veja quem muda e publique.',
  readOnly: 'Só a gerência e o proprietário publicam a política. Você pode consultar todas as regras.',
}

export const publishWords = {
  title: 'Quem muda com esta política',
  working: 'Refazendo o crédito de todos os clientes…',
  nobody: 'Ninguém muda de classe nem de limite.',
  summary: (changes: number, customers: number) =>
    `${formatCount(changes, 'cliente muda', 'clientes mudam')} de classe ou de limite, de ${formatNumber(customers)}.`,
  vip: (entering: number, leaving: number) =>
    entering + leaving === 0
      ? 'A lista VIP não muda.'
      : `VIP: ${formatNumber(entering)} ${entering === 1 ? 'entra' : 'entram'}, ${formatNumber(leaving)} ${leaving === 1 ? 'sai' : 'saem'}.`,
  moves: 'Entre classes',
  move: (from: CreditClass, to: CreditClass, count: number) =>
    `${from} → ${to}: ${formatCount(count, 'cliente', 'clientes')}`,
  up: 'sobe',
  down: 'desce',
  list: 'Antes e depois',
  listed: (shown: number) => `Os ${formatNumber(shown)} primeiros.`,
  columns: {
    name: 'Cliente',
    before: 'Antes',
    after: 'Depois',
    limitBefore: 'Limite antes',
    limitAfter: 'Limite depois',
  },
  note: 'O que mudou e por quê',
  noteHint: 'Fica na lista de versões, para quem perguntar depois.',
  publish: (version: number) => `Publicar v${version}`,
  published: (version: number) => `Política v${version} publicada: vale a partir de agora.`,
}

export const versionWords = {
  title: 'Versões publicadas',
  none: 'Nenhuma ainda: vale a política da casa.',
  columns: { version: 'Versão', on: 'Publicada em', by: 'Por', note: 'Nota' },
  version: (version: number) => `v${version}`,
  inForce: 'em vigor',
  house: 'política da casa',
  load: 'Trazer para o formulário',
  loaded: (version: number) => `A v${version} está no formulário. Ela só vale se for publicada.`,
}
