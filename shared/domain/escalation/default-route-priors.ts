import { centavos, ZERO } from '../money.ts'
import type { RoutePriors } from './route-priors.ts'

/** First guesses, each with its source where there is one; the house's own cases soon weigh more. */
export const DEFAULT_ROUTE_PRIORS: RoutePriors = {
  routes: {
    insist: {
      chances: [7000, 4500, 3000, 1800, 900, 300],
      share: 10_000,
      days: 45,
      cost: ZERO,
      minutes: 60,
      commission: 0,
      source: '',
    },
    agreement: {
      chances: [7200, 6200, 5200, 4200, 2800, 1300],
      share: 9000,
      days: 90,
      cost: ZERO,
      minutes: 90,
      commission: 0,
      source: '',
    },
    bureau: {
      chances: [5500, 5000, 4200, 3200, 2000, 800],
      share: 10_000,
      days: 60,
      cost: centavos(2000),
      minutes: 45,
      commission: 0,
      source: '',
    },
    protest: {
      chances: [5500, 5200, 4500, 3400, 2200, 1000],
      share: 10_000,
      days: 60,
      cost: ZERO,
      minutes: 90,
      commission: 0,
      source: 'Sem custo para o credor desde 28/11/2019; chances: palpite inicial',
    },
    agency: {
      chances: [5000, 4800, 4200, 3400, 2400, 1200],
      share: 9000,
      days: 90,
      cost: ZERO,
      minutes: 40,
      commission: 2500,
      source: '',
    },
    'small-claims': {
      chances: [4500, 4500, 4300, 4000, 3200, 2000],
      share: 9000,
      days: 300,
      cost: ZERO,
      minutes: 480,
      commission: 0,
      source:
        'Lei 9.099/1995: sem custas em primeira instância (art. 54); só pessoa física, ME ou EPP como autor (art. 8). Chances: palpite inicial',
    },
  },
  strength: 10,
  decideAfterDays: 60,
  monthlyCost: 150,
  // 40 minimum wages of R$ 1.621,00; the user keeps it up to date.
  smallClaimsCeiling: centavos(6_484_000),
}
