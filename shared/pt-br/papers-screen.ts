import { formatCount, formatDay } from './format.ts'
import type { Day } from '#shared/domain/calendar.ts'

/** The screen *Documentos*. */
export const papers = {
  title: 'Documentos',
  subtitle: 'Contratos, acordos, avisos e tudo o que se assina, com a versão do texto e a prova guardada.',
  tabsLabel: 'Parte dos documentos',
  tabs: { modelos: 'Modelos', fazer: 'Fazer documento', acordos: 'Acordos' },
}

/** The library: a line for each kind of paper. */
export const libraryWords = {
  label: 'Modelos de documento',
  version: (version: number) => (version === 0 ? 'Texto da casa' : `Versão ${version}`),
  columns: { kind: 'Documento', version: 'Versão', validFrom: 'Vale desde', made: 'Feitos', rules: 'Regras' },
  always: 'sempre',
  coming: (version: number, day: Day) => `Versão ${version} a partir de ${formatDay(day)}`,
  edit: 'Editar texto',
  read: 'Ver texto',
  make: 'Fazer',
  adopt: {
    title: 'O contrato da casa ainda não foi adotado',
    message:
      'O texto inicial precisa ser lido pelo seu advogado. Quando você publicar a primeira versão, vender a prazo passa a exigir o contrato assinado; até lá nada muda nos pedidos.',
  },
  legal:
    'Os textos da casa são um ponto de partida escrito com base na lei e não substituem um advogado. Leia-os com o seu antes de usar.',
}

/** The editor of a text. */
export const editorWords = {
  title: (name: string) => `Texto: ${name}`,
  back: 'Voltar',
  backLabel: 'Voltar aos modelos',
  name: 'Nome do modelo',
  validFrom: 'Vale a partir de',
  note: 'O que mudou e quem revisou',
  noteHint:
    'Fica na lista de versões. Ex.: “Revisto pela dra. Paula, OAB/SP 123.456: prazo de reclamação de 7 para 10 dias”.',
  blocks: 'Blocos do texto',
  readOnly: 'Somente gerente e proprietário mudam os textos.',
  kinds: {
    title: 'Título',
    heading: 'Subtítulo',
    paragraph: 'Parágrafo',
    clause: 'Cláusula numerada',
    table: 'Tabela',
    signatures: 'Assinaturas',
    pix: 'Pix com QR Code',
    'page-break': 'Quebra de página',
  },
  tables: {
    titles: 'Títulos em aberto',
    payments: 'Títulos pagos',
    instalments: 'Parcelas combinadas',
    orders: 'Pedidos',
    prices: 'Tabela de preços',
    annexes: 'Anexos',
  },
  parties: {
    laboratory: 'Laboratório',
    customer: 'Cliente',
    spouse: 'Cônjuge',
    guarantor: 'Fiador ou avalista',
  },
  blockLabel: (position: number, kind: string) => `Bloco ${position}: ${kind}`,
  text: 'Texto',
  clauseHeading: 'Título da cláusula',
  element: 'Elemento obrigatório',
  noElement: 'Nenhum',
  table: 'O que a tabela mostra',
  signers: 'Quem assina',
  witnesses: 'Duas testemunhas',
  breakHint: 'O que vem depois começa em outra página.',
  pixHint: 'Código para pagar o valor do documento.',
  add: 'Inserir bloco',
  addAfter: (position: number) => `Inserir depois do bloco ${position}`,
  moveUp: (position: number) => `Subir o bloco ${position}`,
  moveDown: (position: number) => `Descer o bloco ${position}`,
  remove: (position: number) => `Tirar o bloco ${position}`,
  keys: 'Alt+↑ e Alt+↓ movem o bloco em que você está; digite {{ para escolher um campo.',
  fields: 'Campos que combinam',
  noField: 'Nenhum campo com este nome.',
  example: (text: string) => `ex.: ${text}`,
  preview: 'Como fica',
  previewWith: 'Com os dados de',
  exampleCustomer: 'Cliente de exemplo',
  previewFailed: 'Corrija os blocos marcados para ver como fica.',
  problems: (count: number) =>
    `${formatCount(count, 'erro', 'erros')} no texto. Nada do que você escreveu se perde.`,
  noProblems: 'Texto completo: todos os elementos obrigatórios estão presentes.',
  goToBlock: (position: number) => `Ir ao bloco ${position}`,
  publish: (version: number) => `Publicar versão ${version}`,
  published: (version: number) => `Versão ${version} publicada.`,
  unpublished: 'Rascunho guardado.',
  unchanged: 'Sem mudanças.',
  discard: 'Descartar mudanças',
  versions: 'Versões',
  load: 'Começar desta',
  loaded: (version: number) => `O texto da versão ${version} foi posto no editor.`,
  house: 'da casa',
  inForce: 'em vigor',
  confirmAdopt: {
    title: 'Adotar este contrato?',
    message:
      'A partir da data de validade, vender a prazo a quem não tem o contrato assinado fica retido até a assinatura ou uma liberação do gerente. O texto foi lido por um advogado?',
    confirmLabel: 'Sim, publicar e exigir',
  },
}

