/** Where each rule of escalation is written, and since when, as a person or a lawyer would look it up. */
const sources: Record<string, string> = {
  'R1.12': 'contrato e CC art. 389: valor recalculado no dia',
  '§ 11': 'CDC art. 42: o que se contesta não se cobra (1990)',
  'R2.18': 'CC arts. 189 e 206; STJ, REsp 2.088.100 (2023)',
  'R2.7': 'CDC art. 43 §§ 1º e 5º; Súmula 323 do STJ (2009)',
  K02: 'regra da casa: nada firme antes de 30 dias',
  I07: 'regra da casa: negativar é o último passo',
  '§ 3.4': 'boa-fé, CC art. 422: avisar antes da medida',
  'R2.12': 'Lei 9.492/1997, arts. 12, 14 e 15',
  'R2.23': 'CDC art. 54-A; Lei 14.181/2021',
  'R2.6, R2.12': 'CDC art. 43 § 2º; Súmula 359 do STJ (2008)',
  'R2.11': 'Lei 9.492/1997, arts. 1º e 8º',
  '§ 3.6': 'CPC art. 784 III e § 4º (Lei 14.620/2023)',
  'R2.8': 'Súmula 548 do STJ (2015)',
  'R2.6': 'CDC art. 43 § 2º; Súmula 359 do STJ (2008); leis estaduais',
  R09: 'prazo combinado com o parceiro',
  'Lei 7.357': 'Lei 7.357/1985, arts. 33, 59 e 61; Súmula 503 do STJ (2014)',
  'CC 206 § 5º I': 'Código Civil, art. 206 § 5º I (2002): 5 anos',
  'Súmula 504': 'Súmula 504 do STJ (2014): 5 anos para a nota promissória',
  'R2.14': 'Lei 9.492/1997, art. 11-A (2023): até 30 dias',
  'R2.15': 'Lei 9.492/1997, art. 6º',
  'R2.11, § 2.4': 'Lei 9.492/1997, art. 9º: o cartório não vê a prescrição',
  'CC 205': 'Código Civil, art. 205 (2002): 10 anos',
  'LUG 70 e 77': 'Lei Uniforme de Genebra, arts. 70 e 77 (1966): 3 anos',
  'Lei 5.474 art. 18': 'Lei 5.474/1968, art. 18: 3 anos',
}

/** The law or rule behind a rule's number; the number itself where nothing is known of it. */
export function ruleSource(rule: string): string {
  return sources[rule] ?? rule
}
