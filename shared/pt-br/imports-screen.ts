import type { OpenedFile } from '#shared/contracts/imports.ts'
import type { ImportKind } from '#shared/domain/import/import.ts'
import { formatCount, formatNumber } from './format.ts'

const things: Record<ImportKind, [one: string, many: string]> = {
  customers: ['cliente', 'clientes'],
  receivables: ['título', 'títulos'],
  payments: ['recebimento', 'recebimentos'],
  services: ['serviço', 'serviços'],
}

/** `1 cliente`, `120 títulos`. */
export function countOf(kind: ImportKind, count: number): string {
  const [one, many] = things[kind]
  return formatCount(count, one, many)
}

const separators: Record<NonNullable<OpenedFile['separator']>, string> = {
  ';': 'ponto e vírgula',
  ',': 'vírgula',
  '\t': 'tabulação',
  '|': 'barra vertical',
}
const encodings: Record<NonNullable<OpenedFile['encoding']>, string> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16': 'UTF-16',
}

/** What was found out about a file, as a list of facts. */
export function fileFacts(file: OpenedFile): string[] {
  return [
    file.format === 'xlsx' ? 'Planilha Excel' : 'CSV',
    ...(file.sheet ? [`aba “${file.sheet}”`] : []),
    ...(file.encoding ? [encodings[file.encoding]] : []),
    ...(file.separator ? [`separado por ${separators[file.separator]}`] : []),
    formatCount(file.rows, 'linha', 'linhas'),
    formatCount(file.columns.length, 'coluna', 'colunas'),
    fileSize(file.bytes),
  ]
}

/** `12 kB`, `3,4 MB`. */
function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
}

