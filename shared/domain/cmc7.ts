/** What the magnetic line of a cheque (CMC-7) says: 30 digits in three groups, each with a check digit in another group. */
export type Cmc7 = {
  /** The 30 digits. */
  digits: string
  /** Bank's number, `341`. */
  bank: string
  agency: string
  /** The cheque's number, six digits. */
  number: string
  account: string
}

const LENGTH = 30

/** Modulo 10 of the banks: doubling every second digit from the right, the digits of a product added up. */
function modulo10(digits: string): number {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const product = Number(digits.at(-1 - at)) * (at % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return (10 - (sum % 10)) % 10
}

/**
 * Reads a CMC-7 as typed or as a reader sends it, with the marks between its groups. Refuses `cmc7-length` when there
 * are not 30 digits, and `cmc7-digit` with the group (1, 2 or 3) whose check digit is wrong.
 */
export function readCmc7(
  text: string,
): Cmc7 | { refusal: 'cmc7-length' } | { refusal: 'cmc7-digit'; group: 1 | 2 | 3 } {
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length !== LENGTH) return { refusal: 'cmc7-length' }
  const checks = [
    [1, digits.slice(0, 7), digits[18]],
    [2, digits.slice(8, 18), digits[7]],
    [3, digits.slice(19, 29), digits[29]],
  ] as const
  for (const [group, checked, digit] of checks)
    if (modulo10(checked) !== Number(digit)) return { refusal: 'cmc7-digit', group }
  return {
    digits,
    bank: digits.slice(0, 3),
    agency: digits.slice(3, 7),
    number: digits.slice(11, 17),
    account: digits.slice(19, 29).replace(/^0+(?=.)/, ''),
  }
}
