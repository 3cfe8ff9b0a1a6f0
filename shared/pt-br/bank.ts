import type { Proposal } from '#shared/contracts/bank.ts'
import type { BankEntry, MatchReason } from '#shared/domain/bank/bank-entry.ts'
import type { AmountFit, MatchDoubt } from '#shared/domain/bank/match-title.ts'
import { formatCount, formatNumber } from './format.ts'

/** Why an entry and a title are thought to belong together. */
export const matchReasonNames: Record<MatchReason | 'by-hand', string> = {
  txid: 'Código do Pix do título',
  'our-number': 'Nosso número do boleto',
  'document-number': 'Número do título',
  'amount-and-payer': 'Valor exato e pagador',
  'amount-and-window': 'Valor exato perto do vencimento',
  payer: 'Pagador conhecido',
  'by-hand': 'Escolhido por uma pessoa',
}

export const matchDoubtSentences: Record<MatchDoubt, string> = {
  tie: 'Mais de uma possibilidade serve igualmente bem. Escolha uma abaixo.',
  contradiction:
    'O código do Pix e o nosso número apontam títulos diferentes. Confira com o comprovante antes de escolher.',
  'another-payer':
    'O valor serve para este título, mas quem pagou parece ser outro cliente. Confira antes de baixar.',
  weak: 'Há uma pista, mas o valor não confere com nenhum título. Confira antes de baixar.',
  rival: 'Outro lançamento que espera aponta o mesmo título. Veja qual dos dois é o pagamento dele.',
}

export const proposalNames: Record<Proposal, string> = {
  certain: 'Certo',
  proposed: 'Provável',
  doubt: 'Dúvida',
  none: 'Sem par',
}

export const bankTabNames: Record<BankEntry['status'] | 'files', string> = {
  waiting: 'Esperando',
  settled: 'Baixados',
  ignored: 'Deixados de lado',
  notice: 'Avisos e débitos',
  files: 'Arquivos',
}

const entries = (count: number) => formatCount(count, 'lançamento', 'lançamentos')
const titles = (count: number) => formatCount(count, 'título', 'títulos')

