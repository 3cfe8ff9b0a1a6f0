/** Words of main about attached files. */
export const attachmentFileWords = {
  choose: 'Escolha os arquivos para anexar',
  accepted: 'Documentos e imagens',
  /** A file that came without a name. */
  unnamed: 'anexo',
  largest: '50 MB',
  /** What was found instead of a kind that is taken. */
  found: (extension: string) => `.${extension}`,
  otherContent: 'o conteúdo não é o que o nome diz',
} as const
