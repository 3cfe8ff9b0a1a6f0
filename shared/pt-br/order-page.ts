import { formatCount } from './format.ts'

export const orderPage = {
  title: (number: number) => `OS ${number}`,
  back: 'Todos os pedidos',
  customer: 'Abrir cliente',
  patient: (code: string) => `paciente ${code}`,
  on: (day: string) => `pedida em ${day}`,
  promised: (day: string) => `prometida para ${day}`,
  late: 'atrasada',
  remakeOf: (cause: string) => `repetição: ${cause.toLowerCase()}`,
  fromOrder: 'Ver OS de origem',
  cancelled: (day: string, reason: string) => `Cancelada em ${day}: ${reason}`,
  actions: {
    edit: 'Mudar',
    print: 'Imprimir',
    sheet: 'Folha da OS',
    retention: 'Ficha de retenção',
    more: 'Mais ações',
    copy: 'Copiar em um novo pedido',
    remake: 'Fazer repetição',
    split: 'Dividir…',
    cancel: 'Cancelar…',
    reopen: 'Reabrir…',
  },
  closed: 'Pedido cancelado: reabra-o para mudar algo.',
  notDone: 'Não avançou',
  notDoneHint: 'A política não deixa dar este passo agora. Os motivos e o que fazer estão ao lado.',
}

export const stageWords = {
  title: 'Produção',
  next: (stage: string) => `Começar: ${stage}`,
  finish: 'Concluir produção',
  key: 'A',
  hint: 'Tecla A dá o próximo passo',
  critical: 'crítica: não para no meio',
  begun: (on: string, by: string) => `desde ${on}, por ${by}`,
  current: 'em andamento',
  done: 'feita',
  waiting: 'a fazer',
  ready: (on: string) => `Pronta desde ${on}.`,
  advanced: (stage: string) => `Etapa ${stage} começou.`,
  finished: 'Produção concluída. Falta entregar.',
}

export const deliveryWords = {
  title: 'Entrega',
  columns: { item: 'Item', ordered: 'Pedido', delivered: 'Entregue', now: 'Entregar agora' },
  now: (item: string) => `Entregar agora: ${item}`,
  receivedBy: 'Recebido por',
  receivedByHint: 'Quem assinou',
  deliver: (count: number) => `Entregar ${formatCount(count, 'peça', 'peças')}`,
  nothing: 'Tudo já foi entregue.',
  waitReady: 'A entrega abre quando a produção terminar.',
  tooMany: (left: number) => `No máximo ${left}.`,
  line: (on: string, count: number, to: string) =>
    `${on}: ${formatCount(count, 'peça', 'peças')}${to ? `, recebido por ${to}` : ''}`,
  done: 'Entrega registrada.',
}

export const receiptWords = {
  title: 'Recebimentos',
  entry: (missing: string) => `Falta ${missing} da entrada para produzir.`,
  balance: (missing: string) => `Faltam ${missing} do total.`,
  byCheques: 'O restante vem pelos cheques.',
  paid: 'Tudo recebido.',
  forgiven: (amount: string) => `Perdoado em acordo: ${amount}. Não se recebe mais.`,
  settled: 'Nada mais a receber.',
  billed: 'Faturado: o título está em Títulos, na página do cliente, e é lá que se recebe.',
  amount: 'Valor',
  means: 'Forma',
  paidOn: 'Data',
  note: 'Observação',
  receive: (amount: string) => `Receber ${amount}`,
  receiveNothing: 'Informe o valor',
  inFuture: 'A data está no futuro.',
  aboveBalance: (amount: string) => `Passa do que falta: ${amount}.`,
  done: (amount: string) => `Recebidos ${amount}.`,
  none: 'Nada recebido ainda.',
  line: (amount: string, means: string, on: string) => `${amount} · ${means} · ${on}`,
  partOf: (amount: string) => `parte de ${amount}, do título de várias OS; estorna-se pelo título`,
  reversed: (reason: string) => `estornado: ${reason}`,
  reverse: 'Estornar',
  reverseOf: (amount: string) => `Estornar ${amount}`,
  reverseTitle: (amount: string) => `Estornar recebimento de ${amount}`,
  reverseMessage:
    'O valor volta a ficar em aberto no título, na página do cliente, e é lá que se recebe de novo. O pedido é conferido de novo sem ele.',
  reverseDone: 'Recebimento estornado.',
}

export const chequeWords = {
  title: 'Cheques',
  plan: (count: number, amount: string) =>
    `Combinado: ${formatCount(count, 'cheque', 'cheques')}, ${amount}.`,
  receiveTitle: 'Receber os cheques do plano',
  receiveHint:
    'Passe o rodapé (CMC-7) na leitora, que preenche banco e número, ou digite o primeiro: banco e emitente se repetem e os números seguem em ordem.',
  cmc7: 'CMC-7',
  bank: 'Banco',
  number: 'Número',
  issuer: 'Emitente',
  of: (what: string, position: number) => `${what} do cheque ${position}`,
  receive: (count: number) => `Receber ${formatCount(count, 'cheque', 'cheques')}`,
  received: 'Cheques recebidos e guardados.',
  missing: 'Preencha banco, número e emitente de cada cheque.',
}

