import type { Block } from '#shared/domain/template.ts'
import { clause, heading, pageBreak, paragraph, signatures, table, title } from '../text-blocks.ts'

/** *Contrato de prestação de serviços* (R3.1). */
export const contractText: Block[] = [
  title('Contrato de prestação de serviços de prótese dentária'),
  paragraph(
    'LABORATÓRIO: {{laboratory.name}}, {{laboratory.taxId}}{{laboratory.registration}}, com endereço em {{laboratory.address}}, telefone {{laboratory.phone}}.',
  ),
  paragraph(
    'CLIENTE: {{customer.name}}, {{customer.taxId}}{{customer.registration}}, com endereço em {{customer.address}}.',
  ),
  paragraph(
    'As partes trabalham juntas sobre estes princípios: {{house.principles}}. Combinam o que segue e se obrigam a cumpri-lo.',
  ),
  clause(
    'object',
    'Objeto',
    'O laboratório confecciona trabalhos de prótese dentária por solicitação escrita do cliente. O diagnóstico, o planejamento e a indicação do trabalho são do cirurgião-dentista; ao laboratório cabe a execução técnica do que foi pedido.',
  ),
  clause(
    'prices',
    'Preços e reajuste',
    'Valem os preços da tabela anexa na data de cada pedido. A tabela é reajustada uma vez por ano, em janeiro, no máximo pela variação do IPCA, e toda mudança de preço é avisada por escrito com pelo menos 30 dias de antecedência; pedidos já aceitos mantêm o preço combinado.',
  ),
  clause(
    'order-form',
    'Ordem de serviço',
    'Cada trabalho começa com uma ordem de serviço que traz o código do paciente, nunca o nome, o trabalho, os dentes, a cor, o material, as datas das etapas e a data de entrega. O que não constar da ordem de serviço não faz parte do pedido.',
  ),
  clause(
    'production',
    'Prazos de produção',
    'Os prazos contam do recebimento completo de modelos, moldes ou arquivos digitais em condições de uso e, quando a forma de pagamento pedir entrada, do seu recebimento. Material incompleto suspende o prazo até que seja completado.',
  ),
  clause(
    'trials',
    'Provas e aprovação',
    'Nas etapas de prova o trabalho volta ao cliente, que o aprova ou pede ajustes por escrito. A etapa seguinte só começa depois da aprovação.',
  ),
  clause(
    'remake',
    'Repetições',
    'Repetição por falha de execução é feita sem custo para o cliente. Repetição por mudança de plano, de cor já aprovada, por moldagem ou registro inadequado, ou por quebra no uso, é cobrada conforme a causa anotada na ordem de serviço. O cliente reclama em até 10 dias corridos da entrega, devolvendo a peça para exame.',
  ),
  clause(
    'warranty',
    'Garantia',
    'O laboratório garante a execução conforme a ordem de serviço. A garantia não cobre uso em desacordo com o planejado, alteração feita por terceiros nem falta de manutenção. Se houver relação de consumo, valem também os prazos dos artigos 26 e 50 do Código de Defesa do Consumidor.',
  ),
  clause(
    'billing',
    'Faturamento e pagamento',
    'As formas de pagamento oferecidas são: {{policy.payments}}. Nas vendas a prazo o laboratório fatura o que foi entregue no fechamento do mês e emite a nota fiscal; o pagamento é feito por Pix, boleto ou outro meio combinado, até o vencimento de cada título.',
  ),
  clause(
    'charges',
    'Multa, juros e correção por atraso',
    'SOBRE O VALOR EM ATRASO INCIDEM MULTA DE {{terms.fee}}, COBRADA UMA VEZ, E JUROS SIMPLES DE {{terms.interest}} AO MÊS, CONTADOS POR DIA, DEPOIS DE CARÊNCIA DE {{terms.grace}}. Correção monetária só incide quando estiver escrita no título. O pagamento parcial é imputado primeiro aos encargos e depois ao principal, salvo acordo escrito.',
  ),
  clause(
    'credit',
    'Limite de crédito e suspensão',
    'O cliente tem limite de crédito de {{credit.limit}}, que o laboratório pode rever. COM ATRASO DE MAIS DE {{policy.holdOrders}}, NOVOS PEDIDOS A PRAZO FICAM SUSPENSOS; DE MAIS DE {{policy.holdProduction}}, A PRODUÇÃO PARA NA ETAPA EM QUE ESTÁ; DE MAIS DE {{policy.holdDelivery}}, A ENTREGA FICA RETIDA, sempre com aviso ao cliente e até que o atraso seja resolvido.',
  ),
  clause(
    'early-maturity',
    'Vencimento antecipado',
    'Se houver acordo de parcelamento, o atraso de duas parcelas, ou de uma por mais de 30 dias, faz vencer as demais, com perda dos descontos concedidos.',
  ),
  clause(
    'custody',
    'Entrega e guarda de modelos',
    'A entrega é registrada em protocolo assinado por quem recebe. Modelos e moldes ficam à disposição do cliente por 90 dias depois da entrega; passado esse prazo podem ser descartados. Arquivos digitais são guardados pelo mesmo período.',
  ),
  clause(
    'data-protection',
    'Proteção de dados',
    'O paciente é identificado só por código. Cada parte trata os dados pessoais que recebe apenas para cumprir este contrato e a lei, guarda-os com segurança e atende os direitos dos titulares (Lei 13.709/2018).',
  ),
  clause(
    'confidentiality',
    'Sigilo',
    'As partes guardam sigilo sobre dados de pacientes, preços, técnicas e informações comerciais uma da outra, durante o contrato e depois dele.',
  ),
  clause(
    'term',
    'Prazo e encerramento',
    'Este contrato vale por 12 meses a partir da assinatura e pode ser renovado por escrito. Qualquer das partes pode encerrá-lo com aviso de 30 dias; pedidos em andamento são concluídos e pagos.',
  ),
  clause(
    'forum',
    'Foro',
    'Fica eleito o foro de {{laboratory.city}} para resolver dúvidas deste contrato, ressalvado o foro do consumidor quando a lei o garantir.',
  ),
  paragraph('{{paper.place}}, {{paper.date}}.'),
  signatures(['laboratory', 'customer'], 2),
  pageBreak,
  heading('Anexo I – Tabela de preços'),
  table('prices'),
]
