import type { ImportFieldKey } from '#shared/domain/import/fields.ts'
import type { ImportIssue, ImportIssueCode, ImportKind } from '#shared/domain/import/import.ts'

export const importKindLabels: Record<ImportKind, string> = {
  customers: 'Clientes',
  receivables: 'Títulos',
  payments: 'Recebimentos',
  services: 'Catálogo de serviços',
}

export const importFieldLabels: Record<ImportFieldKey, string> = {
  name: 'Nome ou razão social',
  tradeName: 'Nome fantasia',
  taxId: 'CPF/CNPJ',
  kind: 'Tipo de cliente',
  phone: 'Telefone',
  email: 'E-mail',
  address: 'Endereço em uma linha',
  street: 'Logradouro',
  addressNumber: 'Número do endereço',
  complement: 'Complemento',
  district: 'Bairro',
  city: 'Cidade',
  state: 'UF',
  zip: 'CEP',
  cro: 'CRO',
  notes: 'Observações',
  externalCode: 'Código no outro sistema',
  customerTaxId: 'CPF/CNPJ do cliente',
  customerName: 'Nome do cliente',
  customerCode: 'Código do cliente',
  number: 'Número do título',
  instalment: 'Parcela',
  instalments: 'Total de parcelas',
  description: 'Descrição',
  issuedOn: 'Emissão',
  dueOn: 'Vencimento',
  amount: 'Valor',
  receivableCode: 'Código do título',
  paidOn: 'Data do recebimento',
  means: 'Forma de pagamento',
  note: 'Observação',
  code: 'Código do serviço',
  serviceName: 'Serviço',
  cost: 'Custo direto',
  priceStandard: 'Preço padrão',
  priceFull: 'Preço da tabela cheia',
  priceVip: 'Preço VIP',
  stages: 'Etapas de produção',
  productionDays: 'Prazo em dias úteis',
}

type Sentence = string | ((issue: ImportIssue) => string)
type Words = { reason: Sentence; remedy: Sentence }

const isScientific = (issue: ImportIssue) => /\dE\+\d/i.test(issue.value)
const warned = (issue: ImportIssue) => issue.severity === 'warning'
const otherLine = (issue: ImportIssue) =>
  issue.relatedLine === undefined ? 'outra linha' : `a linha ${issue.relatedLine}`
const leftOut = (correct: string) => (issue: ImportIssue) =>
  warned(issue)
    ? `O campo será importado em branco. Se quiser o dado, ${correct}.`
    : `${correct.charAt(0).toUpperCase()}${correct.slice(1)}.`

/** `customerTaxId,customerName` as “CPF/CNPJ do cliente” ou “Nome do cliente”. */
function fieldNames(keys: string): string {
  const labels: Partial<Record<string, string>> = importFieldLabels
  return keys
    .split(',')
    .map((key) => `“${labels[key] ?? key}”`)
    .join(' ou ')
}

