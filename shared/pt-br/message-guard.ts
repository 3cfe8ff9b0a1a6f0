import type { GuardRule } from '#shared/domain/messages/guard-rules.ts'

type RuleWords = {
  name: string
  /** Why, in a sentence or two. */
  why: string
  law: string
  /** What to write instead of the sentence; null where only the writer knows. */
  instead: string | null
}

/** What the guard says of each rule: why, by which law, and how to say it. */
export const guardWords: Record<GuardRule, RuleWords> = {
  prison: {
    name: 'Ameaça de prisão ou polícia',
    why: 'Dívida não dá prisão, e dizer que dá é ameaça e informação falsa.',
    law: 'CDC, arts. 42 e 71',
    instead: 'Queremos resolver com você: podemos combinar outra data ou um parcelamento.',
  },
  violence: {
    name: 'Ameaça',
    why: 'Intimidar o cliente é crime, mesmo sem dizer o que se fará.',
    law: 'CDC, art. 71; CP, art. 147',
    instead: 'Conte conosco para encontrar uma forma de acertar.',
  },
  harassment: {
    name: 'Insistência que perturba',
    why: 'Cobrar sem dar descanso interfere no trabalho e no lazer do cliente.',
    law: 'CDC, art. 71',
    instead: 'Qual o melhor dia para conversarmos?',
  },
  visit: {
    name: 'Cobrança na casa ou no trabalho',
    why: 'Ir à porta do cliente, ou dizer que se vai, o constrange diante dos outros.',
    law: 'CDC, arts. 42 e 71',
    instead: 'Se preferir, marcamos uma conversa por telefone, no horário que for melhor para você.',
  },
  'job-loss': {
    name: 'Ameaça ao trabalho ou ao registro',
    why: 'Uma dívida não tira registro, emprego nem consultório de ninguém.',
    law: 'CDC, arts. 42 e 71',
    instead: 'Queremos continuar trabalhando com você e encontrar uma saída juntos.',
  },
  'dirty-name': {
    name: '“Nome sujo” e parecidos',
    why: 'A expressão humilha e serve de pressão. Se o registro já foi autorizado, escreva o que acontece, com calma.',
    law: 'CDC, art. 42',
    instead: 'Acertando agora, sua situação fica em dia conosco.',
  },
  exposure: {
    name: 'Exposição da dívida',
    why: 'A dívida é assunto só de vocês dois: contar, publicar ou insinuar isso é constrangimento.',
    law: 'CDC, arts. 42 e 71',
    instead: 'Este assunto fica entre nós.',
  },
  'third-party': {
    name: 'Terceiros na cobrança',
    why: 'Família, secretária, sócios, colegas e pacientes não podem saber da dívida nem servir de pressão.',
    law: 'CDC, art. 42; LGPD, art. 6º',
    instead: 'Prefiro tratar diretamente com você.',
  },
  disclosure: {
    name: 'Assunto revelado a outra pessoa',
    why: 'Quem recebe o recado não é o cliente: deixe só seu nome e telefone.',
    law: 'CDC, art. 42; LGPD, art. 6º',
    instead: 'Pode pedir para retornar a ligação, por favor?',
  },
  insult: {
    name: 'Ofensa',
    why: 'Xingar quem deve é ridicularizar, e transforma a dívida em indenização.',
    law: 'CDC, art. 42; CP, art. 140',
    instead: 'Aconteceu algum imprevisto? Queremos entender para ajudar.',
  },
  humiliation: {
    name: 'Humilhação ou ironia',
    why: 'Julgar a vida ou o caráter do cliente é constrangimento, ainda que sem palavrão.',
    law: 'CDC, art. 42',
    instead: 'Entendemos que imprevistos acontecem. Que data fica boa para você?',
  },
  label: {
    name: 'Rótulo',
    why: '“Inadimplente” e “devedor” ferem sem ajudar. Fale do título, não da pessoa.',
    law: 'CDC, art. 42; LGPD, art. 18',
    instead: 'Há um pagamento em aberto conosco.',
  },
  'false-claim': {
    name: 'Afirmação que não é verdade',
    why: 'Só um juiz manda bloquear, penhorar, intimar ou citar. Dizer isso sem que exista é crime.',
    law: 'CDC, arts. 42 e 71',
    instead: 'Até agora tratamos deste assunto só entre nós, e queremos que continue assim.',
  },
  'court-look': {
    name: 'Aparência de documento da justiça',
    why: 'A mensagem parece vir de um juiz ou fórum, e não vem.',
    law: 'CDC, arts. 42 e 71',
    instead: 'Esta é uma mensagem do laboratório sobre um pagamento em aberto.',
  },
  measure: {
    name: 'Medida ainda não autorizada',
    why: 'Protesto, registro, ação ou suspensão só podem ser anunciados na etapa que os permite, quando são verdade e vão mesmo acontecer.',
    law: 'CC, art. 153; CDC, art. 42',
    instead: 'Podemos combinar outra data ou um parcelamento.',
  },
  'way-out': {
    name: 'Falta dizer como evitar',
    why: 'Quem anuncia uma medida diz também que pagamento ou acordo a evitam.',
    law: 'CC, art. 153',
    instead: null,
  },
  urgency: {
    name: 'Urgência indevida',
    why: 'Ultimato e pressa inventada pressionam. Dê um dia certo e o caminho para negociar.',
    law: 'CDC, art. 42',
    instead: 'Consegue me dar um retorno até o fim da semana?',
  },
  'charge-claim': {
    name: 'Encargo a conferir',
    why: 'Só cobre o que o contrato prevê e o sistema calculou. Honorários e custas dependem de ação ou de cláusula.',
    law: 'CDC, art. 51; CC, art. 395',
    instead: null,
  },
  patient: {
    name: 'Dado de paciente',
    why: 'Nome de paciente, dente e trabalho feito são dados de saúde e não entram em cobrança: cite só o número da OS.',
    law: 'LGPD, art. 11; Lei 6.710/1979, art. 4º',
    instead: 'Refere-se à OS que consta no seu extrato.',
  },
  health: {
    name: 'Saúde ou vida pessoal',
    why: 'Doença, família e vida pessoal são dados sensíveis e não servem de argumento.',
    law: 'LGPD, arts. 10 e 11',
    instead: 'Sentimos muito pelo momento. Quando prefere que a gente volte a falar?',
  },
  shouting: {
    name: 'Texto em maiúsculas',
    why: 'Maiúsculas soam como grito.',
    law: 'CDC, art. 42',
    instead: null,
  },
  emoji: {
    name: 'Figura que intimida',
    why: 'Sirene, caveira ou arma ameaçam tanto quanto a palavra; alertas assustam sem informar.',
    law: 'CDC, art. 42',
    instead: null,
  },
  disguise: {
    name: 'Palavra disfarçada',
    why: 'Quem lê entende a palavra com asteriscos. Escreva-a inteira ou deixe-a de fora.',
    law: 'CDC, art. 42',
    instead: null,
  },
  'house-word': {
    name: 'Palavra que a casa não usa',
    why: 'O laboratório bloqueou esta palavra em Ajustes › Textos.',
    law: 'Regra da casa',
    instead: null,
  },
  amount: {
    name: 'Valor que não confere',
    why: 'Este valor não é nenhum dos que o cliente deve hoje. Cobrar a mais obriga a devolver em dobro.',
    law: 'CDC, art. 42, parágrafo único; CC, art. 940',
    instead: null,
  },
  pix: {
    name: 'Pix que não é o da casa',
    why: 'O código foi alterado, ou não é o do laboratório para este valor. Use o que o sistema gerou.',
    law: 'CDC, art. 42',
    instead: null,
  },
  boleto: {
    name: 'Linha digitável desconhecida',
    why: 'Esta linha não é de nenhum boleto destes títulos.',
    law: 'CDC, art. 42',
    instead: null,
  },
  creditor: {
    name: 'Faltam os dados de quem cobra',
    why: 'A mensagem precisa dizer quem escreve. Para consumidor, com nome, endereço e CPF ou CNPJ.',
    law: 'CDC, art. 42-A',
    instead: null,
  },
  'already-paid': {
    name: 'Falta o “se já pagou, desconsidere”',
    why: 'O pagamento pode ter acontecido hoje: diga o que fazer nesse caso.',
    law: 'CC, art. 940',
    instead: null,
  },
  hours: {
    name: 'Fora do horário',
    why: 'Agora não é hora de contato neste estado.',
    law: 'CDC, art. 71; leis estaduais',
    instead: null,
  },
  frequency: {
    name: 'Contatos demais',
    why: 'O cliente já foi contatado o quanto as regras da casa permitem.',
    law: 'CDC, arts. 42 e 71',
    instead: null,
  },
}

/** What is added at the end for what a whole message lacks. */
export const guardAdditions: Partial<Record<GuardRule, string>> = {
  'already-paid': 'Se já pagou, desconsidere esta mensagem.',
  'way-out': 'A medida pode ser evitada pelo pagamento ou por um acordo, inclusive parcelado.',
}
