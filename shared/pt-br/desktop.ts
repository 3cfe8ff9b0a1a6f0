/** What main itself shows: native menu, system dialogs, and the sentences of recovery. */
export const menuLabels = {
  file: 'Arquivo',
  import: 'Importar planilha…',
  print: 'Imprimir…',
  lock: 'Bloquear tela',
  settings: 'Ajustes…',
  quit: 'Sair',
  edit: 'Editar',
  undo: 'Desfazer',
  redo: 'Refazer',
  cut: 'Recortar',
  copy: 'Copiar',
  paste: 'Colar',
  selectAll: 'Selecionar tudo',
  go: 'Ir para',
  home: 'Início',
  customers: 'Clientes',
  aging: 'A receber por vencimento',
  letters: 'Cartas de cobrança',
  palette: 'Buscar ou executar…',
  view: 'Exibir',
  zoomIn: 'Aumentar',
  zoomOut: 'Diminuir',
  resetZoom: 'Tamanho normal',
  fullScreen: 'Tela cheia',
  development: 'Desenvolvimento',
  reload: 'Recarregar',
  devTools: 'Ferramentas de desenvolvimento',
} as const

export const dialogTitles = {
  saveCopy: 'Salvar uma cópia de segurança',
  restoreFile: 'Escolha a cópia de segurança',
  copyFilter: 'Cópia de segurança do Em Dia',
} as const

/** Who signs in to the profile with example data; the sign-in screen says the PIN. */
export const sampleOwner = { name: 'Dona do laboratório (exemplo)', pin: '2580' } as const

export const stoppedMessages = {
  newerData:
    'Estes dados foram gravados por uma versão mais nova do Em Dia. Para não estragar nada, esta versão não vai abri-los: instale a versão mais nova e abra de novo.',
  crashing:
    'A parte do programa que guarda os dados parou três vezes seguidas. Seus lançamentos estão salvos no diário. Tente de novo; se continuar, restaure uma cópia de segurança.',
  noSource:
    'O banco de dados não pôde ser lido e não há cópia nem diário para refazê-lo. Restaure uma cópia de segurança guardada em outro lugar ou comece vazio: os arquivos danificados ficam guardados.',
  diskFull:
    'O disco está cheio, e abrir os dados assim poderia estragá-los. Libere espaço (apague downloads, esvazie a lixeira): o Em Dia abre sozinho assim que houver lugar.',
  fault:
    'Os dados não puderam ser abertos. Nada foi apagado. Tente de novo; se continuar, restaure uma cópia de segurança.',
} as const

export const faultBox = {
  title: 'O Em Dia precisou parar',
  text: 'Aconteceu um erro inesperado e o programa vai fechar. Tudo o que foi confirmado na tela está salvo. Abra o Em Dia de novo.',
} as const

/** One change or line that recovery could not bring back, for the report. */
export const lostText = {
  line: (segment: string, line: number) => `linha ${line} do arquivo ${segment}, ilegível`,
  change: (sequence: number, command: string, actor: string, at: string) =>
    `lançamento nº ${sequence} (${command}) de ${actor}, em ${at}`,
  gap: (from: number, to: number) =>
    from === to ? `lançamento nº ${from}, não encontrado` : `lançamentos nº ${from} a ${to}, não encontrados`,
  torn: (bytes: number) => `final incompleto do diário (${bytes} bytes), que ainda não tinha sido confirmado`,
} as const
