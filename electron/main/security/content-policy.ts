/** The two hosts of the `app` scheme. Persisted identity (IndexedDB's origin): never renamed. */
export const hosts = ['ui', 'store'] as const
export type Host = (typeof hosts)[number]

const nothingByDefault = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

const policies: Record<Host, Record<string, string>> = {
  // Mantine writes style attributes; pdf.js draws to blobs and runs a module worker of ours.
  ui: {
    ...nothingByDefault,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'worker-src': "'self' blob:",
  },
  store: { ...nothingByDefault, 'worker-src': "'self'" },
}

/** The Content-Security-Policy header of a host's pages: scripts from the app itself, never eval, nothing embeds it. */
export function contentPolicy(host: Host): string {
  return Object.entries(policies[host])
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
