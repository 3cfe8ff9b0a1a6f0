/** What an agency tells of a case. */
export const returnKinds = ['contact', 'promise', 'agreement', 'payment', 'returned'] as const
export type ReturnKind = (typeof returnKinds)[number]
