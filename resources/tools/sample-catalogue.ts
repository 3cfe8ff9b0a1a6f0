/** The works of the example laboratory: code, name, direct cost and the three prices in centavos, stages, business days. */
export type SampleService = {
  code: string
  name: string
  cost: number
  full: number
  standard: number
  vip: number
  stages: string
  days: number
}

const FIXED = 'Modelo > Enceramento > Fundição* > Prova > Acabamento'
const CERAMIC = 'Modelo > Coping* > Prova > Aplicação de cerâmica* > Glaze'
const DIGITAL = 'Escaneamento > Desenho > Fresagem* > Sinterização* > Acabamento'
const ACRYLIC = 'Modelo > Plano de cera > Montagem de dentes > Prova > Acrilização* > Polimento'

const service = (
  [code, name]: [string, string],
  [cost, full, standard, vip]: [number, number, number, number],
  [stages, days]: [string, number],
): SampleService => ({ code, name, cost, full, standard, vip, stages, days })

export const sampleCatalogue: readonly SampleService[] = [
  service(['CMC', 'Coroa metalocerâmica'], [14_800, 39_000, 34_000, 31_000], [CERAMIC, 7]),
  service(['CZI', 'Coroa de zircônia monolítica'], [18_500, 52_000, 45_000, 41_000], [DIGITAL, 6]),
  service(['CDI', 'Coroa de dissilicato de lítio'], [21_000, 58_000, 50_000, 46_000], [DIGITAL, 7]),
  service(['FAC', 'Faceta de dissilicato'], [22_500, 62_000, 54_000, 49_000], [DIGITAL, 8]),
  service(['MET', 'Coroa total metálica'], [9800, 24_000, 20_500, 18_500], [FIXED, 5]),
  service(
    ['NUC', 'Núcleo metálico fundido'],
    [3900, 11_000, 9500, 8500],
    ['Enceramento > Fundição* > Acabamento', 3],
  ),
  service(['PRV', 'Provisório em resina'], [2600, 9000, 7500, 6500], ['Modelo > Resina > Polimento', 2]),
  service(
    ['ONL', 'Onlay em cerômero'],
    [7200, 21_000, 18_000, 16_500],
    ['Modelo > Aplicação* > Acabamento', 4],
  ),
  service(['CIM', 'Coroa sobre implante, metalocerâmica'], [23_800, 66_000, 57_000, 52_000], [CERAMIC, 9]),
  service(['CIZ', 'Coroa sobre implante, zircônia'], [27_500, 74_000, 64_000, 58_500], [DIGITAL, 8]),
  service(['PRO', 'Prótese tipo protocolo, por arcada'], [92_000, 245_000, 210_000, 192_000], [ACRYLIC, 15]),
  service(['BAR', 'Barra para protocolo'], [48_000, 118_000, 102_000, 94_000], [FIXED, 10]),
  service(['PTS', 'Prótese total superior'], [16_500, 48_000, 41_000, 37_500], [ACRYLIC, 10]),
  service(['PTI', 'Prótese total inferior'], [16_500, 48_000, 41_000, 37_500], [ACRYLIC, 10]),
  service(['PPR', 'Prótese parcial removível'], [21_800, 59_000, 51_000, 46_500], [ACRYLIC, 12]),
  service(['PPA', 'Prótese parcial provisória acrílica'], [8900, 26_000, 22_000, 20_000], [ACRYLIC, 6]),
  service(
    ['REB', 'Reembasamento'],
    [4200, 14_000, 12_000, 10_500],
    ['Inclusão > Acrilização* > Polimento', 2],
  ),
  service(['CON', 'Conserto de prótese'], [1900, 8000, 6500, 5500], ['Conserto > Polimento', 1]),
  service(
    ['PLM', 'Placa miorrelaxante'],
    [5400, 19_000, 16_000, 14_500],
    ['Modelo > Prensagem* > Ajuste', 4],
  ),
  service(['PLC', 'Placa de clareamento'], [2100, 9500, 8000, 7000], ['Modelo > Plastificação > Recorte', 2]),
]
