import type { Day } from '#shared/domain/calendar.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { EvidenceItem } from '#shared/domain/escalation/dossier-evidence.ts'
import { formatBasisPoints, formatCount, formatDay, formatNumber } from './format.ts'

/** What is missing, and how it is mended. */
export const evidenceNames: Record<EvidenceItem, { name: string; how: string }> = {
  'contract-signed': {
    name: 'Contrato ou confissão de dívida assinados',
    how: 'Faça em Documentos, colha a assinatura e anote o dia.',
  },
  'contract-scan': {
    name: 'Cópia digitalizada do contrato assinado',
    how: 'Anexe o escaneado ao documento, em Documentos.',
  },
  'tax-id': { name: 'CPF ou CNPJ do cliente', how: 'Complete o cadastro do cliente.' },
  address: {
    name: 'Endereço do cliente',
    how: 'Complete o cadastro: cartório e órgãos usam o endereço que o credor informa.',
  },
  'contact-way': { name: 'Telefone ou e-mail do cliente', how: 'Complete o cadastro do cliente.' },
  origin: {
    name: 'De que são os títulos',
    how: 'Ligue cada título à sua OS ou descreva o trabalho no título.',
  },
  'delivery-receipts': {
    name: 'Quem recebeu cada trabalho entregue',
    how: 'Anote na entrega da OS quem recebeu, ou colha assinatura no protocolo de entrega.',
  },
  'terms-agreed': {
    name: 'Multa e juros combinados por escrito',
    how: 'Sem contrato assinado só cabem os juros da lei: confira com seu advogado.',
  },
  'notice-sent': {
    name: 'Cobrança firme ou aviso enviado',
    how: 'Envie uma carta firme ou um aviso pela tela Cartas.',
  },
  'notice-proof': {
    name: 'Prova de que o aviso chegou',
    how: 'Anote o AR, o protocolo ou a confirmação de leitura na mensagem enviada.',
  },
  acknowledgement: {
    name: 'Reconhecimento da dívida pelo cliente',
    how: 'Um acordo ou confissão assinados, a promessa por escrito, ou o que o cliente reconheceu, em “O que prova…” do título.',
  },
  'contact-log': {
    name: 'Contatos de cobrança registrados',
    how: 'Registre as ligações e mensagens em Negociação.',
  },
}

export const proofsWords = {
  title: 'Provas da dívida',
  complete: 'Nada falta: se um dia for preciso, a pasta está completa.',
  hint: 'Resolva antes que falte: depois do calote é mais difícil conseguir.',
  button: 'Montar dossiê',
  drawer: {
    title: 'Dossiê do cliente',
    hint: 'Contrato, pedidos, memória de cálculo dia a dia, contatos, cartas e a trilha de registros. O PDF e os arquivos anexos vão juntos em uma pasta compactada.',
    save: 'Salvar só o PDF',
    saved: 'Dossiê salvo.',
  },
  zip: 'Salvar dossiê completo (ZIP)',
  zipSaved: (files: number) => `Dossiê salvo com ${formatCount(files, 'arquivo', 'arquivos')}.`,
  zipIncomplete: (names: string) =>
    `Alguns anexos não foram encontrados neste computador e ficaram de fora: ${names}. Estão anotados em conteudo.csv.`,
}

export const dossierFiles = {
  save: 'Salvar o dossiê',
  filter: 'Pasta compactada',
  pdf: 'Dossie.pdf',
  zip: (name: string, on: Day) => `Dossiê ${on} – ${name}`,
  folders: { letters: 'cartas', papers: 'documentos', attachments: 'anexos' },
  charges: 'encargos-dia-a-dia.csv',
  contents: 'conteudo.csv',
  chargeHeaders: ['Título', 'Dia', 'Principal', 'Multa', 'Juros', 'Total'],
  contentHeaders: ['Arquivo', 'De que é', 'Tamanho em bytes', 'SHA-256', 'Situação'],
  kept: 'incluído',
  missing: 'não encontrado neste computador',
  changed: 'o arquivo mudou desde que foi anexado',
  tooLarge: 'grande demais para a pasta: copie à parte',
  generated: 'gerado pelo Em Dia',
}

