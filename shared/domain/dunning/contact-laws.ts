import type { State } from '../contact.ts'
import { type ContactHours, type ContactRules, type ContactWindow, hoursOf } from './contact-rules.ts'

/** What a state's law says about the hours of collection (§ 2.1): data from secondary lists, to be read by a lawyer. */
export type ContactLaw = {
  state: State
  hours: ContactHours
  law: string
  /** Where it was read. */
  sources: readonly string[]
  /** Sources disagree, or the number of the law was not confirmed; the narrower reading is in `hours`. */
  conflict: boolean
}

const hour = (from: number, until: number) => ({ from: from * 60, until: until * 60 })
const EFIC = 'efic.com.br/?p=368'
const FORUM = 'creditoecobranca.com/forum/cobranca/horarios-de-cobranca'

export const contactLaws: readonly ContactLaw[] = [
  {
    state: 'SP',
    hours: { weekdays: hour(8, 20), saturday: hour(8, 14), sunday: null },
    law: 'Lei 15.426/2014',
    sources: [EFIC, FORUM],
    conflict: false,
  },
  {
    state: 'AL',
    hours: { weekdays: hour(8, 20), saturday: hour(8, 14), sunday: null },
    law: 'Lei 7.782/2016 (também SMS)',
    sources: [EFIC, FORUM],
    conflict: false,
  },
  {
    state: 'RJ',
    hours: { weekdays: hour(9, 19), saturday: null, sunday: null },
    law: 'Lei 7.868/2018',
    sources: [EFIC],
    conflict: false,
  },
  {
    state: 'ES',
    hours: { weekdays: hour(8, 19), saturday: null, sunday: null },
    law: 'Lei 10.626/2017',
    sources: [EFIC],
    conflict: false,
  },
  {
    state: 'CE',
    hours: { weekdays: hour(8, 18), saturday: null, sunday: null },
    law: 'Lei 16.836/2019 (todo canal telefônico, número identificado)',
    sources: ['olagoa.com.br/cotidiano/lei-estabelece-horarios-para-ligacoes-por-empresas-de-telemarketing'],
    conflict: false,
  },
  {
    state: 'AM',
    hours: { weekdays: hour(8, 18), saturday: null, sunday: null },
    law: 'Dois textos: até 18 h ou 19 h; sábado até 14 h ou nada',
    sources: ['amnews.com.br/nova-lei-proibe-cobrancas-por-telefone-fora-do-horario-comercial', EFIC],
    conflict: true,
  },
  {
    state: 'PR',
    hours: { weekdays: hour(8, 18), saturday: hour(8, 13), sunday: null },
    law: 'Lei 252/2010 (número não confirmado)',
    sources: ['blog.monest.com.br/qual-horario-permitido-para-fazer-cobranca'],
    conflict: true,
  },
]

/** What São Paulo practises: 8 to 20, Saturdays 8 to 14. Wider than other states allow: for a house that names theirs. */
export const SAO_PAULO_HOURS: ContactHours = {
  weekdays: hour(8, 20),
  saturday: hour(8, 14),
  sunday: null,
}

const inside = (window: ContactWindow, law: ContactWindow) =>
  window === null || (law !== null && window.from >= law.from && window.until <= law.until)

/** The laws that the hours in force would break: a state's own hours, or the national ones where it has none. */
export function lawsBroken(rules: Pick<ContactRules, 'hours' | 'byState'>): ContactLaw[] {
  return contactLaws.filter(({ state, hours: law }) => {
    const hours = hoursOf(rules, state)
    return !(
      inside(hours.weekdays, law.weekdays) &&
      inside(hours.saturday, law.saturday) &&
      inside(hours.sunday, law.sunday)
    )
  })
}
