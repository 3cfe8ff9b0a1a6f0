/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 50 * 1024 * 1024
/** Rows of data of the longest file. */
export const MOST_ROWS = 200_000
export const MOST_COLUMNS = 200
/** Bytes of everything in a spreadsheet once unzipped; 200,000 rows of 20 columns need about half. */
export const LARGEST_UNZIPPED = 320 * 1024 * 1024
/** Memory of a worker's heap, in megabytes: a file that needs more kills its worker, not the app. */
export const WORKER_MEMORY = 1024
