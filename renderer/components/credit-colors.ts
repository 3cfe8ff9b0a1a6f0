import type { CreditClass } from '#shared/domain/credit-policy.ts'
import type { TrafficLight } from '#shared/domain/credit-standing.ts'

/** Each with 3:1 or more against the page in its theme; a word stands beside every colour. */
export const lightColors: Record<TrafficLight, string> = {
  green: 'light-dark(#2b8a3e, #69db7c)',
  yellow: 'light-dark(#a07a00, #ffd43b)',
  red: 'light-dark(#c92a2a, #ff7b72)',
}

/** From calm to grave, as the lights. */
export const classColors: Record<CreditClass, string> = {
  A: 'light-dark(#0b7285, #3bc9db)',
  B: 'light-dark(#2b8a3e, #69db7c)',
  C: 'light-dark(#a07a00, #ffd43b)',
  D: 'light-dark(#d9480f, #ff8d3f)',
  E: 'light-dark(#c92a2a, #ff7b72)',
}
