import type { PolicyProblem, PolicyProblemCode } from '#shared/domain/dunning/policy-checks.ts'

const steps = (names: string[]) => names.map((name) => `“${name}”`).join(', ')

/** What is wrong with a policy, and what to do about it; `names` are the steps it is about. */
const sentences: Record<PolicyProblemCode, (names: string[]) => string> = {
  'step-repeated': (names) => `A etapa ${steps(names)} aparece duas vezes. Remova uma delas.`,
  'same-day': (names) =>
    `${steps(names)} caem no mesmo dia: o cliente recebe só uma mensagem por dia. Mude o dia de uma delas.`,
  'harsh-too-early': (names) =>
    `${steps(names)} vem antes de 30 dias de atraso. Medida dura só depois de D+30; para indício de fraude, faça uma régua para o cliente, com motivo e fim.`,
  'harsh-by-exception': (names) =>
    `${steps(names)} vem antes de 30 dias de atraso. Vale só para quem tem sinais de fraude registrados no perfil de cobrança; para os outros, espera os 30 dias.`,
  'measure-too-early': (names) =>
    `${steps(names)} avisa de registro e protesto antes de 20 dias de atraso: a medida anunciada viria antes dos 30 dias. Mude o dia ou o texto.`,
  'firm-before-due': (names) =>
    `${steps(names)} fala firme antes de vencer. Até o vencimento só há lembrete: use fase amigável e tom leve.`,
  'phase-goes-back': (names) =>
    `${steps(names)} vem depois de uma etapa mais firme. A régua não costuma voltar para trás: confira a ordem.`,
  'text-not-yet-due': (names) =>
    `${steps(names)} usa um texto de dívida vencida, mas nesse dia ela ainda não venceu. Escolha um lembrete.`,
  'text-past-due': (names) =>
    `${steps(names)} usa um texto de lembrete, mas nesse dia a dívida já venceu. Escolha um texto de cobrança.`,
  'text-too-harsh': (names) =>
    `${steps(names)} usa um texto que só cabe em uma fase mais firme. Mude a fase ou o texto.`,
  'fallback-same': (names) =>
    `${steps(names)} tem como segundo canal o próprio canal. Escolha outro ou nenhum.`,
  'harsh-unapproved': (names) =>
    `${steps(names)} é medida dura e sai sem um gerente. Peça a aprovação ou mude quem faz.`,
  'letter-needs-manager': (names) =>
    `${steps(names)} é carta: quem emite carta é gerente ou dono. A recepção não conseguirá fazer.`,
  'more-than-weekly-cap': (names) =>
    `${steps(names)} passa do limite de contatos por semana. A etapa vai esperar: dê mais espaço entre elas.`,
  'hour-not-contactable': (names) =>
    `${steps(names)} tem hora em que ninguém pode ser contatado: a etapa vai esperar a próxima hora permitida.`,
  'nothing-after-due': () => 'Nada acontece depois do vencimento: quem atrasar não será cobrado.',
  'few-steps': () =>
    'Há menos de seis etapas até 30 dias de atraso. É nos primeiros dias que mais se recupera.',
  'does-nothing': () => 'Sem etapas, esta régua não faz nada: ninguém será lembrado nem cobrado por ela.',
  'exception-without-reason': () => 'Uma régua para clientes escolhidos precisa do motivo. Escreva-o abaixo.',
  'exception-without-end': () =>
    'Uma régua para clientes escolhidos precisa do último dia: uma exceção não vale para sempre.',
  'ends-before-start': () => 'O último dia é anterior ao primeiro.',
}

export function describePolicyProblem(code: PolicyProblem['code'], stepNames: string[]): string {
  return sentences[code](stepNames)
}