/** Words of the bank desk. */
export const bank = {
  subtitle: (waiting: number, amount: string) =>
    waiting === 0
      ? 'Nada espera: tudo o que entrou tem destino.'
      : `${entries(waiting)} à espera, ${amount}.`,
  open: 'Abrir arquivo do banco…',
  opening: 'Lendo…',
  accept: '.ofx,.ret,.txt,.dat,.crt,.cnab,.bin',
  tabs: 'Situação dos lançamentos',
  search: 'Buscar por pagador, texto ou valor',
  clear: 'Limpar a busca',
  label: 'Lançamentos do banco',
  proposal: 'Proposta',
  anyProposal: 'Todas as propostas',
  proposalOption: (name: string, count: number) => `${name} (${formatNumber(count)})`,
  count: (count: number) => entries(count),
  ofFile: 'Só deste arquivo',
  allFiles: 'Ver todos os arquivos',
  columns: {
    on: 'Dia',
    amount: 'Valor',
    who: 'O que o banco diz',
    what: 'O que baixaria',
    settled: 'O que baixou',
    why: 'Motivo',
    proposal: 'Proposta',
    notice: 'Ocorrência',
  },
  noPayer: 'Sem nome do pagador',
  several: (label: string, more: number) => `${label} e mais ${titles(more)}`,
  many: (count: number) => formatCount(count, 'possibilidade', 'possibilidades'),
  nothing: 'Nenhum título encontrado',
  keys: 'Setas escolhem · Enter baixa a proposta · 1 a 9 baixa a possibilidade · I deixa de lado · U desfaz · T procura um título',
  certain: {
    button: (count: number) => `Baixar os ${formatNumber(count)} certos`,
    one: 'Baixar o certo',
    title: 'Baixar o que é certo',
    message: (count: number) =>
      `${entries(count)} com código do Pix ou nosso número, no valor exato que o título pedia no dia, sem outro candidato. Cada um vira um recibo e pode ser desfeito.`,
    confirm: 'Baixar',
    running: (done: number) => `Baixados: ${formatNumber(done)}…`,
    done: (count: number, amount: string) => `${entries(count)} baixados: ${amount}.`,
  },
  settled: (receipt: number, label: string) => `Recibo ${receipt}: ${label} recebido.`,
  credit: (amount: string) => ` Ficaram ${amount} de crédito.`,
  ignoreTitle: (movement: string) => `Deixar de lado: ${movement}`,
  ignoreMessage: 'O lançamento sai da lista e não baixa nada. Você pode trazê-lo de volta quando quiser.',
  ignore: 'Deixar de lado',
  ignored: 'Lançamento deixado de lado.',
  undo: 'Desfazer',
  undoTitle: (movement: string) => `Desfazer: ${movement}`,
  undoMessage: 'O recibo é estornado, o título volta a dever e o lançamento volta a esperar.',
  undoIgnoredMessage: 'O lançamento volta a esperar.',
  undoLast: 'Desfeito logo depois de baixado',
  undone: 'Desfeito: o lançamento espera de novo.',
  nothingToUndo: 'Nada foi baixado agora há pouco. Para desfazer outro, abra Baixados.',
  managersUndo: 'Só um gerente ou o proprietário desfaz uma baixa, porque ela estorna um recibo.',
  none: {
    title: 'Nenhum extrato ou retorno ainda',
    message:
      'Traga o arquivo do banco e o Em Dia mostra qual título cada pagamento quita. No site do banco, abra o extrato da conta, escolha o período e a opção Exportar (ou Salvar como) OFX, às vezes chamada Money. Se você emite boletos, baixe também o arquivo de retorno da cobrança (CNAB 240 ou 400).',
  },
  clean: { title: 'Nada à espera', message: 'Todo dinheiro que entrou já tem destino.' },
  thenCollect: 'Cobrar quem não pagou',
  notFound: { title: 'Nenhum lançamento encontrado', message: 'Apague parte da busca ou tire o filtro.' },
  noneOf: {
    settled: {
      title: 'Nada baixado pelo banco ainda',
      message: 'O que você aceitar em Esperando aparece aqui.',
    },
    ignored: {
      title: 'Nada deixado de lado',
      message: 'Transferências próprias, estornos e o que não é de cliente ficam aqui.',
    },
    notice: { title: 'Nenhum aviso', message: 'Débitos e ocorrências que não são pagamento aparecem aqui.' },
  },
  onlyNotice: 'Um aviso do banco: não há dinheiro para baixar.',
} as const

/** Words of the pane beside the list. */
export const bankPane = {
  choose: 'Escolha um lançamento na lista.',
  entry: 'Lançamento do banco',
  candidates: 'O que ele pode ter pago',
  on: 'Dia',
  amount: 'Valor',
  payer: 'Pagador',
  memo: 'Texto do banco',
  documentNumber: 'Número do documento',
  ourNumber: 'Nosso número',
  txid: 'Código do Pix',
  charges: 'Encargos que o banco cobrou',
  discount: 'Desconto que o banco deu',
  fee: 'Tarifa do banco',
  feeNote: 'não é descontada da dívida',
  occurrence: 'Ocorrência',
  place: (file: string, line: number) => `${file}, linha ${formatNumber(line)}`,
  dueOn: (day: string) => `vence ${day}`,
  noDueOn: 'sem vencimento',
  asked: (amount: string) => `pedia ${amount} no dia`,
  early: (amount: string) => `, ou ${amount} com o desconto`,
  alsoBy: (reasons: string) => `também por: ${reasons}`,
  settle: 'Baixar',
  settleHint: (key: string) => `Tecla ${key}`,
  settleMany: (count: number) => `Baixar ${titles(count)}`,
  fits: {
    exact: 'Valor exato.',
    principal: (left: string) =>
      `Paga o principal; os encargos do atraso são pagos primeiro e ficam ${left} em aberto.`,
    partial: (left: string) => `Paga uma parte; ficam ${left} em aberto.`,
    above: (left: string) => `Passa do que era devido; ${left} viram crédito do cliente.`,
  } satisfies Record<AmountFit, unknown>,
  alike: 'Talvez já lançado',
  alikeLine: (customer: string, title: string, amount: string, day: string) =>
    `${customer}, título ${title}: ${amount} recebido em ${day}. Se for o mesmo dinheiro, deixe este lançamento de lado.`,
  chooseTitle: 'Procurar outro título',
  chooseLabel: 'Cliente, CPF, CNPJ ou número do título',
  chosen: (count: number, amount: string) => `${titles(count)}: ${amount}`,
  oneCustomer: 'Escolha títulos de um cliente só: cada recibo é de uma pessoa.',
  noTitles: 'Nenhum título em aberto com essa busca.',
  results: 'Títulos em aberto',
  settledBy: (who: string, day: string) => `Baixado por ${who} em ${day}`,
  ignoredBecause: (reason: string) => `Deixado de lado: ${reason}`,
} as const

