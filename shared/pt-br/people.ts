import type { Role } from '#shared/domain/access.ts'

export const roleNames: Record<Role, string> = {
  receptionist: 'Recepção',
  manager: 'Gerência',
  owner: 'Proprietário',
}

/** What each role may do, as the choice of a role explains it. */
export const roleDuties: Record<Role, string> = {
  receptionist: 'Cadastra clientes e títulos, importa planilhas e recebe pagamentos.',
  manager: 'Tudo da recepção, e ainda emite cartas, perdoa encargos, estorna e muda os ajustes.',
  owner: 'Tudo da gerência, e ainda cuida das pessoas e restaura cópias de segurança.',
}

export const signIn = {
  who: 'Quem está usando o Em Dia?',
  whoHint: 'Escolha seu nome e digite seu PIN.',
  locked: 'Tela bloqueada',
  lockedHint: 'O que estava sendo digitado continua aqui. Entre para continuar.',
  pin: 'PIN',
  pinOf: (name: string) => `PIN de ${name}`,
  enter: 'Entrar',
  other: 'Outra pessoa',
  erase: 'Apagar o último dígito',
  wait: (seconds: number) => `Aguarde ${seconds} s para tentar de novo.`,
  nobody: 'Não há ninguém ativo cadastrado. Restaure uma cópia de segurança ou fale com o suporte.',
  samplePin: (pin: string) => `PIN de exemplo: ${pin}`,
}