/** Of each finding, why it is one and what to do. */
const words: Record<ImportIssueCode, Words> = {
  required: {
    reason: 'Este campo é obrigatório e está vazio.',
    remedy: 'Preencha a célula no arquivo, ou apague a linha se ela não for necessária.',
  },
  'tax-id': {
    reason: (issue) =>
      isScientific(issue)
        ? 'A planilha arredondou o documento e perdeu dígitos.'
        : 'O CPF/CNPJ não confere: os dígitos verificadores não batem ou falta algum dígito.',
    remedy: (issue) =>
      isScientific(issue)
        ? 'Formate a coluna como texto, digite o documento de novo e salve o arquivo.'
        : 'Confira no cadastro do cliente e corrija; se não tiver o documento, deixe a célula vazia.',
  },
  'tax-id-lost-zeros': {
    reason: 'A planilha tirou os zeros do começo do documento.',
    remedy: 'Os zeros foram repostos e os dígitos conferem. Confira se é este mesmo.',
  },
  email: {
    reason: 'Não é um endereço de e-mail.',
    remedy: leftOut('escreva no formato nome@dominio.com.br'),
  },
  phone: {
    reason: 'Não é um telefone brasileiro com DDD.',
    remedy: leftOut('escreva com DDD, como (11) 98765-4321'),
  },
  zip: {
    reason: (issue) =>
      issue.suggestion ? 'A planilha tirou o zero do começo do CEP.' : 'O CEP precisa de oito dígitos.',
    remedy: (issue) =>
      issue.suggestion
        ? 'O zero foi reposto. Confira se é este mesmo.'
        : leftOut('escreva como 01310-100')(issue),
  },
  state: { reason: 'Não é a sigla nem o nome de um estado.', remedy: leftOut('use a sigla, como SP') },
  day: {
    reason: 'Esta data não existe ou não foi entendida.',
    remedy: 'Corrija no arquivo, no formato dia/mês/ano.',
  },
  'day-ambiguous': {
    reason: 'As datas desta coluna parecem estar como mês/dia/ano.',
    remedy: 'Foram lidas assim. Se não for o caso, troque o formato na planilha e abra o arquivo de novo.',
  },
  'day-out-of-range': {
    reason: 'A data está fora do período aceito, de 1990 a 2099.',
    remedy: 'Confira o ano e corrija no arquivo.',
  },
  'day-in-future': {
    reason: 'A data está no futuro.',
    remedy: (issue) =>
      warned(issue)
        ? 'Será importada assim. Confira se é mesmo esta data.'
        : 'Informe o dia em que o dinheiro entrou; pagamentos agendados entram depois.',
  },
  amount: {
    reason: 'O valor não foi entendido como dinheiro, ou tem mais de duas casas decimais.',
    remedy: 'Escreva como 1.234,56.',
  },
  'amount-negative': {
    reason: 'O valor é negativo.',
    remedy: 'Títulos e recebimentos são positivos. Estornos e créditos são lançados no próprio sistema.',
  },
  'amount-zero': { reason: 'O valor é zero.', remedy: 'Informe o valor ou apague a linha.' },
  'amount-too-large': {
    reason: 'O valor passa de R$ 1 bilhão.',
    remedy: 'Confira se faltou a vírgula dos centavos.',
  },
  'amount-ambiguous': {
    reason: 'O ponto pode separar milhares ou centavos, e a coluna não diz qual.',
    remedy: 'Foi lido como milhar. Se não for, escreva o valor com vírgula e abra o arquivo de novo.',
  },
  'amount-rounded': {
    reason: 'O valor tem fração de centavo.',
    remedy: 'Foi arredondado para o centavo mais próximo.',
  },
  'amount-unusual': {
    reason: 'O valor é mais de cem vezes o valor típico da coluna.',
    remedy: 'Será importado assim. Confira se não faltou a vírgula dos centavos.',
  },
  integer: { reason: 'Não é um número inteiro aceito aqui.', remedy: 'Escreva só o número, sem vírgula.' },
  instalment: {
    reason: (issue) =>
      warned(issue)
        ? 'A planilha transformou a parcela em data.'
        : 'A parcela não foi entendida, ou passa do total.',
    remedy: (issue) =>
      warned(issue)
        ? 'Foi lida de volta como parcela. Confira.'
        : 'Escreva como 2/3 ou só o número da parcela, de 1 a 360.',
  },
  'due-before-issue': {
    reason: 'O vencimento é anterior à emissão.',
    remedy: 'Confira as duas datas; podem estar trocadas.',
  },
  'too-long': {
    reason: 'O texto é longo demais para este campo.',
    remedy: (issue) => (warned(issue) ? 'Será importado só o começo.' : 'Encurte o texto no arquivo.'),
  },
  'too-short': { reason: 'O texto é curto demais para este campo.', remedy: 'Escreva por extenso.' },
  'customer-unknown': {
    reason: 'Nenhum cliente cadastrado corresponde a esta linha.',
    remedy: 'Importe ou cadastre o cliente antes, com o mesmo CPF/CNPJ, código ou nome.',
  },
  'customer-ambiguous': {
    reason: 'Mais de um cliente tem este nome.',
    remedy: 'Acrescente uma coluna com o CPF/CNPJ ou o código do cliente.',
  },
  'receivable-unknown': {
    reason: 'Nenhum título cadastrado corresponde a esta linha.',
    remedy: 'Importe os títulos antes, e confira o número, a parcela e o cliente.',
  },
  'receivable-ambiguous': {
    reason: 'Mais de um título tem este número.',
    remedy: 'Acrescente a parcela ou o cliente, para que só um título corresponda.',
  },
  'receivable-cancelled': {
    reason: 'O título foi cancelado.',
    remedy: 'Confira se o pagamento é de outro título; se não for, apague a linha.',
  },
  'above-balance': {
    reason: (issue) =>
      issue.suggestion
        ? `O pagamento passa do que o título devia nesse dia, que era R$\u00a0${issue.suggestion}.`
        : 'O pagamento passa do que o título devia nesse dia.',
    remedy: 'Confira o valor e se o pagamento não está repetido ou é de mais de um título.',
  },
  'before-last-payment': {
    reason: 'Este título já tem no sistema um recebimento de um dia posterior.',
    remedy: 'Estorne o recebimento posterior no sistema e importe de novo, ou retire esta linha.',
  },
  'paid-before-issue': {
    reason: 'O pagamento é anterior à emissão do título.',
    remedy: 'Confira a data do pagamento e a da emissão.',
  },
  'duplicate-in-file': {
    reason: (issue) => `Repete ${otherLine(issue)} deste arquivo.`,
    remedy: (issue) =>
      warned(issue)
        ? 'Confira se não é repetição; se for, apague uma das linhas.'
        : 'Deixe só uma das linhas, com os dados certos.',
  },
  'already-imported': {
    reason: 'Esta linha já foi importada antes.',
    remedy: 'Não será importada de novo.',
  },
  'tax-id-taken': {
    reason: 'Este CPF/CNPJ já é de outro cliente cadastrado.',
    remedy: 'Confira o documento e o código do cliente.',
  },
  'title-number-taken': {
    reason: 'Este cliente já tem um título com este número e parcela, com outros dados.',
    remedy: 'Confira o número; se o título mudou, cancele o antigo no sistema antes.',
  },
  'means-unknown': {
    reason: 'A forma de pagamento não foi reconhecida.',
    remedy:
      'Será importada como “outra”. Se preferir, use Pix, boleto, transferência, dinheiro, cartão ou cheque.',
  },
  'kind-guessed': {
    reason: 'Nada na linha diz se é dentista, clínica ou laboratório.',
    remedy: 'O tipo foi deduzido do nome. Se não for este, corrija depois no cadastro do cliente.',
  },
  'columns-missing': {
    reason: (issue) => `Falta indicar a coluna de ${fieldNames(issue.value)}.`,
    remedy: 'Volte ao mapeamento e escolha a coluna, ou acrescente-a ao arquivo.',
  },
  'unreadable-character': {
    reason: (issue) =>
      warned(issue)
        ? 'O texto tinha caracteres trocados.'
        : 'O texto tem caracteres que se perderam ao salvar o arquivo.',
    remedy: (issue) =>
      warned(issue)
        ? 'Foi consertado. Confira o resultado.'
        : 'Corrija a palavra e salve de novo como “CSV UTF-8”, a partir do arquivo original.',
  },
  formula: {
    reason: 'A célula tem uma fórmula sem resultado ou com erro.',
    remedy: 'Corrija a fórmula, ou copie a coluna e cole só os valores.',
  },
  'address-incomplete': {
    reason: 'Do endereço faltam o logradouro, a cidade ou a UF.',
    remedy: 'O cliente será importado sem endereço. Complete-o no arquivo ou depois, no cadastro.',
  },
  'extra-cells': {
    reason: 'A linha tem mais colunas que o cabeçalho.',
    remedy:
      'Um texto com o separador no meio precisa de aspas. Abra na planilha, confira a linha e salve de novo.',
  },
  'issue-day-assumed': {
    reason: 'O arquivo não diz quando o título foi emitido.',
    remedy: 'A emissão será 30 dias antes do vencimento, ou de hoje para o que ainda vai vencer.',
  },
  stages: {
    reason: 'As etapas não foram entendidas, ou passam de vinte.',
    remedy: 'Escreva-as em ordem, separadas por >, como Modelo > Fundição > Acabamento.',
  },
  'tables-out-of-order': {
    reason: 'As tabelas de preço estão fora de ordem.',
    remedy: 'A cheia não pode ser menor que a padrão, nem a padrão menor que a VIP. Corrija no arquivo.',
  },
  'below-cost': {
    reason: 'O custo passa de um dos preços: vendido assim, o trabalho dá prejuízo.',
    remedy: 'Será importado assim. Confira se as colunas de custo e preço não estão trocadas.',
  },
  'totals-row': { reason: 'Parece a linha de totais da planilha.', remedy: 'Não será importada.' },
}

const say = (sentence: Sentence, issue: ImportIssue) =>
  typeof sentence === 'string' ? sentence : sentence(issue)

/** Why it is a finding. */
export function issueReason(issue: ImportIssue): string {
  return say(words[issue.code].reason, issue)
}

/** What to do about it. */
export function issueRemedy(issue: ImportIssue): string {
  return say(words[issue.code].remedy, issue)
}

/** `Linha 12, coluna Vencimento`. */
export function issuePlace(issue: Pick<ImportIssue, 'line' | 'column'>): string {
  return issue.column === '' ? `Linha ${issue.line}` : `Linha ${issue.line}, coluna ${issue.column}`
}

export const issueSeverityLabels: Record<ImportIssue['severity'], string> = {
  error: 'Erro',
  warning: 'Aviso',
}
