/** What fields write into a message, and what the editor calls them. */
export const messageFieldWords = {
  labels: {
    saudacao: 'Saudação pela hora: Bom dia',
    'cliente.primeiroNome': 'Primeiro nome do cliente, ou o nome da clínica',
    'cliente.nome': 'Nome completo do cliente',
    titulos: 'Lista dos títulos, uma linha para cada um',
    quantidade: 'Quantos títulos: 3 títulos',
    total: 'Total pedido, com encargos',
    saldo: 'Total sem encargos',
    encargos: 'Quanto do total é multa e juros (some quando não há)',
    vencimento: 'Vencimento, ou o primeiro e o último',
    diasAtraso: 'Dias de atraso do título mais antigo',
    prazo: 'Último dia do prazo dado',
    medidasAPartir: 'Dia seguinte ao prazo',
    proximoVencimento: 'Próximo vencimento e valor (some quando não há)',
    pix: 'Pix copia e cola do total (some quando não há chave)',
    linha: 'Linha digitável dos boletos (some quando não há)',
    contestado: 'O que ficou de fora por estar em contestação (some quando não há)',
    laboratorio: 'Nome do laboratório',
    credor: 'Nome, CPF ou CNPJ e endereço do laboratório (CDC, art. 42-A)',
    'credor.consumidor': 'O mesmo, só para consumidor, a quem a lei o garante (some para os outros)',
    telefone: 'Telefone do laboratório',
    email: 'E-mail do laboratório (some quando não há)',
    atendente: 'Quem envia',
    'promessa.valor': 'Valor prometido',
    'promessa.data': 'Dia prometido',
    'acordo.numero': 'Número do acordo',
    'acordo.total': 'Total do acordo',
    'acordo.parcelas': 'Quantas parcelas',
    'acordo.primeira': 'Primeira parcela, valor e dia',
    'acordo.proxima': 'Próxima parcela em aberto, valor e dia',
    'acordo.validade': 'Até quando a proposta vale',
    'pagamento.valor': 'Valor recebido',
    'pagamento.data': 'Dia em que foi recebido',
    condicao: 'Forma de pagamento sugerida para a volta (só no convite)',
    beneficios: 'O que o cliente tem por pagar em dia (só no agradecimento)',
    texto: 'O que você escrever na hora do envio',
  },
  greeting: (minute: number | null) =>
    minute === null ? 'Olá' : minute < 720 ? 'Bom dia' : minute < 1080 ? 'Boa tarde' : 'Boa noite',
  line: (title: string, dueOn: string | null, total: string) =>
    dueOn ? `• Título ${title}, vencimento ${dueOn}: ${total}` : `• Título ${title}: ${total}`,
  titles: (count: number) => (count === 1 ? '1 título' : `${count} títulos`),
  between: (first: string, last: string) => `${first} a ${last}`,
  charges: (principal: string, charges: string) =>
    `Nesse total há ${principal} de saldo e ${charges} de multa e juros.`,
  next: (day: string, total: string) => `Próximo vencimento: ${day}, ${total}.`,
  pix: (payload: string) => `Pix copia e cola:\n${payload}`,
  boleto: (title: string | null, line: string) =>
    title ? `Boleto do título ${title}, linha digitável:\n${line}` : `Linha digitável do boleto:\n${line}`,
  contested: (parts: string[]) =>
    `Ficou de fora, por estar em contestação: ${new Intl.ListFormat('pt-BR').format(parts)}.`,
  amountOf: (amount: string, title: string) => `${amount} do título ${title}`,
  creditor: (name: string, taxId: string, address: string) =>
    `${name}, ${taxId.length > 14 ? 'CNPJ' : 'CPF'} ${taxId}, ${address}`,
  comeback: (condition: string) => `Para recomeçar: ${condition.replace(/\.?$/, '.')}`,
  earned: (benefits: string[]) =>
    `Por pagar em dia, hoje você tem: ${new Intl.ListFormat('pt-BR').format(benefits)}.`,
  instalments: (count: number) => (count === 1 ? '1 parcela' : `${count} parcelas`),
  instalment: (amount: string, day: string) => `${amount} em ${day}`,
}

/** The fields in so few words that a text with them in the place of values still reads as a text. */
const shortNames: Record<keyof typeof messageFieldWords.labels, string> = {
  saudacao: 'saudação',
  'cliente.primeiroNome': 'primeiro nome',
  'cliente.nome': 'nome do cliente',
  titulos: 'lista dos títulos, com vencimento e valor',
  quantidade: 'quantos títulos',
  total: 'total com encargos',
  saldo: 'total sem encargos',
  encargos: 'quanto é multa e juros',
  vencimento: 'vencimento',
  diasAtraso: 'dias de atraso',
  prazo: 'fim do prazo',
  medidasAPartir: 'dia seguinte ao prazo',
  proximoVencimento: 'próximo vencimento e valor',
  pix: 'Pix copia e cola',
  linha: 'linha digitável do boleto',
  contestado: 'o que ficou de fora por contestação',
  laboratorio: 'nome do laboratório',
  credor: 'dados do credor',
  'credor.consumidor': 'dados do credor, para consumidor',
  telefone: 'telefone do laboratório',
  email: 'e-mail do laboratório',
  atendente: 'quem envia',
  'promessa.valor': 'valor prometido',
  'promessa.data': 'dia prometido',
  'acordo.numero': 'número do acordo',
  'acordo.total': 'total do acordo',
  'acordo.parcelas': 'quantas parcelas',
  'acordo.primeira': 'primeira parcela, valor e dia',
  'acordo.proxima': 'próxima parcela, valor e dia',
  'acordo.validade': 'fim da validade da proposta',
  'pagamento.valor': 'valor recebido',
  'pagamento.data': 'dia do recebimento',
  condicao: 'forma de pagamento para a volta',
  beneficios: 'o que o cliente tem por pagar em dia',
  texto: 'o que for escrito na hora',
}

/** What a field is called on paper; its key where there is no such field any more. */
export function fieldOnPaper(key: string): string {
  return (shortNames as Record<string, string>)[key] ?? key
}

/** Invented people and words of the editor's example. */
export const messageExample = {
  customer: 'Helena Prado',
  attendant: 'Marina',
  text: '(aqui entra o que você escrever na hora)',
}
