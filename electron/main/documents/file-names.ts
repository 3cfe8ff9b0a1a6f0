/** Characters that Windows refuses in names, and those that nobody sees. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}]/gu
/** A path may have 260 characters on Windows; a folder needs most of them. */
const LONGEST_NAME = 80

/** `CC-2026-000123 - Nome.pdf`. `number` keeps reserved names (`CON`, `NUL`) away from the front. */
export function letterFileName(number: string, name: string): string {
  return pdfFileName(`${number} - ${name}`)
}

/** A title as the name of a PDF that any system accepts; it must begin with words of ours. */
export function pdfFileName(title: string): string {
  const written = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ')
  return `${shortened(written.trim()).replace(/[. ]+$/u, '')}.pdf`
}

/** Never cut through the middle of a character. */
function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : text.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, '')
}

/** Gives out names that no file of a folder has: a taken `a.pdf` becomes `a (2).pdf`. Case does not tell names apart on Windows. */
export class FreeNames {
  readonly #taken: Set<string>

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(Array.from(taken, keyOf))
  }

  take(name: string): string {
    const stem = name.replace(/\.pdf$/iu, '')
    let free = name
    for (let count = 2; this.#taken.has(keyOf(free)); count++) free = `${stem} (${count}).pdf`
    this.#taken.add(keyOf(free))
    return free
  }
}

const keyOf = (name: string) => name.normalize('NFC').toLocaleLowerCase('pt-BR')
