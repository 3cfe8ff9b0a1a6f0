import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { policyProblemCodes } from '#shared/domain/dunning/policy-checks.ts'
import { centavos } from '#shared/domain/money.ts'
import { describePolicyProblem } from './dunning-policy-problems.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'
import { collectionRefusals } from './collection-errors.ts'

type Details = Refusal['details']
type Sentence = string | ((details: Details) => string)

const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const dayOr = (value: Details[string] | undefined, otherwise: string) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : otherwise

/** How long to wait, as people say it. */
function wait(seconds: number): string {
  return seconds < 60 ? `${seconds} segundos` : `${Math.ceil(seconds / 60)} min`
}

/** What the mail server said, in its own words. */
function serverSaid(response: Details[string] | undefined): string {
  return response ? ` Resposta do servidor: ${String(response)}` : ''
}

const laterKinds: Record<string, [one: string, many: string]> = {
  changes: ['alteração posterior', 'alterações posteriores'],
  receivables: ['título', 'títulos'],
  payments: ['recebimento', 'recebimentos'],
  letters: ['carta', 'cartas'],
  orders: ['pedido', 'pedidos'],
  registrations: ['cadastro preenchido', 'cadastros preenchidos'],
  consultations: ['consulta de crédito', 'consultas de crédito'],
  analyses: ['análise de crédito', 'análises de crédito'],
  creditProfiles: ['limite de crédito', 'limites de crédito'],
  releases: ['liberação', 'liberações'],
  papers: ['documento', 'documentos'],
  receipts: ['recibo', 'recibos'],
  creditEntries: ['lançamento de crédito', 'lançamentos de crédito'],
}

/** What came after an import and leans on it: `3 recebimentos`. */
function laterEntries({ what, count }: Details): string {
  const names = laterKinds[String(what)]
  return names ? formatCount(Number(count ?? 0), ...names) : 'lançamentos posteriores'
}

/** The first problem of a policy, in the words of the editor. */
function wrongPolicy({ problem, step }: Details): string {
  const code = policyProblemCodes.find((known) => known === problem)
  return code
    ? describePolicyProblem(code, step ? [String(step)] : [])
    : 'A régua tem um erro. Veja os avisos do editor.'
}

const evidenceNeeded: Record<string, string> = {
  file: 'anexe o arquivo',
  note: 'escreva a nota do que foi conferido',
  date: 'informe a data do documento',
  any: 'anexe um arquivo, escreva uma nota ou informe a data',
}