/** Words of a file before and after it is taken in. */
export const bankFileWords = {
  formats: { ofx: 'Extrato OFX', cnab240: 'Retorno CNAB 240', cnab400: 'Retorno CNAB 400' },
  bankName: (bank: string, layout: string) => (layout ? `${layout} (${bank})` : `Banco ${bank}`),
  account: (agency: string, account: string) => `agência ${agency || '—'}, conta ${account || '—'}`,
  period: (from: string, to: string) => `de ${from} a ${to}`,
  number: (number: string) => `arquivo nº ${number}`,
  company: 'Empresa no arquivo',
  balance: 'Saldo no fim',
  check: 'Conferência do arquivo',
  takenIn: (day: string) => `Este mesmo arquivo já foi trazido em ${day}. Trazer de novo não muda nada.`,
  fresh: (count: number, amount: string) =>
    count === 0
      ? 'Nenhum pagamento novo'
      : `${formatCount(count, 'pagamento novo', 'pagamentos novos')}: ${amount}`,
  notices: (count: number) =>
    formatCount(count, 'débito ou aviso, que não baixa nada', 'débitos e avisos, que não baixam nada'),
  repeated: (count: number) =>
    formatCount(
      count,
      'lançamento já trazido antes, que fica como está',
      'lançamentos já trazidos antes, que ficam como estão',
    ),
  gap: (from: number, to: number) =>
    from === to
      ? `Falta o arquivo nº ${formatNumber(from)} desta conta. Baixe-o no banco: pode haver pagamentos nele.`
      : `Faltam os arquivos nº ${formatNumber(from)} a ${formatNumber(to)} desta conta. Baixe-os no banco: pode haver pagamentos neles.`,
  otherCompany: (taxId: string, name: string) =>
    `O arquivo é de ${name || 'outra empresa'} (${taxId}), não deste laboratório.`,
  evenSo: 'A conta é da casa (filial, sócio ou conta pessoal): trazer assim mesmo',
  issues: (count: number) => formatCount(count, 'linha recusada', 'linhas recusadas'),
  issuesHint: 'O que não se pôde ler com certeza não baixa nada. O resto do arquivo pode ser trazido.',
  issuesLabel: 'Linhas recusadas',
  columns: {
    why: 'Onde e por quê',
    file: 'Arquivo',
    account: 'Conta',
    period: 'Período',
    entries: 'Lançamentos',
    waiting: 'Esperando',
    issues: 'Recusadas',
    by: 'Trazido por',
  },
  noIssues: 'Todas as linhas foram lidas.',
  takeIn: 'Trazer para o Em Dia',
  cancel: 'Não trazer',
  done: (waiting: number) =>
    waiting === 0 ? 'Arquivo trazido. Nada novo à espera.' : `Arquivo trazido: ${entries(waiting)} à espera.`,
  files: 'Arquivos trazidos',
  noFiles: {
    title: 'Nenhum arquivo trazido',
    message: 'Os arquivos do banco que você trouxer ficam listados aqui.',
  },
} as const

/** The warning that the bank was not looked at for days. */
export const bankNews = {
  stale: (businessDays: number) =>
    `O último extrato tem ${formatCount(businessDays, 'dia útil', 'dias úteis')}: traga o de hoje, alguém pode já ter pago.`,
  waiting: (count: number) =>
    `${formatCount(count, 'pagamento do banco espera', 'pagamentos do banco esperam')} destino.`,
  never: 'Nenhum extrato do banco foi trazido ainda. Confira na conta se alguém já pagou antes de cobrar.',
  open: 'Abrir o Banco',
} as const
