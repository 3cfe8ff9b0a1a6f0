import { formatCount } from './format.ts'

/** Words for one kind of document: what a batch of it is called. */
type Named = { each: string; all: string; stays: string }

/** What is said while documents are saved or printed together. */
function batchWords({ each, all, stays }: Named) {
  return {
    folder: `Salvar um PDF por ${each}`,
    folderHint: 'Numa pasta que você escolhe; bom para anexar em e-mails e mensagens.',
    merged: 'Salvar um PDF único',
    mergedHint: `${all} em sequência, num só arquivo.`,
    print: 'Imprimir',
    printHint: `Abre a impressora com ${all.toLowerCase()}.`,
    tooManyToPrint: (most: number) =>
      `São muitas páginas para imprimir de uma vez (até ${most} documentos). Salve um PDF único e imprima-o.`,
    rendering: (done: number, total: number) => `Preparando ${done} de ${total}…`,
    starting: 'Preparando…',
    cancel: 'Parar',
    cancelled: `Parado. O que já estava pronto foi mantido; ${stays}.`,
    saved: (files: number) =>
      files === 1 ? '1 arquivo salvo.' : `${formatCount(files, 'arquivo salvo', 'arquivos salvos')}.`,
    notSaved: `Nenhuma pasta escolhida; nada foi salvo, e ${stays}.`,
    printed: 'Enviado para a impressora.',
    openFolder: 'Abrir pasta',
  }
}
export type BatchWords = ReturnType<typeof batchWords>

export const letterBatchWords = batchWords({
  each: 'carta',
  all: 'Todas as cartas',
  stays: 'as cartas continuam emitidas',
})

export const paperBatchWords = batchWords({
  each: 'documento',
  all: 'Todos os documentos',
  stays: 'os documentos continuam emitidos',
})

export const statementBatchWords = batchWords({
  each: 'cliente',
  all: 'Todos os demonstrativos',
  stays: 'o fechamento continua feito',
})

export const openStatementBatchWords = batchWords({
  each: 'cliente',
  all: 'Todos os extratos',
  stays: 'os extratos podem ser feitos de novo quando quiser',
})