/** One sentence or two for each refusal: what happened, and what to do about it. */
const sentences: Record<RefusalCode, Sentence> = {
  'not-signed-in': 'Entre com seu PIN para continuar. O que você digitou continua na tela.',
  'not-allowed':
    'Seu perfil não permite esta ação. Peça a um gerente ou ao proprietário para entrar e fazê-la.',
  'wrong-pin': (d) => {
    const left = Number(d['attemptsLeft'] ?? 0)
    if (left === 0) return 'PIN incorreto. Confira e tente de novo.'
    return `PIN incorreto. ${left === 1 ? 'Resta' : 'Restam'} ${formatCount(left, 'tentativa', 'tentativas')} antes de uma espera.`
  },
  'locked-out': (d) =>
    `Muitas tentativas erradas. Aguarde ${wait(Number(d['seconds'] ?? 30))} e tente de novo.`,
  'user-unknown': 'Esta pessoa não está cadastrada ou foi desativada. Escolha outra na lista.',
  'last-owner': 'É preciso haver ao menos um proprietário ativo. Cadastre outro antes de mudar este.',
  'already-set-up': 'O laboratório já foi configurado. Entre com seu PIN.',
  'not-set-up': 'Faltam os dados do laboratório. Preencha-os em Ajustes › Laboratório.',
  invalid: (d) =>
    `Há um dado que o sistema não aceita${d['what'] ? `: ${d['what']}` : ''}. Confira os campos destacados.`,
  'customer-unknown':
    'Este cliente não foi encontrado. Ele pode ter saído com uma importação desfeita; procure-o de novo.',
  'receivable-unknown':
    'Este título não foi encontrado. Ele pode ter saído com uma importação desfeita; atualize a tela.',
  'payment-unknown': 'Este recebimento não foi encontrado. Atualize a tela e confira.',
  'letter-unknown': 'Esta carta não foi encontrada. Atualize a lista e confira.',
  'import-unknown': 'Esta importação não foi encontrada. Atualize a lista e confira.',
  'tax-id-taken': (d) =>
    `Este CPF/CNPJ já é de ${d['name'] ?? 'outro cliente'}${d['number'] ? ` (cliente nº ${d['number']})` : ''}. Abra esse cadastro ou confira o documento.`,
  'title-number-taken': (d) =>
    `O título ${d['title'] ?? ''} já existe para este cliente. Use outro número ou confira o que já está lançado.`,
  'changed-meanwhile':
    'Estes dados mudaram enquanto você editava. Confira os valores atuais e salve de novo.',
  'item-unknown':
    'Este item não está mais na lista de conferência. Atualize a tela; o que você preencheu continua guardado.',
  'evidence-missing': (d) =>
    `Falta a comprovação: ${evidenceNeeded[String(d['needs'])] ?? evidenceNeeded['any']}.`,
  'born-in-future': 'A data de nascimento ou fundação está no futuro. Confira o ano.',
  'verified-in-future': 'A data da conferência está no futuro. Informe hoje ou um dia anterior.',
  'consultation-unknown': 'Esta consulta não foi encontrada. Atualize a tela e confira.',
  'consulted-in-future': 'A data da consulta está no futuro. Informe hoje ou um dia anterior.',
  'block-unknown': 'Este bloqueio não foi encontrado. Atualize a lista e confira.',
  'review-in-past': 'A data de revisão já passou. Escolha um dia a partir de amanhã.',
  'already-off-list': 'Este bloqueio já foi encerrado.',
  'block-evaded': (d) =>
    `Este documento está na lista de bloqueio, em nome de ${d['name'] ?? 'alguém'}. Só o proprietário pode tirá-lo do cadastro ou trocá-lo; para corrigir um engano, peça a ele.`,
  'analysis-incomplete': (d) =>
    `A análise não pode terminar: falta ${d['missing'] ?? 'um item obrigatório'}. Complete e conclua de novo.`,
  'bureau-needed':
    'Para vender a prazo é preciso uma consulta de crédito recente. Registre a consulta ou escolha pagamento adiantado.',
  'above-initial-cap': (d) =>
    `Para cliente novo o limite vai até ${money(d['cap'])}${d['until'] ? ` até ${dayOr(d['until'], '')}` : ''}. Diminua o valor; ele pode crescer depois, aos poucos.`,
  'ends-in-past': 'A data final já passou. Escolha hoje ou um dia adiante.',
  'dunning-policy-unknown': 'Esta régua não existe mais. Escolha outra na lista.',
  'dunning-policy-withdrawn': 'Esta versão da régua já foi retirada.',
  'dunning-policy-wrong': (d) => wrongPolicy(d),
  'dunning-starts-in-past':
    'Uma régua nova não muda o que passou. Escolha hoje ou um dia adiante para começar.',
  'policy-unknown': 'Esta política de pagamento não existe mais. Escolha outra na lista.',
  'service-unknown': 'Este serviço não está no catálogo. Escolha outro na lista.',
  'service-code-taken': (d) =>
    `O código ${d['code'] ?? ''} já é de ${d['name'] ?? 'outro serviço'}. Use outro código.`,
  'order-unknown': 'Esta OS não foi encontrada. Atualize a lista e confira.',
  'order-closed': 'Esta OS está cancelada. Reabra-a antes de mudar algo.',
  'order-has-delivery':
    'Esta OS já teve entrega, por isso itens e valores não mudam mais. Faça uma repetição ou uma nova OS.',
  'order-has-receipts':
    'Há recebimentos ou cheques nesta OS. Estorne os recebimentos ou devolva os cheques antes.',
  'nothing-to-bill':
    'Não há o que faturar nesta OS: falta entregar, ou tudo já está recebido, em cheques ou em títulos.',
  'due-before-issue': 'O vencimento está no passado. Escolha hoje ou um dia adiante.',
  'stage-unknown': 'Esta etapa não é a próxima desta OS. Atualize a tela e confira.',
  'delivers-too-much': 'A quantidade passa do que falta entregar. Diminua-a.',
  'cheques-differ-from-plan':
    'Os cheques não batem com o plano combinado: datas e valores devem ser os mesmos. Confira-os ou refaça o plano.',
  'cheque-unknown': 'Este cheque não foi encontrado. Atualize a tela e confira.',
  'cheque-settled': 'Este cheque já teve destino. Atualize a tela e confira.',
  'cheque-step-too-soon': (d) =>
    `A última movimentação deste cheque é de ${dayOr(d['statusOn'], 'outra data')}. Informe esse dia ou um depois.`,
  'return-reason-needed': 'Escolha o motivo da devolução que o banco informou.',
  'cheque-too-early': (d) =>
    `Este cheque foi combinado para ${dayOr(d['depositOn'], 'outra data')}. Depositá-lo antes gera dano moral (Súmula 370 do STJ).`,
  'paper-unknown': 'Este documento não foi encontrado. Atualize a lista e confira.',
  'paper-closed':
    'Este documento já não está em andamento: foi assinado, cancelado, substituído ou venceu. Atualize a tela e confira.',
  'paper-not-signed': 'Este tipo de documento não é assinado pelo cliente; basta marcar quando foi enviado.',
  'scan-missing': 'Anexe a cópia assinada: foto ou PDF de todas as páginas.',
  'signed-outside': (d) =>
    `A assinatura precisa ser entre ${dayOr(d['from'], 'a emissão')} e ${dayOr(d['until'], 'hoje')}. Confira a data.`,
  'acknowledged-outside': (d) =>
    `O reconhecimento precisa ser entre ${dayOr(d['from'], 'a emissão do título')} e ${dayOr(d['until'], 'hoje')}. Confira a data.`,
  'sent-outside': (d) =>
    `O envio precisa ser entre ${dayOr(d['from'], 'a emissão')} e ${dayOr(d['until'], 'hoje')}. Confira a data.`,
  'template-invalid':
    'O texto tem erros e não foi publicado. Corrija os blocos marcados; nada do que você escreveu se perdeu.',
  'release-unknown': 'Esta liberação não foi encontrada. Atualize a tela e confira.',
  'not-liftable': 'Este motivo não pode ser liberado por exceção. Resolva-o para seguir.',
  'release-too-long': (d) =>
    `Uma liberação vale no máximo ${formatCount(Number(d['days'] ?? 30), 'dia', 'dias')}. Escolha uma data mais próxima.`,
  'trust-too-soon': (d) =>
    `A liberação em confiança já foi usada em ${dayOr(d['lastOn'], 'data recente')}. A próxima pode ser a partir de ${dayOr(d['nextOn'], 'um mês depois')}.`,
  'proof-missing': 'Anexe o comprovante antes de liberar em confiança.',
  'nothing-to-release': 'Não há retenção por atraso para liberar neste cliente.',
  'above-balance': (d) =>
    `O valor passa do saldo do título, que é de ${money(d['balance'])}. Receba até esse valor.`,
  'forgives-more-than-charged': (d) =>
    `O perdão passa dos encargos do dia, que são de ${money(d['charges'])}. Diminua o perdão.`,
  'receipt-unknown': 'Este recibo não foi encontrado. Atualize a lista e confira.',
  'parts-above-amount': (d) =>
    `As partes dos títulos passam do valor recebido, que é de ${money(d['balance'])}. Diminua uma delas ou corrija o valor.`,
  'looks-repeated': (d) =>
    `Parece o mesmo dinheiro${d['number'] === undefined ? '' : ` do recibo ${d['number']}`}: já há um recebimento deste valor, na mesma forma, em ${dayOr(d['paidOn'], 'data próxima')}. Se é outro, confirme para continuar.`,
  'change-only-in-cash': 'Só há troco em dinheiro. Deixe a sobra como crédito do cliente.',
  'above-credit': (d) => `O cliente tem ${money(d['balance'])} de crédito nesta data. Use até esse valor.`,
  'credit-unknown': 'Este crédito não foi encontrado. Atualize a tela e confira.',
  'credit-in-use': (d) =>
    `Deste crédito de ${money(d['amount'])} restam ${money(d['left'])}: o resto já foi usado ou devolvido. Estorne antes esse uso.`,
  'credit-of-receipt': 'Este crédito faz parte de um recibo. Para desfazê-lo, estorne o recibo.',
  'paid-before-issue': (d) =>
    `O recebimento é anterior à emissão do título (${dayOr(d['issuedOn'], 'veja o título')}). Confira a data.`,
  'paid-in-future': 'A data do recebimento está no futuro. Informe hoje ou um dia anterior.',
  'before-last-payment': (d) =>
    `Este título já tem um recebimento em ${dayOr(d['lastPaidOn'], 'data posterior')}. Estorne-o e lance os dois na ordem em que foram pagos.`,
  'already-cancelled': 'Este título já está cancelado.',
  'has-payments': 'O título tem recebimentos. Estorne-os antes de cancelar.',
  'already-reversed': 'Este recebimento já foi estornado.',
  'title-rescheduled': (d) =>
    `O título ${d['title'] ?? ''} foi reagendado ou cancelado depois deste recebimento, que por isso não pode ser estornado. Corrija com uma nota de crédito ou um título novo.`,
  // agreements
  'closing-unknown': 'Este fechamento não existe. Atualize a tela.',
  'closing-in-use': (d) =>
    `O título ${d['title'] ?? ''} deste fechamento já foi reagendado ou cancelado. Corrija os outros um a um.`,
  'nothing-to-close': 'Não há OS entregue e não faturada até esta data para os clientes escolhidos.',
  'dispute-unknown': 'Esta contestação não existe. Atualize a tela.',
  'dispute-closed': 'Esta contestação já foi encerrada.',
  'disputed-too-much': (d) => `O valor contestado passa do que se deve: ${money(d['most'])}. Diminua-o.`,
  'boleto-invalid':
    'A linha digitável não confere: algum dígito está errado. Confira com o boleto, número por número.',
  'boleto-not-bank':
    'Esta é uma conta de consumo ou tributo (48 dígitos), não um boleto de cobrança. Use a linha de 47 dígitos do banco.',
  'boleto-of-another': (d) => `Esta linha digitável já está no título ${d['title'] ?? ''}.`,
  'nothing-owed': (d) => `${d['name'] ?? 'O cliente'} não deve nada nesta data: não há o que cobrar.`,
  'nothing-overdue': (d) =>
    `${d['name'] ?? 'O cliente'} não tem títulos vencidos nesta data. Use o tom de lembrete.`,
  'all-disputed': (d) =>
    `Tudo o que ${d['name'] ?? 'o cliente'} deve e esta carta cobraria está em contestação. Responda à contestação antes de cobrar.`,
  'pix-key-invalid': 'A chave Pix do laboratório não é válida. Corrija-a em Ajustes › Laboratório.',
  ...collectionRefusals,
  'file-too-large': (d) =>
    d['name']
      ? `O arquivo ${d['name']} é grande demais (limite de ${d['limit'] ?? '50 MB'}). Digitalize com menos qualidade ou divida-o.`
      : `O arquivo é grande demais${d['limit'] ? ` (limite de ${d['limit']})` : ''}. Divida-o e importe em partes.`,
  'file-empty': (d) =>
    d['name']
      ? `O arquivo ${d['name']} está vazio. Confira se escolheu o arquivo certo.`
      : 'O arquivo não tem linhas de dados. Confira se escolheu o arquivo certo.',
  'file-broken': (d) =>
    d['name']
      ? `Não foi possível ler o arquivo ${d['name']}. Confira se ele ainda está lá e se não está aberto em outro programa.`
      : `Não foi possível ler o arquivo${d['line'] ? `: há um defeito na linha ${d['line']}` : ''}. Abra-o na planilha, salve de novo e tente outra vez.`,
  'file-not-supported': (d) =>
    `Este tipo de arquivo não é aceito${d['found'] ? ` (${d['found']})` : ''}. Salve como .csv ou .xlsx e tente de novo.`,
  'file-mixed-encodings': (d) =>
    `O arquivo mistura codificações de texto${d['line'] ? ` (linha ${d['line']})` : ''}; os acentos se perderiam. Salve-o de novo como CSV UTF-8.`,
  'too-many-rows': (d) =>
    `O arquivo tem linhas demais${d['limit'] ? ` (limite de ${d['limit']})` : ''}. Divida-o e importe em partes.`,
  'too-many-columns': (d) =>
    `O arquivo tem colunas demais${d['limit'] ? ` (limite de ${d['limit']})` : ''}. Deixe só as necessárias.`,
  'too-many-files': (d) =>
    `Escolha até ${d['limit'] ?? ''} arquivos de cada vez: ${d['name'] ?? 'este'} ficou de fora. Anexe-o em seguida.`,
  'import-expired': 'O arquivo ficou muito tempo aberto. Escolha-o de novo; o mapeamento foi lembrado.',
  'import-has-errors': 'Ainda há linhas com erro. Corrija-as no arquivo e abra-o de novo; nada foi gravado.',
  'import-stale':
    'Os dados mudaram depois da conferência. Confira de novo antes de importar; nada foi gravado.',
  'import-in-use': (d) =>
    `Há ${laterEntries(d)} que dependem desta importação. Estorne-os antes de desfazê-la.`,
  'already-undone': 'Esta importação já foi desfeita.',
  cancelled: 'Cancelado. Nada foi gravado.',
  'save-failed': (d) =>
    `Não foi possível salvar o arquivo${d['path'] ? ` em ${d['path']}` : ''}. Confira se a pasta existe e se há espaço.`,
  'attachment-kind': (d) =>
    `O arquivo ${d['name'] ?? ''} não é de um tipo aceito como anexo${d['found'] ? ` (${d['found']})` : ''}. Use PDF, foto ou documento.`,
  'attachment-missing': (d) =>
    `O arquivo ${d['name'] ?? ''} não está mais na pasta do Em Dia. Anexe-o de novo; o registro continua guardado.`,
  'attachment-changed': (d) =>
    `O arquivo ${d['name'] ?? ''} foi alterado fora do Em Dia e não é mais o que foi anexado. Anexe-o de novo.`,
  'bank-file-not-recognised':
    'Este arquivo não é um extrato OFX nem um retorno CNAB 240 ou 400. No site do banco, baixe o extrato em OFX ou o arquivo de retorno da cobrança.',
  'bank-file-remittance':
    'Este é o arquivo de remessa, o que se envia ao banco. Baixe o de retorno, que o banco devolve com os pagamentos.',
  'bank-file-bank-unknown': (d) =>
    `O Em Dia não conhece o retorno CNAB 400 do banco ${String(d['bank'] ?? '')}. Peça ao banco o retorno em CNAB 240, ou baixe o extrato em OFX.`,
  'bank-file-credit-card':
    'Este é o extrato de um cartão de crédito, que mostra gastos e não recebimentos. Baixe o da conta corrente.',
  'bank-file-many-accounts': (d) =>
    `O arquivo traz ${String(d['accounts'] ?? 'várias')} contas. Baixe um extrato de cada vez, uma conta por arquivo.`,
  'bank-file-empty': (d) =>
    Number(d['issues'] ?? 0) > 0
      ? 'Nenhuma linha do arquivo pôde ser lida. Veja abaixo o motivo de cada uma e baixe o arquivo de novo no banco.'
      : 'O arquivo do banco não traz nenhum lançamento. Confira o período escolhido ao baixá-lo.',
  'bank-file-other-company': (d) =>
    `O arquivo é de ${String(d['name'] ?? '').trim() || 'outra empresa'} (${String(d['taxId'] ?? '')}), e não deste laboratório. Confirme que a conta é da casa antes de importar.`,
  'bank-entry-unknown': 'Este lançamento do banco não está mais na lista. Atualize a tela.',
  'bank-entry-not-waiting':
    'Outra pessoa já tratou deste lançamento. Veja o que foi feito dele e, se for o caso, desfaça.',
  'bank-entry-waits': 'Este lançamento ainda espera: não há o que desfazer.',
  'mail-not-set-up': 'O envio de e-mail ainda não está ligado. Preencha Ajustes › E-mail e salve.',
  'mail-secret-missing': 'Falta a senha do e-mail neste computador. Digite-a em Ajustes › E-mail e salve.',
  'mail-secret-unavailable':
    'Este computador não oferece um cofre para guardar a senha, e ela não será gravada sem proteção. Use “Salvar como .eml” ou “Abrir no meu programa de e-mail”.',
  'mail-login-refused':
    'O servidor de e-mail recusou o usuário ou a senha. Confira os dois em Ajustes › E-mail; muitos provedores pedem uma “senha de aplicativo”. Nenhuma mensagem se perdeu.',
  'mail-unreachable':
    'Não foi possível falar com o servidor de e-mail. Confira a internet, o nome do servidor e a porta. Nenhuma mensagem se perdeu.',
  'mail-certificate':
    'O servidor de e-mail não provou quem é (o certificado não confere ou falta a conexão segura), e por isso a senha não foi enviada. Confira o nome do servidor e a segurança escolhida.',
  'mail-refused-recipient': ({ response }) =>
    `O servidor de e-mail não aceitou o endereço do destinatário. Confira se está escrito certo.${serverSaid(response)}`,
  'mail-refused': ({ response }) =>
    `O servidor de e-mail não aceitou a mensagem. Confira o remetente em Ajustes › E-mail.${serverSaid(response)}`,
  'mail-unknown': 'Este e-mail não está mais na caixa de saída. Atualize a tela.',
  'mail-decided': ({ by, on }) =>
    `${String(by ?? 'Outra pessoa')} já tratou deste e-mail em ${dayOr(on, 'outro dia')}. Atualize a tela.`,
  'disk-full':
    'O disco está cheio. Nada foi gravado nem perdido; libere espaço e o sistema volta a gravar sozinho.',
  'read-only': 'O sistema está em modo de leitura para proteger seus dados. Veja o aviso na barra de baixo.',
  'store-unavailable':
    'O banco de dados está reiniciando. Aguarde um instante e tente de novo; o que foi confirmado está salvo.',
  'journal-failed':
    'Não foi possível gravar o diário de segurança, por isso nada foi lançado. Confira o disco e tente de novo.',
  'snapshot-unreadable':
    'Esta cópia de segurança não pôde ser lida por inteiro e não foi usada. Escolha outra.',
  'newer-data':
    'Estes dados são de uma versão mais nova do Em Dia. Instale a versão mais nova para abri-los.',
  'link-not-allowed': 'Este endereço não é aberto por segurança.',
}

/** The sentence of a refusal, with its details filled in. */
export function describeRefusal(refusal: Refusal): string {
  const sentence = sentences[refusal.code]
  return typeof sentence === 'string' ? sentence : sentence(refusal.details)
}

/** What is said of a fault: not an answer of the house but a defect of it. */
export const UNEXPECTED =
  'Algo inesperado aconteceu. Seus dados confirmados estão salvos. Tente de novo; se continuar, feche e abra o Em Dia.'
