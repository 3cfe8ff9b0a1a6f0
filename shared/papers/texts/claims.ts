import type { Block } from '#shared/domain/template.ts'
import { clause, paragraph, pix, signatures, table, title } from '../text-blocks.ts'

/** Notice of negativation or protest (R3.4): true, dated, and avoidable. */
export const noticeText: Block[] = [
  title('Aviso'),
  paragraph('{{paper.place}}, {{paper.date}}.'),
  paragraph('A {{customer.name}}.'),
  paragraph(
    'Constam em aberto os títulos abaixo, no total de {{debt.overdue}} vencidos. Os valores estão calculados até a data deste aviso, com multa de {{terms.fee}} e juros de {{terms.interest}} ao mês.',
  ),
  table('titles'),
  paragraph(
    'Conforme nossa política de cobrança ({{dunning.version}}), sem o pagamento ou um acordo, a partir de {{notice.from}} poderá ser feita a seguinte medida: {{notice.measure}}.',
  ),
  paragraph(
    'O pagamento ou um acordo por escrito antes desse dia evita a medida. Fale conosco: {{laboratory.phone}}. Se já pagou, desconsidere este aviso e nos envie o comprovante.',
  ),
  pix,
]

/** Extrajudicial notification (R3.5). */
export const notificationText: Block[] = [
  title('Notificação extrajudicial'),
  paragraph('{{paper.place}}, {{paper.date}}.'),
  paragraph(
    'NOTIFICANTE: {{laboratory.name}}, {{laboratory.taxId}}, com endereço em {{laboratory.address}}.',
  ),
  paragraph('NOTIFICADO: {{customer.name}}, {{customer.taxId}}{{customer.domicile}}.'),
  paragraph(
    'O notificado deve {{debt.total}} ({{debt.totalInWords}}) por serviços de prótese dentária prestados e não pagos, como segue:',
  ),
  table('titles'),
  clause(
    'demand',
    'Exigência',
    'O notificante pede que o notificado pague o valor acima até {{notification.deadline}}, pela chave Pix do laboratório ou outro meio combinado, e o constitui em mora também quanto a valores sem vencimento.',
  ),
  clause(
    'consequences',
    'Consequências',
    'Conforme a política de cobrança do notificante ({{dunning.version}}), sem o pagamento no prazo ele poderá levar os títulos a protesto, inscrever o débito em cadastros de inadimplentes e cobrá-lo em juízo, com os encargos contratados e as custas.',
  ),
  clause(
    'reservation',
    'Ressalva',
    'Esta notificação não renuncia a nenhum direito nem constitui novação. O notificante continua à disposição para um acordo: {{laboratory.phone}}.',
  ),
  paragraph(
    'Entregue por carta com aviso de recebimento, e-mail com confirmação de leitura ou cartório de títulos e documentos.',
  ),
  signatures(['laboratory']),
]

/** Agreement with acknowledgement of debt (R3.6). */
export const agreementText: Block[] = [
  title('Termo de acordo e confissão de dívida'),
  paragraph('CREDOR: {{laboratory.name}}, {{laboratory.taxId}}, com endereço em {{laboratory.address}}.'),
  paragraph('DEVEDOR: {{customer.name}}, {{customer.taxId}}{{customer.domicile}}.'),
  clause(
    'acknowledgement',
    'Confissão',
    'O devedor reconhece dever {{debt.total}}, com encargos até esta data, pelos títulos abaixo, referentes a serviços de prótese dentária prestados.',
  ),
  table('titles'),
  clause(
    null,
    'Desconto e valor do acordo',
    'O credor concede desconto de {{agreement.discount}}, sob a condição de que o acordo seja cumprido. O valor do acordo é de {{agreement.net}} ({{agreement.netInWords}}).',
  ),
  clause(
    null,
    'Pagamento',
    'O devedor paga em {{agreement.instalments}}, {{agreement.interest}}, a primeira em {{agreement.firstDueOn}}, por {{agreement.means}}:',
  ),
  table('instalments'),
  clause(
    'charges',
    'Encargos das parcelas',
    'Parcela em atraso tem multa de {{terms.fee}} e juros de {{terms.interest}} ao mês.',
  ),
  clause(
    'early-maturity',
    'Vencimento antecipado',
    'O atraso de duas parcelas, ou de uma por mais de 30 dias, faz vencer o saldo. Descumprido o acordo, perde-se o desconto e volta a dívida de origem, com seus encargos, menos o que foi pago.',
  ),
  clause(
    'no-novation',
    'Sem novação',
    'Este acordo não constitui novação: as obrigações de origem e suas garantias permanecem até o pagamento integral.',
  ),
  clause(
    'interruption',
    'Prescrição',
    'O reconhecimento da dívida interrompe a prescrição, nos termos do artigo 202, VI, do Código Civil.',
  ),
  clause(
    'removal',
    'Negativação e protesto',
    'Paga a primeira parcela, o credor pede a baixa de inscrição em cadastro de inadimplentes em até 5 dias úteis. Havendo protesto, a carta de anuência é entregue com a quitação.',
  ),
  clause(
    'data-protection',
    'Proteção de dados',
    'Os dados deste acordo são tratados só para cumpri-lo e provar o seu cumprimento (Lei 13.709/2018).',
  ),
  clause(
    null,
    'Garantias',
    'Notas promissórias emitidas por este acordo ficam vinculadas a ele e não circulam. Fiador ou avalista, quando houver, assina junto, com o cônjuge.',
  ),
  clause('forum', 'Foro', 'Fica eleito o foro de {{laboratory.city}}.'),
  paragraph('{{paper.place}}, {{paper.date}}.'),
  signatures(['laboratory', 'customer'], 2),
]

/** Change of policy (R3.7): announced before, and never retroactive. */
export const policyChangeText: Block[] = [
  title('Comunicação de mudança de política'),
  paragraph('{{paper.place}}, {{paper.date}}.'),
  paragraph('A {{customer.name}}.'),
  paragraph('A partir de {{change.from}} muda o seguinte:'),
  paragraph('{{change.what}}'),
  paragraph('Por quê: {{change.why}}'),
  paragraph(
    'A mudança vale só para pedidos feitos a partir desse dia; o que já foi combinado não muda. É seu direito discordar e encerrar o contrato sem custo até essa data. Dúvidas: {{laboratory.phone}}.',
  ),
]