export const imports = {
  title: 'Importar',
  subtitle:
    'Traga clientes, títulos, recebimentos e o catálogo de serviços de outro sistema ou de uma planilha.',
  accepts:
    'CSV ou Excel (.xlsx), até 50 MB e 200 mil linhas. Acentos, separadores, datas e valores são reconhecidos sozinhos. Nada é gravado antes de você conferir.',
  order: 'A ordem que funciona',
  orderHint:
    'Cada etapa encontra o que a anterior trouxe: títulos acham seus clientes, recebimentos acham seus títulos.',
  stepOf: {
    customers: { title: 'Clientes', text: 'Nome e, se houver, CPF/CNPJ, telefone e endereço.' },
    receivables: { title: 'Títulos', text: 'Número, cliente, vencimento e valor; uma linha por parcela.' },
    payments: { title: 'Recebimentos', text: 'Título, data e valor do que já foi pago.' },
    services: { title: 'Catálogo', text: 'Código, serviço, custo e preços; para abrir pedidos.' },
  } satisfies Record<ImportKind, { title: string; text: string }>,
  already: (kind: ImportKind, count: number) => `${countOf(kind, count)} no sistema`,
  next: 'Próximo passo',
  refused: (name: string) => `O arquivo “${name}” não foi aberto`,
  opening: (name: string) => `Lendo ${name}…`,
  file: 'Arquivo',
  change: 'Trocar arquivo',
  kind: 'O que há neste arquivo?',
  mapping: 'O que é cada coluna',
  mappingHint:
    'Confira e corrija o que foi reconhecido. O mapeamento fica lembrado para o próximo arquivo igual.',
  remembered: 'Usando o mapeamento lembrado do último arquivo com estas colunas.',
  mappingColumns: { header: 'Coluna do arquivo', samples: 'Exemplos', field: 'Importar como' },
  notImported: 'Não importar',
  fieldOf: (header: string) => `Importar a coluna ${header} como`,
  noHeader: (index: number) => `Coluna ${index + 1}`,
  required: 'obrigatório',
  missing: 'Falta indicar:',
  missingGroup: (labels: string[]) => labels.join(' ou '),
  emptySample: '(vazio)',
  check: 'Conferência',
  checking: 'Conferindo todas as linhas…',
  checkWaits: 'Indique as colunas obrigatórias e a conferência começa sozinha. Nada é gravado ainda.',
  counts: {
    toCreate: 'novos',
    toUpdate: 'a atualizar',
    unchanged: 'sem mudança',
    errors: 'com erro',
    warnings: 'avisos',
  },
  issuesTab: (count: number) => `Achados (${formatNumber(count)})`,
  previewTab: 'Prévia',
  previewHint: (shown: number) => `As ${formatNumber(shown)} primeiras linhas, como ficarão gravadas.`,
  previewTable: 'Prévia das linhas como ficarão gravadas',
  action: { create: 'novo', update: 'atualiza', unchanged: 'igual', refused: 'com erro' },
  issues: {
    table: 'Achados da conferência',
    all: 'Todos',
    errors: 'Erros',
    warnings: 'Avisos',
    filter: 'Mostrar',
    columns: {
      line: 'Linha',
      severity: 'Tipo',
      column: 'Coluna',
      value: 'Valor e sugestão',
      reason: 'Motivo e o que fazer',
    },
    firstOnly: (shown: number) => `Aqui estão os ${formatNumber(shown)} primeiros; o relatório traz todos.`,
    saveReport: 'Salvar relatório (CSV)',
    reportSaved: 'Relatório salvo.',
    none: { title: 'Nenhum problema', message: 'Todas as linhas passaram na conferência.' },
    noneOfKind: { title: 'Nenhum deste tipo', message: 'Mude o filtro para ver os outros.' },
  },
  line: 'Linha',
  actionColumn: 'O que será feito',
  ready: (kind: ImportKind, created: number, updated: number) =>
    updated > 0
      ? `Pronto para importar: ${countOf(kind, created)} a criar, ${formatNumber(updated)} a atualizar.`
      : `Pronto para importar: ${countOf(kind, created)}.`,
  nothingToDo: 'Não há nada novo para importar: tudo já está no sistema.',
  hasErrors: (count: number) =>
    count === 1
      ? 'Há 1 erro. Corrija-o no arquivo e abra-o de novo; é tudo ou nada, para não ficar pela metade.'
      : `Há ${formatNumber(count)} erros. Corrija-os no arquivo e abra-o de novo; é tudo ou nada, para não ficar pela metade.`,
  commit: (kind: ImportKind, count: number) =>
    `Importar ${count === 0 ? things[kind][1] : countOf(kind, count)}`,
  committing: (done: number, total: number) => `Gravando ${formatNumber(done)} de ${formatNumber(total)}…`,
  startingCommit: 'Preparando a gravação…',
  cancelCommit: 'Cancelar',
  givingUp: 'Cancelando…',
  cancelled: 'Importação cancelada. Nada foi gravado.',
  notAllowed: 'Seu perfil não permite importar.',
  catalogueNotAllowed:
    'Custos e preços são de gerente ou proprietário: peça a um deles para importar o catálogo.',
  done: {
    title: (kind: ImportKind, created: number) => `Importação concluída: ${countOf(kind, created)}`,
    updated: (count: number) => formatCount(count, 'registro atualizado', 'registros atualizados'),
    undoHint: 'Se algo não ficou como esperava, desfaça a importação no histórico abaixo.',
    nextStep: {
      customers: 'Importar títulos',
      receivables: 'Importar recebimentos',
      payments: 'Importar catálogo',
      services: 'Ver catálogo',
    } satisfies Record<ImportKind, string>,
    aging: 'Ver a receber',
    customers: 'Ver clientes',
    catalogue: 'Ver catálogo',
    another: 'Importar outro arquivo',
  },
  history: {
    title: 'Importações feitas',
    table: 'Importações feitas',
    columns: {
      at: 'Quando',
      file: 'Arquivo',
      kind: 'O quê',
      created: 'Criados',
      updated: 'Atualizados',
      who: 'Quem',
      state: 'Situação',
      undo: 'Desfazer',
    },
    standing: 'Valendo',
    undone: (on: string, reason: string) => `Desfeita em ${on}: ${reason}`,
    undo: 'Desfazer',
    undoOf: (file: string) => `Desfazer a importação de ${file}`,
    undoTitle: 'Desfazer importação',
    undoMessage: (file: string, what: string) =>
      `Sai do sistema tudo o que veio de “${file}” (${what}), e os registros atualizados voltam ao que eram. O histórico guarda o que foi feito.`,
    undoDone: 'Importação desfeita.',
    undoNotAllowed: 'Só gerente ou proprietário pode desfazer importações.',
    empty: {
      title: 'Nenhuma importação ainda',
      message: 'Comece pelos clientes: arraste o arquivo para o quadro acima.',
    },
  },
}
