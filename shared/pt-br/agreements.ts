import type { AgreementState } from '#shared/domain/agreements/agreement-standing.ts'
import type { MaturityCause } from '#shared/domain/agreements/early-maturity.ts'
import { EXISTENTIAL_MINIMUM, LONGEST_PLAN_MONTHS } from '#shared/domain/agreements/over-indebted.ts'
import type { Lever } from '#shared/domain/agreements/offers.ts'
import type { CreditClass } from '#shared/domain/credit-policy.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { formatBasisPoints, formatCount, formatDay, formatDays, formatMoney } from './format.ts'

/** What is left in centavos, how many instalments are late, and the days of the latest. */
type MaturityFacts = { left: Centavos; instalments: number; days: number }

const money = (amount: number) => formatMoney(centavos(amount))

export const agreementStateNames: Record<AgreementState, string> = {
  proposed: 'Proposto',
  expired: 'Proposta vencida',
  active: 'Em dia',
  late: 'Parcela em atraso',
  breakable: 'Pode ser quebrado',
  broken: 'Quebrado',
  kept: 'Cumprido',
  renegotiated: 'Renegociado',
  cancelled: 'Cancelado',
}

export const leverNames: Record<Lever, string> = {
  waiver: 'Abono à vista',
  instalments: 'Parcelamento',
  means: 'Outra forma de pagamento',
  revision: 'Novas datas',
}

export const planNames = {
  single: 'Pagamento único',
  'interest-free': 'Parcelas sem juros',
  linear: 'Parcelas com juros simples',
}

export const agreementDesk = {
  title: 'Propor acordo',
  subtitle: (name: string, creditClass: CreditClass) => `${name} · classe ${creditClass}`,
  back: 'Voltar ao cliente',
  loading: 'Calculando as propostas',
  noCustomer: 'Escolha o cliente em Clientes e abra Propor acordo.',
  nothing: { title: 'Nada em aberto', message: 'Este cliente não deve nada hoje: não há o que negociar.' },
  waiting: (number: string, until: Day) =>
    `A proposta ${number} espera resposta até ${formatDay(until)}. Cancele-a antes de fazer outra sobre os mesmos títulos.`,
  openWaiting: 'Abrir a proposta',
  superindebted: {
    title: 'Superendividado: sem pressão, ofereça um plano longo (R2.23)',
    text: `O plano pode ter até ${LONGEST_PLAN_MONTHS} parcelas, sem juros e sem entrada. Pergunte quanto cabe por mês: pagas as parcelas e as outras dívidas, devem sobrar ao cliente pelo menos ${formatMoney(EXISTENTIAL_MINIMUM)} (mínimo existencial). Vale para pessoa física; dívida do consultório não conta. Confira com seu advogado.`,
  },
  titles: {
    label: 'Títulos que entram no acordo',
    hint: 'O que está contestado fica de fora. Espaço marca e desmarca.',
    choose: (label: string) => `Incluir o título ${label}`,
    all: 'Incluir todos',
    title: 'Título',
    dueOn: 'Vencimento',
    late: 'Atraso',
    principal: 'Principal',
    charges: 'Encargos',
    total: 'Total',
    noDue: 'sem vencimento',
    prescribed: 'prescreveu: não se cobra; entra só se o próprio cliente quiser',
    contested: (amount: Centavos) => `${formatMoney(amount)} contestados ficam de fora`,
    ofAgreement: (number: string) => `parcela do acordo ${number}`,
    agreedBefore: (count: number) => `já renegociado ${formatCount(count, 'vez', 'vezes')}`,
    days: (count: number) => (count === 0 ? 'em dia' : formatDays(count)),
    sum: 'Soma',
    none: 'Marque pelo menos um título.',
  },
  cost: {
    label: 'Custo dos pedidos que a proposta cobre',
    none: 'Nenhum custo de pedido a cobrir nestes títulos.',
    covered: (covered: number, uncovered: number) =>
      `Custo a cobrir: ${money(uncovered)}. A proposta cobre ${money(covered)}.`,
    hint: 'Primeiro se cobre o custo, depois se negocia o lucro. O desconto sai só do lucro.',
  },
  alternatives: {
    label: 'Alternativas calculadas',
    hint: 'Da que mais recupera custo, com mais chance, para a que menos. Escolha uma e ajuste abaixo, se precisar.',
    costlessHint: 'Da que tem mais chance para a que tem menos. Escolha uma e ajuste abaixo, se precisar.',
    gentleHint: 'Da que menos pesa por mês para a que mais. Escolha uma e ajuste abaixo, se precisar.',
    choose: (name: string, total: Centavos) => `${name}, ${formatMoney(total)}`,
    use: 'Usar',
    lever: 'Alternativa',
    today: 'Paga primeiro',
    instalments: 'Parcelas',
    waived: 'Abono',
    total: 'Total',
    cost: 'Custo esperado',
    costHint: 'O custo dos pedidos que a proposta cobre, vezes a chance de ela ser paga.',
    chance: 'Chance',
    chanceHint:
      'Estimativa: a chance da classe em Números, menos 2 pontos por parcela a mais e 1 por semana de espera, mais até 10 pelo abono. Não é promessa.',
    ownerOnly: 'só com o proprietário',
    percent: (basisPoints: number) => `${Math.round(basisPoints / 100)}%`,
    first: (amount: Centavos, on: Day) => `${formatMoney(amount)} em ${formatDay(on)}`,
    times: (count: number, amount: Centavos) =>
      count === 1 ? 'à vista' : `${count} × até ${formatMoney(amount)}`,
  },
  adjust: {
    title: 'Proposta',
    plan: 'Plano',
    instalments: 'Parcelas',
    downPayment: 'Entrada',
    downPaymentHint: '0,00 divide em partes iguais',
    firstOn: 'Primeira data',
    nextOn: 'Segunda data',
    nextOnHint: 'Vazio: um mês depois',
    rate: 'Juros ao mês',
    means: 'Forma de pagamento',
    waivedCharges: 'Abono de encargos',
    waivedPrincipal: 'Desconto no principal',
    upTo: (amount: number) => `Até ${money(amount)} neste caso`,
    schedule: 'Parcelas da proposta',
    number: 'Parcela',
    due: 'Vencimento',
    amount: 'Valor',
    interest: 'Juros',
    sum: 'Total',
    result: (owed: Centavos, waived: Centavos, interest: Centavos, total: Centavos) =>
      `${formatMoney(owed)} de dívida − ${formatMoney(waived)} de abono${interest > 0 ? ` + ${formatMoney(interest)} de juros` : ''} = ${formatMoney(total)}`,
    impossible:
      'Esta divisão não existe: cada título e cada parcela precisam de pelo menos um centavo. Diminua o desconto, a entrada ou as parcelas.',
    incomplete: 'Preencha os campos da proposta para ver as parcelas.',
    allowed: 'Dentro dos limites da casa e da sua função.',
    refused: 'Esta proposta passa dos limites',
    override: 'Motivo para autorizar mesmo assim',
    overrideHint: 'Só o proprietário. Fica no acordo e no histórico, com o nome.',
    needsOwner: 'Só o proprietário pode autorizar além dos limites, com um motivo.',
    propose: 'Fazer a proposta',
    proposeOver: 'Autorizar e fazer a proposta',
    proposed: (number: string) =>
      `Proposta ${number} feita, com o termo. Nada muda na dívida até a assinatura.`,
  },
  labels: {
    plan: 'Plano',
    instalments: 'Parcelas',
    downPayment: 'Entrada',
    firstOn: 'Primeira data',
    nextOn: 'Segunda data',
    rateBasisPoints: 'Juros ao mês',
    means: 'Forma de pagamento',
    waivedCharges: 'Abono de encargos',
    waivedPrincipal: 'Desconto no principal',
    overrideReason: 'Motivo',
  },
}

