// Tables for terminals.
import { type Ink, oneLine } from '../report/ink.ts'

/** Columns as wide as their widest cell; the last one is not padded. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[], ink: Ink): string {
  const plain = rows.map((row) => row.map(oneLine))
  const widths = head.map((title, at) => Math.max(title.length, ...plain.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ')
  return `${[ink.dim(line(head)), ...plain.map(line)].join('\n')}\n`
}
