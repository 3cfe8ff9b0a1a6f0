import type { DayFigures } from '#shared/contracts/store-for-main.ts'
import { formatCount } from './format.ts'

/** The day's notice; null on a day that brings nothing. */
export function dayNotice({
  customers,
  reminders,
  justLate,
  undecided,
}: DayFigures): { title: string; body: string } | null {
  const parts = [
    customers > 0 ? `${formatCount(customers, 'cliente', 'clientes')} para cobrar hoje` : '',
    reminders > 0 ? formatCount(reminders, 'lembrete', 'lembretes') : '',
    justLate > 0
      ? formatCount(justLate, 'título venceu e não foi pago', 'títulos venceram e não foram pagos')
      : '',
    undecided > 0 ? formatCount(undecided, 'e-mail para conferir', 'e-mails para conferir') : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? { title: 'Em Dia: cobrança de hoje', body: parts.join(' · ') } : null
}

/** The tray's icon and its menu. */
export const trayWords = {
  tip: 'Em Dia',
  open: 'Abrir o Em Dia',
  today: 'Cobrança de hoje',
  quit: 'Sair',
}
