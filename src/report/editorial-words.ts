// Edits without weight in words: the one line in which every format names what it does not list.
import { sumOfEdits } from '../model/change.ts'
import type { NoticeDiff } from '../model/report.ts'
import { counted } from './text-words.ts'

/** "1 small change, 2 passages reworded, 3 sentences added"; empty where there is none. */
export function editorialWords(notices: readonly Pick<NoticeDiff, 'changes' | 'editorial'>[]): string {
  const { reworded, added, removed, moved, links } = sumOfEdits(notices.map((notice) => notice.editorial))
  const small = notices
    .flatMap((notice) => notice.changes)
    .filter((change) => change.materiality === 'editorial').length
  return [
    small > 0 ? counted(small, 'small change') : '',
    reworded > 0 ? `${counted(reworded, 'passage')} reworded` : '',
    added > 0 ? `${counted(added, 'sentence')} added` : '',
    removed > 0 ? `${counted(removed, 'sentence')} removed` : '',
    moved > 0 ? `${counted(moved, 'passage')} moved` : '',
    links > 0 ? `${counted(links, 'link')} changed` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}
