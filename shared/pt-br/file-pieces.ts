import { formatNumber } from './format.ts'

/** Words of the pieces that show, choose and save files. */
export const filePieces = {
  openFolder: 'Abrir pasta',
  drop: 'Arraste o arquivo para cá',
  dropNow: 'Solte para abrir',
  or: 'ou',
  choose: 'Escolher arquivo…',
  onlyOne: 'Escolha um arquivo de cada vez.',
  page: (page: number, pages: number) => `Página ${formatNumber(page)} de ${formatNumber(pages)}`,
  previousPage: 'Página anterior',
  nextPage: 'Próxima página',
  print: 'Imprimir',
  printing: 'Preparando para a impressora…',
  zoomIn: 'Aumentar',
  zoomOut: 'Diminuir',
  zoomFit: 'Ajustar à largura',
  pageImage: (label: string, page: number, pages: number) => `${label}, página ${page} de ${pages}`,
  opening: 'Abrindo o documento…',
  unreadable: 'O documento não pôde ser aberto',
}
