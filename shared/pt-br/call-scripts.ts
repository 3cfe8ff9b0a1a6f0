import type { CallScript, ScriptProblem } from '#shared/domain/negotiation/call-script.ts'

/**
 * The scripts the house begins with (K12). Nothing is said of a debt before the customer himself is on the line (R2.4);
 * nobody is threatened, and every way ends in something that can be written down (R2.1).
 */
export const defaultCallScripts: CallScript[] = [
  {
    id: 'abertura',
    name: 'Abertura',
    nodes: [
      {
        id: 'quem',
        text: 'Bom dia! Aqui é {operador}, do {laboratorio}. Com quem eu falo?',
        answers: [
          { label: 'É o próprio cliente', goto: 'assunto' },
          { label: 'É outra pessoa', goto: 'outra-pessoa' },
          { label: 'Ninguém atende', goto: 'sem-resposta' },
          { label: 'Não conhece o cliente', goto: 'desconhece' },
        ],
        outcome: null,
      },
      {
        id: 'outra-pessoa',
        text: 'Por favor, peça para {nome} me ligar de volta no {laboratorio}. É assunto pessoal, só com ele(a). Obrigado! (Não diga mais nada: nem valor, nem motivo.)',
        answers: [],
        outcome: 'message-left',
      },
      {
        id: 'sem-resposta',
        text: 'Desligue sem deixar recado gravado sobre a dívida e marque quando tentar de novo.',
        answers: [],
        outcome: 'no-answer',
      },
      {
        id: 'desconhece',
        text: 'Desculpe o engano, vou corrigir o cadastro. Bom dia!',
        answers: [],
        outcome: 'unknown-there',
      },
      {
        id: 'assunto',
        text: '{nome}, tudo bem? Estou ligando sobre {titulos}, no total de {valor} hoje. O(a) senhor(a) sabe me dizer o que houve?',
        answers: [
          { label: 'Esqueci', goto: 'esqueci' },
          { label: 'Estou sem dinheiro', goto: 'sem-dinheiro' },
          { label: 'Não concordo', goto: 'discordo' },
          { label: 'Já paguei', goto: 'ja-paguei' },
          { label: 'Não quero falar por telefone', goto: 'por-escrito' },
          { label: 'Meu advogado cuida disso', goto: 'advogado' },
        ],
        outcome: null,
      },
      {
        id: 'ja-paguei',
        text: 'Que bom, obrigado por avisar! Em que dia e como foi pago? Vou conferir ainda hoje e, se faltar algo, eu mesmo(a) retorno. Se puder, mande o comprovante.',
        answers: [],
        outcome: 'claims-paid',
      },
      {
        id: 'por-escrito',
        text: 'Sem problema. Prefere WhatsApp ou e-mail? Anoto aqui e não ligo mais.',
        answers: [
          { label: 'Quer por escrito', goto: 'escrever' },
          { label: 'Não quer mais ligações', goto: 'nao-ligar' },
        ],
        outcome: null,
      },
      {
        id: 'escrever',
        text: 'Combinado: mando por escrito ainda hoje. Obrigado!',
        answers: [],
        outcome: 'asks-writing',
      },
      {
        id: 'nao-ligar',
        text: 'Respeitamos o seu pedido: não ligaremos mais. Tenha um bom dia!',
        answers: [],
        outcome: 'asks-no-calls',
      },
      {
        id: 'advogado',
        text: 'Claro. Pode me dizer o nome e o contato dele(a)? A partir de agora falamos só com ele(a).',
        answers: [],
        outcome: 'lawyer',
      },
    ],
  },
  {
    id: 'esqueci',
    name: 'Esqueci',
    nodes: [
      {
        id: 'acontece',
        text: 'Acontece! Posso mandar agora a 2ª via com o Pix copia e cola. Consegue acertar hoje ou amanhã?',
        answers: [
          { label: 'Pago hoje ou amanhã', goto: 'promessa' },
          { label: 'Não recebi o boleto', goto: 'segunda-via' },
          { label: 'Só mais para a frente', goto: 'outra-data' },
        ],
        outcome: null,
      },
      {
        id: 'promessa',
        text: 'Perfeito! Então ficou {valor} até essa data. Mando o combinado por escrito para o(a) senhor(a) só confirmar.',
        answers: [],
        outcome: 'promise',
      },
      {
        id: 'segunda-via',
        text: 'Envio agora mesmo. É neste WhatsApp e neste e-mail que costuma ver? Assim o próximo não se perde.',
        answers: [
          { label: 'Recebendo, pago', goto: 'promessa' },
          { label: 'Quer só a 2ª via', goto: 'enviar' },
        ],
        outcome: null,
      },
      {
        id: 'enviar',
        text: 'Enviando. Qualquer dúvida estou à disposição!',
        answers: [],
        outcome: 'asked-copy',
      },
      {
        id: 'outra-data',
        text: 'Entendo. Qual é o primeiro dia em que consegue pagar ao menos uma parte?',
        answers: [
          { label: 'Dá uma data', goto: 'promessa' },
          { label: 'Não sabe dizer', goto: 'sem-data' },
        ],
        outcome: null,
      },
      {
        id: 'sem-data',
        text: 'Tudo bem. Retorno em três dias para combinarmos juntos, pode ser?',
        answers: [],
        outcome: 'asks-time',
      },
    ],
  },
  {
    id: 'sem-dinheiro',
    name: 'Sem dinheiro',
    nodes: [
      {
        id: 'ouvir',
        text: 'Obrigado por ser franco(a). O que aconteceu? (Ouça sem interromper e anote a dificuldade e o que ele(a) sugere.)',
        answers: [
          { label: 'É passageiro', goto: 'entrada' },
          { label: 'Quer parcelar', goto: 'parcelar' },
          { label: 'Tem muitas dívidas', goto: 'muitas-dividas' },
          { label: 'Não vai pagar', goto: 'recusa' },
        ],
        outcome: null,
      },
      {
        id: 'entrada',
        text: 'Podemos fazer uma entrada agora e o resto quando receber. Qual valor e qual dia ficam bons?',
        answers: [
          { label: 'Combina valor e dia', goto: 'prometeu' },
          { label: 'Ainda não consegue', goto: 'tempo' },
        ],
        outcome: null,
      },
      {
        id: 'prometeu',
        text: 'Combinado! Mando por escrito para confirmar. Se algo mudar, me avise antes do dia.',
        answers: [],
        outcome: 'promise',
      },
      {
        id: 'tempo',
        text: 'Certo. Ligo de novo na data que combinarmos agora. Qual é melhor?',
        answers: [],
        outcome: 'asks-time',
      },
      {
        id: 'parcelar',
        text: 'Preparo três opções de parcelamento, com o valor de cada uma, e mando ainda hoje para escolher com calma.',
        answers: [
          { label: 'Quer as opções', goto: 'acordo' },
          { label: 'Nenhuma cabe', goto: 'sem-condicoes' },
        ],
        outcome: null,
      },
      { id: 'acordo', text: 'Ótimo, mando hoje e retorno amanhã.', answers: [], outcome: 'agreement' },
      {
        id: 'sem-condicoes',
        text: 'Entendo. Vou conversar aqui e volto com um plano que caiba. Qual valor por mês seria possível?',
        answers: [],
        outcome: 'no-means',
      },
      {
        id: 'muitas-dividas',
        text: 'Sinto muito. Nesse caso paramos as cobranças e propomos um plano único, por escrito, que caiba no seu orçamento.',
        answers: [],
        outcome: 'no-means',
      },
      {
        id: 'recusa',
        text: 'Respeito. Fica registrado, e o responsável do laboratório entrará em contato. Obrigado pela sinceridade.',
        answers: [],
        outcome: 'refuses',
      },
    ],
  },
  {
    id: 'discordo',
    name: 'Discordo',
    nodes: [
      {
        id: 'qual',
        text: 'Obrigado por dizer: quero resolver. Com o que não concorda?',
        answers: [
          { label: 'Com o valor', goto: 'valor-errado' },
          { label: 'Com o serviço', goto: 'servico' },
          { label: 'Só com uma parte', goto: 'parte' },
        ],
        outcome: null,
      },
      {
        id: 'valor-errado',
        text: 'Qual valor esperava, e de qual OS? Vou conferir com o técnico; até a resposta esta parte não é cobrada.',
        answers: [],
        outcome: 'contests-amount',
      },
      {
        id: 'servico',
        text: 'O que houve com o trabalho? Anoto e vejo a repetição; até a resposta esta OS não é cobrada.',
        answers: [],
        outcome: 'contests-service',
      },
      {
        id: 'parte',
        text: 'Então separo essa parte para conferir. E o restante, consegue acertar em que dia?',
        answers: [
          { label: 'Dá uma data para o resto', goto: 'promessa' },
          { label: 'Só depois da resposta', goto: 'valor-errado' },
        ],
        outcome: null,
      },
      {
        id: 'promessa',
        text: 'Combinado: o restante nessa data, e a resposta da conferência eu trago antes.',
        answers: [],
        outcome: 'promise',
      },
    ],
  },
]

export const scriptProblemNames: Record<ScriptProblem['problem'], string> = {
  'repeated-id': 'o código se repete',
  'unknown-target': 'uma resposta leva a uma fala que não existe',
  'dead-end': 'não tem respostas nem resultado: a conversa morre aqui',
  unreachable: 'nenhuma resposta leva até aqui',
  'no-way-out': 'a conversa dá voltas e nunca chega a um resultado',
}

/** Fills a line of a script with what is known of the call. */
export function fillScript(text: string, values: Record<string, string>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
