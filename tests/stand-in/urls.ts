// app://bundle/x <-> https://bundle.app.standin/x: stock Chromium cannot register custom standard schemes.
import { state } from './state.ts'

export function toReal(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
  if (!match?.[1] || !state.schemes.has(match[1])) return url
  return `https://${match[2]}.${match[1]}.standin${match[3] || '/'}`
}

export function toVirtual(url: string): string {
  const match = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.standin(?=[/?#]|$)(.*)$/i.exec(url)
  return match ? `${match[2]}://${match[1]}${match[3]}` : url
}

export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null'
}

export function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf(':')))
}
