/** Headers of the downloaded report, in order. */
export const reportHeaders = [
  'Linha',
  'Coluna',
  'Valor lido',
  'Gravidade',
  'Motivo',
  'O que fazer',
  'Sugestão',
]

/** Name under which the report of a file is saved: `clientes.csv` gives `clientes – conferência.csv`. */
export function reportName(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/, '')} – conferência.csv`
}

export const importFileWords = {
  saveReport: 'Salvar relatório da conferência',
  saveTable: 'Salvar tabela',
  csv: 'Planilha CSV',
  xlsx: 'Planilha do Excel',
  column: (letter: string) => `Coluna ${letter}`,
  yes: 'sim',
  no: 'não',
  largestFile: '50 MB',
}

/** What a refused file turned out to be, as it stands in the sentence of `file-not-supported`. */
export const foundFormats = {
  pdf: 'é um PDF',
  image: 'é uma imagem',
  rtf: 'é um documento de texto',
  word: 'é um documento do Word',
  zip: 'é um arquivo compactado',
  ods: 'é uma planilha .ods',
  xls: 'é uma planilha antiga, .xls',
  xlsb: 'é uma planilha binária, .xlsb',
  encrypted: 'é uma planilha protegida por senha',
  html: 'é uma página HTML salva como planilha',
  xml: 'é um arquivo XML',
  fakeXlsx: 'o nome diz .xlsx, mas o conteúdo não é de uma planilha',
  binary: 'não é um arquivo de texto',
}