export const agreementList = {
  label: 'Acordos',
  clear: 'Limpar a busca',
  search: 'Buscar por número, cliente, motivo ou palavra do termo',
  states: 'Situação',
  allStates: 'Todas as situações',
  columns: {
    number: 'Acordo',
    customer: 'Cliente',
    on: 'Feito em',
    total: 'Valor',
    paid: 'Pago',
    left: 'A pagar',
    next: 'Próxima parcela',
    state: 'Situação',
  },
  late: (days: number) => `${formatDays(days)} de atraso`,
  onceSigned: 'quando assinado',
  matured: 'todo o saldo vencido',
  empty: {
    title: 'Nenhum acordo ainda',
    message: 'Na página do cliente que deve, Propor acordo calcula as alternativas.',
  },
  notFound: { title: 'Nada encontrado', message: 'Mude a busca ou a situação.' },
  create: 'Propor acordo',
}

export const agreementPage = {
  title: (number: string) => `Acordo ${number}`,
  loading: 'Abrindo o acordo',
  madeBy: (by: string, on: Day) => `Proposto por ${by} em ${formatDay(on)}`,
  validUntil: (until: Day) => `vale até ${formatDay(until)}`,
  signed: (on: Day, by: string) => `Assinado em ${formatDay(on)}, registrado por ${by}`,
  override: (by: string, reason: string) => `Além dos limites, com autorização de ${by}: ${reason}`,
  broken: (on: Day, by: string, reason: string) => `Quebrado em ${formatDay(on)} por ${by}: ${reason}`,
  brokenMoney: (moved: Centavos, credit: Centavos) =>
    `${formatMoney(moved)} já pagos foram para os títulos originais${credit > 0 ? `, e ${formatMoney(credit)} viraram crédito do cliente` : ''}.`,
  cancelled: (on: Day, reason: string) => `Cancelado em ${formatDay(on)}: ${reason}`,
  unsigned: 'Sem assinatura, nada muda: a dívida continua como era e nenhum crédito é liberado.',
  matured: (cause: MaturityCause, { left, instalments, days }: MaturityFacts) =>
    `Vencimento antecipado: ${
      cause === 'instalments'
        ? formatCount(instalments, 'parcela está atrasada', 'parcelas estão atrasadas')
        : `uma parcela está ${formatDays(days)} atrasada`
    }, e todo o saldo de ${formatMoney(left)} pode ser cobrado já. Os encargos de cada parcela continuam a contar do vencimento dela.`,
  renegotiations: (count: number) => `Renegociação nº ${count}.`,
  debt: {
    title: 'A dívida',
    owed: 'Dívida no dia',
    waived: 'Abono',
    interest: 'Juros do plano',
    total: 'Valor do acordo',
    cost: 'Custo a cobrir no dia',
  },
  plan: (name: string, rateBasisPoints: number) =>
    rateBasisPoints > 0 ? `${name}, ${formatBasisPoints(rateBasisPoints)} ao mês` : name,
  schedule: {
    title: 'Parcelas',
    number: 'Parcela',
    dueOn: 'Vencimento',
    amount: 'Valor',
    left: 'Falta',
    standing: 'Situação',
    paid: 'paga',
    open: 'a vencer',
    late: (days: number) => `${formatDays(days)} de atraso`,
    none: '—',
  },
  titles: {
    title: 'Títulos do acordo',
    frozen: 'Congelados: não se cobram enquanto o acordo vale.',
    label: 'Título',
    dueOn: 'Vencimento',
    owed: 'Devia',
    waived: 'Abono',
    noDue: 'sem vencimento',
  },
  actions: {
    term: 'Ver o termo',
    sign: 'Registrar assinatura',
    cancel: 'Cancelar proposta',
    break: 'Quebrar o acordo',
    customer: 'Cliente',
    send: 'Enviar…',
  },
  term: {
    title: 'Termo de acordo',
    hint: 'Imprima em duas vias. Sem assinatura eletrônica, duas testemunhas assinam junto.',
    save: 'Salvar PDF',
    saved: 'Termo salvo.',
  },
  send: { title: (number: string) => `Mensagem sobre o acordo ${number}` },
  sign: {
    title: (number: string) => `Assinatura do acordo ${number}`,
    intro:
      'O termo voltou assinado. A partir desse dia os títulos ficam congelados e as parcelas passam a ser cobradas.',
    signedOn: 'Assinado em',
    scans: 'Cópia do termo assinado',
    note: 'Onde está o original',
    noteHint: 'Obrigatório quando não há cópia. Ex.: pasta do cliente, gaveta 2.',
    save: 'Registrar assinatura',
    done: 'Assinatura registrada. Os títulos foram congelados.',
  },
  cancel: {
    title: (number: string) => `Cancelar a proposta ${number}`,
    intro: 'A proposta e o termo ficam no registro, com o motivo. A dívida continua como era.',
    reason: 'Motivo',
    save: 'Cancelar a proposta',
    done: 'Proposta cancelada.',
  },
  break: {
    title: (number: string) => `Quebrar o acordo ${number}`,
    intro: 'Só uma vez, e não se desfaz. Confira o que volta:',
    label: 'O que volta com a quebra',
    title2: 'Título',
    moved: 'Já pago',
    owed: 'Volta a dever',
    sum: 'Soma',
    paid: (amount: Centavos) => `Pago nas parcelas: ${formatMoney(amount)}.`,
    moves: (amount: Centavos) =>
      `${formatMoney(amount)} vão para os títulos, do mais antigo para o mais novo, encargos primeiro, na data em que foram pagos.`,
    credit: (amount: Centavos) => `${formatMoney(amount)} ficam como crédito do cliente.`,
    returned: (amount: Centavos) => `${formatMoney(amount)} de crédito usado voltam ao crédito do cliente.`,
    cancelled: (amount: Centavos) =>
      `${formatMoney(amount)} de parcelas por pagar são cancelados, e o abono se perde.`,
    reason: 'Motivo',
    save: 'Quebrar o acordo',
    done: 'Acordo quebrado. A dívida original voltou, menos o que foi pago.',
  },
}

export const agreementOfTitle = {
  badge: 'Em acordo',
  frozen: (number: string) => `Em acordo ${number}: não se cobra enquanto ele vale.`,
  instalment: (number: string) => `Parcela do acordo ${number}.`,
  open: 'Abrir o acordo',
}

export const customerAgreements = {
  intro: 'Toda condição especial é um termo datado, com assinatura. O que foi só falado não vale.',
  propose: 'Propor acordo',
}
