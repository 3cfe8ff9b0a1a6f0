import { type HouseText, PAID, SIGNED, WAYS_TO_PAY } from './house-text.ts'

const HELLO = '{{saudacao}}, {{cliente.primeiroNome}}!'

/** Before the due date and right after it: light, with everything needed to pay at once (3.2). */
export const reminderTexts: readonly HouseText[] = [
  {
    id: 'reminder-before',
    name: 'Lembrete antes do vencimento',
    use: 'Dias antes de vencer, com todas as parcelas próximas numa mensagem só.',
    purpose: 'dunning',
    tone: 'light',
    asks: 'reminder',
    measures: [],
    subject: '{{laboratorio}}: seu vencimento de {{vencimento}}',
    body: `${HELLO} Aqui é do {{laboratorio}}. Passando para lembrar do vencimento que está chegando:\n\n{{titulos}}\n\nTotal: {{total}}\n\n${WAYS_TO_PAY}\n\n{{proximoVencimento}}\n{{contestado}}\n${PAID} Qualquer dúvida, é só responder por aqui.\n\n${SIGNED}`,
    sms: '{{laboratorio}}: {{cliente.primeiroNome}}, {{quantidade}} com vencimento {{vencimento}}, total {{total}}. Se ja pagou, desconsidere. Duvidas: {{telefone}} {{credor.consumidor}}\n\n{{pix}}\n\n{{linha}}',
    phone: `Bom dia! Aqui é {{atendente}}, do {{laboratorio}}. Falo com {{cliente.nome}}?\n\n(Só continue depois de confirmar que fala com a própria pessoa.)\n\nLiguei só para lembrar do vencimento de {{vencimento}}: {{quantidade}}, no total de {{total}}.\n{{proximoVencimento}}\n\nO boleto ou o Pix chegou direitinho? Posso mandar de novo agora.\n\nObrigado pela atenção e bom trabalho!`,
  },
  {
    id: 'due-today',
    name: 'Vence hoje',
    use: 'No dia do vencimento.',
    purpose: 'dunning',
    tone: 'light',
    asks: 'reminder',
    measures: [],
    subject: '{{laboratorio}}: vencimento de hoje',
    body: `${HELLO} Aqui é do {{laboratorio}}. Um lembrete amigo do vencimento de hoje:\n\n{{titulos}}\n\nTotal: {{total}}\n\n${WAYS_TO_PAY}\n\n{{proximoVencimento}}\n{{contestado}}\n${PAID}\n\n${SIGNED}`,
    sms: '{{laboratorio}}: {{cliente.primeiroNome}}, lembrete do vencimento de hoje: {{quantidade}}, total {{total}}. Se ja pagou, desconsidere. Duvidas: {{telefone}} {{credor.consumidor}}\n\n{{pix}}\n\n{{linha}}',
    phone: `Bom dia! Aqui é {{atendente}}, do {{laboratorio}}. Falo com {{cliente.nome}}?\n\n(Só continue depois de confirmar que fala com a própria pessoa.)\n\nÉ um lembrete rápido: hoje vence {{quantidade}}, no total de {{total}}. Quer que eu mande o Pix agora?\n\nSe já pagou, ótimo, obrigado e desculpe o incômodo.`,
  },
  {
    id: 'late-first',
    name: 'Primeiro aviso, no dia seguinte',
    use: 'Logo no primeiro dia útil de atraso: a maioria só esqueceu.',
    purpose: 'dunning',
    tone: 'light',
    asks: 'reminder',
    measures: [],
    subject: '{{laboratorio}}: podemos ajudar com o vencimento de {{vencimento}}?',
    body: `${HELLO} Aqui é do {{laboratorio}}. Ainda não identificamos o pagamento abaixo. Talvez tenha sido só um esquecimento, acontece:\n\n{{titulos}}\n\nTotal hoje: {{total}}\n{{encargos}}\n\n${WAYS_TO_PAY}\n\n{{proximoVencimento}}\n{{contestado}}\n${PAID} Se algo não está certo no valor ou no serviço, conte para nós.\n\n${SIGNED}`,
    sms: '{{laboratorio}}: {{cliente.primeiroNome}}, nao identificamos {{quantidade}} de {{vencimento}}, total {{total}}. Se ja pagou, desconsidere. Fale conosco: {{telefone}} {{credor.consumidor}}\n\n{{pix}}\n\n{{linha}}',
    phone: `Bom dia! Aqui é {{atendente}}, do {{laboratorio}}. Falo com {{cliente.nome}}?\n\n(Só continue depois de confirmar que fala com a própria pessoa.)\n\nNão identificamos aqui o pagamento de {{quantidade}} com vencimento {{vencimento}}, no total de {{total}}. Chegou a ver o boleto?\n\n• "Esqueci": sem problema, mando o Pix agora. Consegue pagar ainda hoje?\n• "Já paguei": ótimo! Pode me mandar o comprovante para eu baixar?\n• "O valor está errado": me diga o que não bate, para eu verificar e retornar.\n• "Estou sem dinheiro agora": entendo. Que dia fica bom para você?`,
  },
  {
    id: 'late-second',
    name: 'Segundo aviso, poucos dias depois',
    use: 'Cinco dias de atraso, ainda leve, e já perguntando o que houve.',
    purpose: 'dunning',
    tone: 'light',
    asks: 'reminder',
    measures: [],
    subject: '{{laboratorio}}: vencimento de {{vencimento}} em aberto',
    body: `${HELLO} Aqui é do {{laboratorio}}. Continua em aberto conosco:\n\n{{titulos}}\n\nTotal hoje: {{total}}\n{{encargos}}\n\nAconteceu alguma coisa? Se este mês apertou, podemos combinar outra data ou dividir. Basta responder com o dia que fica bom para você.\n\n${WAYS_TO_PAY}\n\n{{proximoVencimento}}\n{{contestado}}\n${PAID}\n\n${SIGNED}`,
    sms: '{{laboratorio}}: {{cliente.primeiroNome}}, {{quantidade}} em aberto, total {{total}}. Podemos combinar outra data: {{telefone}}. Se ja pagou, desconsidere. {{credor.consumidor}}\n\n{{pix}}\n\n{{linha}}',
    phone: `Bom dia! Aqui é {{atendente}}, do {{laboratorio}}. Falo com {{cliente.nome}}?\n\n(Só continue depois de confirmar que fala com a própria pessoa.)\n\nEstou ligando porque {{quantidade}} continua em aberto há {{diasAtraso}}, no total de {{total}}. Aconteceu alguma coisa? Quero entender para ajudar.\n\n(Ouça até o fim. Anote a dificuldade e a sugestão do cliente.)\n\nQue dia fica bom para você? Posso anotar essa data e mandar por escrito?`,
  },
]