/** Making a paper, for one customer or many. */
export const makeWords = {
  kind: 'Documento',
  customers: 'Para quem',
  noCustomer: 'Documento da casa: não é feito em nome de ninguém.',
  answers: 'O que só você sabe',
  preview: (kind: string, name: string) => `${kind} de ${name}`,
  chooseCustomer: 'Escolha um cliente para ver o documento.',
  lacks: 'Para fazer este documento ainda falta:',
  fix: 'Preencher',
  manager: 'Este documento precisa de um gerente. Peça a ele para entrar e fazê-lo.',
  issue: (count: number) => (count > 1 ? `Emitir ${count} documentos` : 'Emitir documento'),
  issued: (count: number) =>
    count === 0 ? 'Nenhum documento emitido' : formatCount(count, 'documento emitido', 'documentos emitidos'),
  next: 'O que fazer agora?',
  leftOut: (count: number) =>
    count === 1 ? '1 ficou de fora, porque falta:' : `${count} ficaram de fora, porque falta:`,
  done: 'Concluir',
  frozen: 'Ao emitir, o texto e os valores ficam guardados como estão; uma segunda via sai igual.',
  search: 'Procurar cliente',
  unsignedOnly: 'Só sem assinado',
  missingOnly: 'Só quem não tem',
  showAll: 'Mostrar todos',
  never: 'nenhum',
  columns: { customer: 'Cliente', last: 'Último', state: 'Situação' },
  register: 'Ver no registro de acordos',
}

/** The register of papers made (E33). */
export const registerWords = {
  label: 'Documentos feitos',
  search: 'Procurar por número, cliente, assunto ou palavra do texto',
  clear: 'Limpar a busca',
  kind: 'Tipo',
  state: 'Situação',
  all: 'Todos',
  count: (count: number) => formatCount(count, 'documento', 'documentos'),
  columns: {
    number: 'Número',
    on: 'Data',
    kind: 'Documento',
    customer: 'Cliente',
    subject: 'Assunto',
    state: 'Situação',
    validUntil: 'Vale até',
  },
  house: 'Da casa',
  none: {
    title: 'Nenhum documento feito',
    message: 'Contratos, acordos, avisos e recibos que você emitir ficam aqui, com a cópia assinada.',
  },
  notFound: { title: 'Nada encontrado', message: 'Tente menos palavras ou tire os filtros.' },
  noneOfCustomer: {
    title: 'Nenhum documento deste cliente',
    message: 'Faça o contrato antes da primeira venda a prazo.',
  },
}

/** One paper and its life. */
export const lifeWords = {
  title: (number: string) => `Documento ${number}`,
  preview: (number: string) => `Documento ${number} como foi emitido`,
  madeBy: (by: string, day: Day) => `Emitido por ${by} em ${formatDay(day)}`,
  version: (version: number) => (version === 0 ? 'texto da casa' : `texto versão ${version}`),
  sentOn: (day: Day) => `Enviado em ${formatDay(day)}`,
  signedOn: (day: Day) => `Assinado em ${formatDay(day)}`,
  validUntil: (day: Day) => `Vale até ${formatDay(day)}`,
  cancelled: (day: Day, reason: string) => `Cancelado em ${formatDay(day)}: ${reason}`,
  replaced: 'Substituído por um contrato assinado depois.',
  hash: (hash: string) => `Código de integridade ${hash.slice(0, 16)}…`,
  scans: 'Cópia assinada',
  openCustomer: 'Abrir cliente',
  actions: {
    output: 'Salvar ou imprimir',
    send: 'Marcar enviado',
    sign: 'Registrar assinatura',
    cancel: 'Cancelar documento',
  },
  outputHint: 'A segunda via sai igual à primeira, com os valores da emissão.',
  send: {
    title: (number: string) => `Envio de ${number}`,
    intro: 'Quando o documento saiu para o cliente.',
    sentOn: 'Enviado em',
    save: 'Marcar enviado',
    done: 'Envio registrado.',
  },
  sign: {
    title: (number: string) => `Assinatura de ${number}`,
    intro: 'Anexe o documento assinado por todos, com as testemunhas. Sem a cópia, a assinatura não conta.',
    contract: 'Pedidos deste cliente que esperam o contrato são decididos de novo na hora.',
    signedOn: 'Assinado em',
    scans: 'Cópia assinada',
    save: 'Registrar assinatura',
    done: 'Assinatura registrada.',
  },
  cancel: {
    title: (number: string) => `Cancelar ${number}`,
    intro:
      'O documento continua no registro, com o motivo. Um contrato cancelado deixa de valer para vender a prazo.',
    reason: 'Motivo',
    save: 'Cancelar documento',
    done: 'Documento cancelado.',
  },
}

/** A customer's papers, on the customer's page. */
export const customerPapersWords = { make: 'Fazer documento' }
