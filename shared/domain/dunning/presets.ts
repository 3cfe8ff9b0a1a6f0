import { ZERO } from '../money.ts'
import type { TextId } from '../messages/message-texts.ts'
import type {
  CollectionPhase,
  DunningChannel,
  DunningPolicy,
  DunningPolicyDraft,
  DunningStep,
  DunningTone,
  StepOffset,
  StepPrecondition,
} from './policy.ts'

export const presetIds = ['house', 'laboratory', 'retail', 'cedrus', 'nothing'] as const
export type PresetId = (typeof presetIds)[number]

type Step = {
  id: string
  name: string
  at: number | StepOffset
  phase?: CollectionPhase
  channel: DunningChannel
  fallback?: DunningChannel
  tone?: DunningTone
  text: TextId
  who?: DunningStep['who']
  asks?: StepPrecondition[]
}

function step(given: Step): DunningStep {
  const { id, name, at, phase = 'friendly', channel, fallback, tone = 'light', text, who, asks } = given
  return {
    id,
    name,
    offset: typeof at === 'number' ? { amount: at, unit: 'days' } : at,
    phase,
    channel,
    fallback: fallback ?? null,
    tone,
    textId: text,
    who: who ?? 'receptionist',
    preconditions: asks ?? [],
  }
}

const before = (at: number) =>
  step({
    id: 'lembrete',
    name: 'Lembrete antes do vencimento',
    at,
    channel: 'whatsapp',
    fallback: 'email',
    text: 'reminder-before',
  })
const today = step({
  id: 'vence-hoje',
  name: 'Vence hoje',
  at: 0,
  channel: 'whatsapp',
  fallback: 'email',
  text: 'due-today',
})
const first = (at: number | StepOffset) =>
  step({
    id: 'primeiro-aviso',
    name: 'Primeiro aviso',
    at,
    channel: 'whatsapp',
    fallback: 'email',
    text: 'late-first',
  })
const call = (at: number) =>
  step({
    id: 'ligacao',
    name: 'Ligação para entender o motivo',
    at,
    channel: 'phone',
    fallback: 'whatsapp',
    text: 'late-second',
  })
const firmLetter = (at: number) =>
  step({
    id: 'carta-firme',
    name: 'Carta de cobrança',
    at,
    channel: 'letter',
    fallback: 'email',
    tone: 'firm',
    text: 'firm-demand',
    who: 'manager',
  })
const suspension = (at: number) =>
  step({
    id: 'suspensao',
    name: 'Aviso de suspensão de novos trabalhos',
    at,
    phase: 'firm',
    channel: 'phone',
    fallback: 'whatsapp',
    tone: 'firm',
    text: 'orders-suspended',
    asks: ['approach-chosen'],
  })
const measureLetter = (at: number) =>
  step({
    id: 'carta-aviso',
    name: 'Carta de aviso de medida',
    at,
    phase: 'firm',
    channel: 'letter',
    fallback: 'email',
    tone: 'firm',
    text: 'measure-notice',
    who: 'manager',
    asks: ['approach-chosen'],
  })
const notice = (at: number) =>
  step({
    id: 'notificacao',
    name: 'Notificação extrajudicial',
    at,
    phase: 'extrajudicial',
    channel: 'letter',
    tone: 'formal',
    text: 'extrajudicial-notice',
    who: 'manager',
    asks: ['approach-chosen', 'earlier-steps-done', 'manager-approves'],
  })
const decision = (at: number) =>
  step({
    id: 'decisao',
    name: 'Última proposta antes da decisão',
    at,
    phase: 'extrajudicial',
    channel: 'phone',
    fallback: 'letter',
    tone: 'formal',
    text: 'last-proposal',
    who: 'manager',
    asks: ['approach-chosen', 'earlier-steps-done', 'manager-approves'],
  })
const legal = (at: number) =>
  step({
    id: 'juridico',
    name: 'Encaminhamento ao jurídico',
    at,
    phase: 'judicial',
    channel: 'letter',
    tone: 'formal',
    text: 'legal-notice',
    who: 'owner',
    asks: ['approach-chosen', 'earlier-steps-done', 'manager-approves'],
  })

type Preset = Pick<DunningPolicyDraft, 'name' | 'tolerance' | 'steps'>

/** Policies to begin from: the house's own (§ 10), a laboratory's holds, a shop's, the one of Cedrus, and none at all. */
export const policyPresets: Record<PresetId, Preset> = {
  house: {
    name: 'Régua da casa',
    tolerance: ZERO,
    steps: [
      before(-3),
      today,
      first(1),
      call(5),
      firmLetter(10),
      suspension(15),
      measureLetter(25),
      notice(45),
      decision(60),
      legal(120),
    ],
  },
  // New cases stop at 7 days, production at 15, the account at 30: what laboratories do (X2).
  laboratory: {
    name: 'Laboratório',
    tolerance: ZERO,
    steps: [
      before(-5),
      today,
      first(1),
      call(4),
      { ...suspension(7), id: 'trava-leve', name: 'Trava leve: novos casos esperam' },
      {
        ...firmLetter(15),
        id: 'trava-producao',
        name: 'Trava da produção, com carta',
        phase: 'firm',
        preconditions: ['approach-chosen'],
      },
      { ...measureLetter(30), id: 'conta-suspensa', name: 'Conta suspensa: carta de aviso de medida' },
      notice(45),
      decision(60),
    ],
  },
  // In the queue at D+1, messages at D+5, D+15 and D+25, listing may be decided at D+30.
  retail: {
    name: 'Varejo',
    tolerance: ZERO,
    steps: [
      {
        ...call(1),
        id: 'entra-na-fila',
        name: 'Entra na fila: conferir se já pagou e ligar',
        textId: 'late-first',
      },
      first(5),
      { ...first(15), id: 'segundo-aviso', name: 'Segundo aviso', tone: 'firm', textId: 'late-second' },
      measureLetter(25),
      { ...decision(30), id: 'negativacao', name: 'Decisão sobre negativação' },
    ],
  },
  // A reminder, a contact 24 hours after, firmer after ten days (R08); the rest waits its thirty days (K02).
  cedrus: {
    name: 'Cedrus',
    tolerance: ZERO,
    steps: [
      before(-2),
      first({ amount: 24, unit: 'hours', exact: true }),
      firmLetter(10),
      measureLetter(30),
      decision(60),
    ],
  },
  nothing: { name: 'Não fazer nada', tolerance: ZERO, steps: [] },
}

const HOUSE_ID = '018f0000-0000-7000-8000-000000000001'

/** What holds where nobody published a policy: the house's own, as version 0. */
export const HOUSE_POLICY: DunningPolicy = {
  ...policyPresets.house,
  id: HOUSE_ID,
  familyId: HOUSE_ID,
  version: 0,
  scope: { kind: 'everyone' },
  validFrom: '1990-01-01' as DunningPolicy['validFrom'],
  validUntil: null,
  publishedOn: '1990-01-01' as DunningPolicy['publishedOn'],
  by: '',
  note: '',
  withdrawal: null,
}
