/** What `subset-fonts.ts` uses of subset-font, which ships no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'truetype' | 'woff2'
    /** OpenType layout features that stay. */
    keepFeatures?: string[]
    noLayoutClosure?: boolean
    noHinting?: boolean
    /** Tables left out, by tag. */
    dropTables?: string[]
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
}
