import type { AgingBucket } from '#shared/domain/aging.ts'

/**
 * From calm to grave, each with 3:1 or more against the page in its theme; the label beside every colour says the
 * bucket in words, so nothing depends on telling them apart.
 */
export const bucketColors: Record<AgingBucket, string> = {
  notDue: 'light-dark(#0b7285, #3bc9db)',
  d1to30: 'light-dark(#a07a00, #ffd43b)',
  d31to60: 'light-dark(#c25e00, #ffa94d)',
  d61to90: 'light-dark(#d9480f, #ff8d3f)',
  d91to180: 'light-dark(#c92a2a, #ff7b72)',
  d181to365: 'light-dark(#a61e4d, #f783ac)',
  over365: 'light-dark(#6b21a8, #c9a0ff)',
  noDueDate: 'light-dark(#5c636a, #a6adb5)',
}
