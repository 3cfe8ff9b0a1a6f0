import type { ChecklistItem, Checklists } from './checklist.ts'
import { CLINIC_CHECKLIST } from './default-checklist-clinic.ts'
import { DENTIST_CHECKLIST } from './default-checklist-dentist.ts'
import { LABORATORY_CHECKLIST } from './default-checklist-laboratory.ts'

/** A consumer is rare and bought once (R11.1): little is asked, and all of it is needed. */
const CONSUMER_CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'documento-com-foto',
    title: 'Documento oficial com foto (RG, CIN ou CNH)',
    hint: 'Veja o original, não só a foto. Compare rosto, nome, nascimento e CPF com o que foi informado. Desconfie de letras desalinhadas, foto com borda recortada ou documento que a pessoa não deixa segurar. CIN e CNH têm QR code: leia-o no aplicativo oficial.',
    weight: 5,
    mandatory: true,
    validityDays: null,
    evidence: 'file',
  },
  {
    id: 'cpf-situacao',
    title: 'CPF em situação regular na Receita Federal',
    hint: 'Consulte no site da Receita com o CPF e a data de nascimento; se a data não bate, o CPF é de outra pessoa. Suspensa, cancelada, nula ou “titular falecido” impede a venda. Guarde o comprovante com o código de autenticidade.',
    weight: 5,
    mandatory: true,
    validityDays: 180,
    evidence: 'any',
  },
  {
    id: 'endereco',
    title: 'Comprovante de endereço com menos de 90 dias',
    hint: 'Conta de luz, água, gás ou telefone em nome da pessoa ou de quem mora com ela. Confira a data, o CEP e o número. Em PDF, desconfie de letra diferente justamente no nome ou no endereço.',
    weight: 3,
    mandatory: true,
    validityDays: 90,
    evidence: 'file',
  },
  {
    id: 'indicacao-dentista',
    title: 'Dentista responsável pelo trabalho e autorização por escrito',
    hint: 'O laboratório não atende o público (Lei 6.710/1979): só faz trabalho com pedido de dentista. Anote o nome e o CRO de quem pediu e ligue para o consultório pelo telefone do conselho, não pelo que a pessoa deu. Nunca escreva dados do paciente.',
    weight: 5,
    mandatory: true,
    validityDays: null,
    evidence: 'any',
  },
]

/** What the house asks of each kind until the manager changes it (K04, E01). */
export const DEFAULT_CHECKLISTS: Checklists = {
  dentist: [...DENTIST_CHECKLIST],
  clinic: [...CLINIC_CHECKLIST],
  laboratory: [...LABORATORY_CHECKLIST],
  consumer: [...CONSUMER_CHECKLIST],
}
