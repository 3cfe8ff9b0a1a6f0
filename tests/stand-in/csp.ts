// Content-Security-Policies of the app, as the stand-in serves them.
import { state } from './state.ts'

/** A policy that names the custom scheme must name its https alias instead. */
export function withAliases(policy: string): string {
  let mapped = policy
  for (const scheme of state.schemes) {
    const source = new RegExp(`(?<=[\\s;]|^)${scheme}:(//([^\\s;/'"]+))?`, 'g')
    mapped = mapped.replace(
      source,
      (_all, _rest, host: string | undefined) => `https://${host ?? '*'}.${scheme}.standin`,
    )
  }
  return mapped
}

/** Lets a document embed the port broker and nothing more than before. */
export function withBroker(policy: string, scheme: string): string {
  return policy
    .split(',')
    .map((single) => allowFrame(single, `https://standin-broker.${scheme}.standin`))
    .join(',')
}

function allowFrame(policy: string, host: string): string {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/))
  const governing = ['frame-src', 'child-src', 'default-src']
    .map((name) => directives.find((directive) => directive[0]?.toLowerCase() === name))
    .find((directive) => directive !== undefined)
  if (!governing) return policy
  const sources = governing.slice(1).filter((source) => source !== "'none'" && !source.startsWith("'nonce"))
  const others = directives.filter((directive) => directive[0]?.toLowerCase() !== 'frame-src')
  return [...others, ['frame-src', ...sources, host]].map((directive) => directive.join(' ')).join('; ')
}

/** The same for policies written in the document itself. */
export function mapMetaPolicies(html: string, map: (policy: string) => string): string {
  const meta = /(<meta\b[^>]*http-equiv=["']?content-security-policy["']?[^>]*\bcontent=")([^"]*)(")/gi
  return html.replace(meta, (_all, start: string, policy: string, end: string) => start + map(policy) + end)
}