export const dossierWords = {
  title: 'Dossiê de cobrança',
  subject: 'Provas de uma dívida em aberto',
  lead: 'Tudo o que está guardado da dívida, na ordem em que se prova',
  asOf: (on: Day) => `Posição em ${formatDay(on)}`,
  number: (number: number) => `Cliente nº ${number}`,
  remark:
    'Gerado dos registros do laboratório; documento sem valor fiscal. Confira com seu advogado antes de usar.',
  owed: 'Devido nesta data',
  late: 'Vencido',
  titlesCount: 'Títulos em aberto',
  oldest: 'Vencimento mais antigo',
  none: '–',
  missing: 'O que falta',
  complete: 'Nada falta entre o que esta lista confere.',
  parties: 'Partes',
  creditor: 'Credor',
  debtor: 'Devedor',
  address: 'Endereço',
  contact: 'Contato',
  titles: 'Títulos e posição da dívida',
  noTitles: 'Nada em aberto nesta data.',
  memory: 'Memória de cálculo, dia a dia',
  memoryHint: 'total devido ao fim de cada dia, em reais: principal, multa e juros',
  memoryOf: (title: string, dueOn: Day) => `Título ${title}, vencido em ${formatDay(dueOn)}`,
  memoryMore: 'Cada parcela (principal, multa, juros) de cada dia está em encargos-dia-a-dia.csv.',
  terms: (terms: ChargeTerms) =>
    terms.interestMode === 'legal'
      ? 'sem multa; juros da taxa legal (CC 406)'
      : `multa de ${formatBasisPoints(terms.lateFeeBasisPoints)}, uma vez; juros simples de ${formatBasisPoints(terms.lateInterestBasisPoints)} ao mês, por dia${
          terms.graceDays > 0 ? `; carência de ${formatCount(terms.graceDays, 'dia', 'dias')}` : ''
        }`,
  from: 'A partir de',
  proofs: 'O que prova cada título',
  acknowledged: (on: Day, note: string) => `reconhecido em ${formatDay(on)}: ${note}`,
  notAcknowledged: 'sem reconhecimento anotado',
  orders: 'Pedidos e entregas',
  notDelivered: 'sem entrega anotada',
  delivered: (on: Day, by: string) =>
    `${formatDay(on)}${by === '' ? ', sem o nome de quem recebeu' : `, recebido por ${by}`}`,
  cancelled: (on: Day) => `cancelada em ${formatDay(on)}`,
  papers: 'Contratos e documentos',
  signed: (on: Day) => `assinado em ${formatDay(on)}`,
  unsigned: 'sem assinatura anotada',
  scans: (count: number) => formatCount(count, 'cópia anexa', 'cópias anexas'),
  letters: 'Cartas emitidas',
  contacts: 'Contatos',
  reversed: 'desfeito',
  messages: 'Mensagens',
  proof: (kind: string, reference: string, on: Day) => `${kind} ${reference} em ${formatDay(on)}`,
  promises: 'Promessas de pagamento',
  formalised: 'por escrito',
  byWord: 'só de palavra',
  agreements: 'Acordos',
  cases: 'Escalada',
  caseTitle: (number: number, route: string) => `Caso nº ${number} · ${route}`,
  reference: (reference: string) => `protocolo ${reference}`,
  chain: 'Trilha de registros',
  chainHint: 'cada registro traz o código do anterior: nada se altera sem que se veja',
  previous: 'anterior',
  files: 'Arquivos desta pasta',
  noRows: 'Nenhum registro.',
  columns: {
    title: 'Título',
    description: 'Descrição',
    dueOn: 'Vencimento',
    days: 'Atraso',
    principal: 'Principal',
    fee: 'Multa',
    interest: 'Juros',
    total: 'Total',
    order: 'OS',
    day: 'Dia',
    amount: 'Valor',
    bills: 'Títulos',
    deliveries: 'Entregas',
    acknowledgement: 'Reconhecimento pelo cliente',
    document: 'Documento',
    subject: 'Assunto',
    state: 'Situação',
    hash: 'Código (SHA-256)',
    letter: 'Carta',
    tone: 'Tom',
    channel: 'Canal',
    said: 'O que foi dito',
    outcome: 'Resultado',
    who: 'Quem',
    text: 'Texto',
    until: 'Prometido para',
    number: 'Número',
    sequence: 'Nº',
    when: 'Quando',
    what: 'O que foi registrado',
    file: 'Arquivo',
    of: 'De que é',
  },
  lateDays: (days: number) => (days === 0 ? 'a vencer' : formatCount(days, 'dia', 'dias')),
  count: (count: number) => formatNumber(count),
}
