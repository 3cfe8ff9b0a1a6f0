/** Names of the wizard's drafts; the start forgets both. */
export const LABORATORY_DRAFT = 'first-run-laboratory'
export const OWNER_DRAFT = 'first-run-owner'
