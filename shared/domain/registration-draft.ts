import type { Registration } from './registration.ts'

/** The registration of a customer of whom nothing was filled yet. */
export function emptyRegistration(customerId: string): Registration {
  return {
    customerId,
    bornOn: null,
    maritalStatus: null,
    spouseName: '',
    segment: '',
    expectedMonthly: null,
    profile: '',
    channels: [],
    thirdPartiesForbidden: true,
    people: [],
    references: [],
    evidence: [],
    status: 'draft',
    statusBy: '',
    statusOn: null,
    statusNote: '',
    revalidatedOn: null,
    contactConfirmedOn: null,
  }
}
