/** What was asked to be done as soon as the order is saved; null for nothing. */
export type AfterSaving = 'receber' | 'cheques' | null
