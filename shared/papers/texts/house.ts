import type { Block } from '#shared/domain/template.ts'
import { clause, heading, paragraph, title } from '../text-blocks.ts'

/** *Nossa política* (E04): one page, to be given to everybody. */
export const policyText: Block[] = [
  title('Nossa política'),
  paragraph(
    'Como {{laboratory.name}} vende, recebe e cobra. Vale para todos, da mesma forma, e acompanha o contrato. Regras de crédito: {{policy.version}}.',
  ),
  clause(null, 'Como se paga', 'Formas de pagamento: {{policy.payments}}.'),
  clause(
    'boletos',
    'Boletos e vencimentos',
    'O boleto ou o código Pix segue com o fechamento, antes do vencimento. Quem não o receber deve pedi-lo: a falta do boleto não muda o vencimento. Vencimento em dia sem banco passa para o dia útil seguinte.',
  ),
  clause(
    null,
    'Atraso',
    'Depois do vencimento e de carência de {{terms.grace}}, há multa de {{terms.fee}} uma única vez e juros de {{terms.interest}} ao mês, por dia de atraso.',
  ),
  clause(
    null,
    'Crédito e retenção',
    'Atraso de mais de {{policy.holdOrders}} suspende novos pedidos a prazo; de mais de {{policy.holdProduction}}, a produção; de mais de {{policy.holdDelivery}}, a entrega. Pago o atraso, tudo volta ao normal, e o histórico conta a favor de quem paga em dia.',
  ),
  clause(
    'escalation',
    'Cobrança, negativação e protesto',
    'Cobramos por etapas contadas do vencimento, sempre na mesma ordem ({{dunning.version}}): {{dunning.steps}}. Só depois do aviso, e se ele não for atendido, o débito pode ir a protesto ou a cadastro de inadimplentes. Um acordo cumprido evita ou encerra a medida.',
  ),
  clause(
    null,
    'Fale conosco',
    'Dificuldade para pagar? Fale antes do vencimento: {{laboratory.phone}}. Quem avisa é ouvido, e quase tudo se acerta.',
  ),
  paragraph('Nossos princípios: {{house.principles}}.'),
  paragraph('{{paper.place}}, {{paper.date}}.'),
]

/** *Nossos princípios* (E28). */
export const principlesText: Block[] = [
  title('Nossos princípios'),
  paragraph('O que {{laboratory.name}} promete e espera de quem trabalha conosco.'),
  heading('Qualidade antes de pressa'),
  paragraph(
    'Fazemos cada peça como se fosse para alguém da nossa família, e dizemos a verdade sobre prazos.',
  ),
  heading('Palavra escrita'),
  paragraph('O que é combinado fica escrito, com data e assinatura. Isso protege os dois lados.'),
  heading('Preço justo e pagamento em dia'),
  paragraph(
    'O preço cobre material, trabalho e o cuidado que cada caso pede. Pagar em dia mantém a bancada funcionando e os prazos de pé.',
  ),
  heading('As mesmas regras para todos'),
  paragraph('Crédito se conquista com histórico. Não há atalho por amizade nem castigo por antipatia.'),
  heading('Respeito'),
  paragraph(
    'Cobramos com firmeza e educação, em particular e no horário certo. Dados de pacientes ficam em sigilo.',
  ),
  paragraph('{{paper.place}}, {{paper.date}}.'),
]