export const decisionWords = {
  title: 'Decisões',
  hint: 'Cada decisão fica guardada como foi tomada: motivos, números e versão da política daquele momento.',
  triggers: {
    save: 'ao salvar',
    copy: 'ao copiar',
    split: 'ao dividir',
    reopen: 'ao reabrir',
    stage: 'ao começar etapa',
    finish: 'ao concluir a produção',
    deliver: 'ao entregar',
    receive: 'ao receber',
    reverse: 'ao estornar',
    release: 'ao liberar',
    revoke: 'ao encerrar liberação',
    sign: 'ao assinar o contrato',
  } as Record<string, string>,
  line: (trigger: string, by: string) => `${trigger}, por ${by}`,
  version: (version: number) => (version === 0 ? 'política padrão' : `política versão ${version}`),
  open: (instant: string) => `Ver a decisão de ${instant}`,
  drawer: (instant: string) => `Decisão de ${instant}`,
  immutable: 'Registro imutável: mostra os fatos daquele momento, não os de hoje.',
  limit: 'Limite e exposição',
}

export const releaseWords = {
  title: 'Liberações',
  none: 'Nenhuma liberação neste pedido.',
  override: 'Liberar por exceção…',
  overrideTitle: 'Liberar por exceção',
  overrideHint: 'Vale só para este pedido e até o valor atual, pelos motivos marcados, até a data escolhida.',
  codes: 'O que liberar',
  noCodes: 'Nenhum dos motivos atuais pode ser liberado pelo seu perfil. Resolva-os para seguir.',
  ownerOnly: 'Este motivo só o proprietário libera.',
  nobody: 'Este motivo ninguém libera: resolva-o para seguir.',
  until: 'Vale até',
  reason: 'Justificativa',
  reasonHint: 'Ao menos 10 letras. Fica no histórico com seu nome.',
  reasonShort: 'Explique em ao menos 10 letras.',
  codesMissing: 'Marque ao menos um motivo.',
  evidence: 'Comprovação',
  evidenceHint: 'Obrigatória: mensagem, acordo, e-mail, o que sustenta a exceção.',
  evidenceMissing: 'Anexe o que sustenta a exceção.',
  overrideSave: 'Liberar este pedido',
  overrideDone: 'Pedido liberado por exceção.',
  trust: 'Liberação em confiança…',
  trustTitle: 'Liberação em confiança',
  trustHint: (days: number, every: number) =>
    `Para quem disse que pagou e o dinheiro ainda não caiu. Vale ${formatCount(days, 'dia', 'dias')} para os atrasos do cliente, com comprovante anexado, e só uma vez a cada ${formatCount(every, 'dia', 'dias')}.`,
  trustNext: (lastOn: string, nextOn: string) =>
    `Já usada em ${lastOn}. A próxima pode ser a partir de ${nextOn}.`,
  proof: 'Comprovante do pagamento',
  proofHint: 'Obrigatório: comprovante do Pix, da transferência ou do boleto.',
  proofMissing: 'Anexe o comprovante.',
  trustSave: 'Liberar em confiança',
  trustDone: 'Liberado em confiança. O sistema confere se o pagamento entrou.',
  kinds: { override: 'Por exceção', trust: 'Em confiança' },
  line: (kind: string, by: string, until: string) => `${kind}, por ${by}, até ${until}`,
  ended: 'terminou',
  revoked: (reason: string) => `encerrada: ${reason}`,
  revoke: 'Encerrar',
  revokeTitle: 'Encerrar esta liberação',
  revokeMessage: 'O pedido volta a ser conferido pela política, sem esta exceção.',
  revokeDone: 'Liberação encerrada.',
  managersOnly: 'Só gerente ou proprietário libera por exceção.',
  askOthers: 'Peça a um gerente para liberar por exceção.',
}

export const splitWords = {
  title: (number: number) => `Dividir a OS ${number}`,
  hint: 'Os itens marcados vão para um novo pedido do mesmo cliente. Os dois passam pela política: dividir não contorna o limite.',
  items: 'Itens que saem',
  save: 'Dividir',
  needSome: 'Marque ao menos um item e deixe ao menos um.',
  done: (number: number) => `Dividida: os itens marcados estão na OS ${number}.`,
}

export const closing = {
  cancelTitle: (number: number) => `Cancelar a OS ${number}`,
  cancelMessage: 'O pedido para de contar no limite do cliente e fica no histórico.',
  cancelConfirm: 'Cancelar pedido',
  cancelDone: (number: number) => `OS ${number} cancelada.`,
  reopenTitle: (number: number) => `Reabrir a OS ${number}`,
  reopenMessage: 'O pedido volta e é conferido pela política de hoje, como um pedido novo.',
  reopenConfirm: 'Reabrir pedido',
  reopenDone: (number: number) => `OS ${number} reaberta.`,
}

export const orderPrint = {
  sheet: 'Folha da OS',
  sheetHint: 'Acompanha o trabalho na bancada. Sem nome de paciente.',
  retention: 'Ficha de retenção',
  retentionHint: 'Fica com o trabalho enquanto ele estiver retido.',
  save: 'Salvar PDF',
  saved: 'PDF do pedido salvo.',
  noLaboratory: 'Preencha os dados do laboratório em Ajustes para imprimir.',
}

export const itemWords = {
  title: 'Itens',
  columns: { service: 'Serviço', quantity: 'Qtd.', price: 'Preço un.', total: 'Total' },
  discount: 'Desconto',
  total: 'Total',
  policy: 'Pagamento',
  note: 'Observações',
}

export const billWords = {
  hint: (amount: string) =>
    `Entregue e não faturado: ${amount}. Gere o título para que vença e possa ser cobrado.`,
  dueOn: 'Vence em',
  past: 'No passado',
  bill: 'Faturar',
  done: (amount: string) => `Título de ${amount} gerado.`,
} as const
