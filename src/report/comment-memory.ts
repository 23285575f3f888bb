// What a comment remembers from one run to the next, hidden in its second line: which run wrote it, and changes by
// fingerprint.

/** A run of a workflow. Ids grow with time; a run that is started again keeps its id and counts its attempts. */
export interface RunNumber {
  readonly id: number
  readonly attempt: number
}

export interface CommentMemory {
  readonly run?: RunNumber
  /** Changes that were shown last time; undefined where no label stands for any. */
  readonly seen?: readonly string[]
  /** Changes that the label stands for; undefined while it is not set. */
  readonly acknowledged?: readonly string[]
}

/** Fingerprints above this number are forgotten, and then have to be acknowledged anew. */
const MOST = 1000
const LINE =
  /^<!-- noticelint-memory(?: run=(\d{1,15})\.(\d{1,9}))?(?: seen=([0-9a-f,]*))?(?: acknowledged=([0-9a-f,]*))? -->$/

export function memoryLine({ run, seen, acknowledged }: CommentMemory): string {
  const parts = [
    ...(run ? [`run=${run.id}.${run.attempt}`] : []),
    ...(seen ? [`seen=${listed(seen)}`] : []),
    ...(acknowledged ? [`acknowledged=${listed(acknowledged)}`] : []),
  ]
  return `<!-- noticelint-memory${parts.map((part) => ` ${part}`).join('')} -->`
}

/** Undefined where a comment remembers nothing. Only the second line counts: text of a notice never gets there. */
export function readMemory(body: string): CommentMemory | undefined {
  const match = LINE.exec(body.split(/\r?\n/, 2)[1] ?? '')
  if (!match) return undefined
  const [, id, attempt, seen, acknowledged] = match
  return {
    ...(id !== undefined && { run: { id: Number(id), attempt: Number(attempt) } }),
    ...(seen !== undefined && { seen: parsed(seen) }),
    ...(acknowledged !== undefined && { acknowledged: parsed(acknowledged) }),
  }
}

/** A body without what changes from run to run, for telling whether there is anything new in it. */
export function withoutRun(body: string): string {
  const lines = body.split(/\r?\n/)
  const kept = lines.map((line, i) => (i === 1 ? line.replace(/ run=\d+\.\d+/, '') : line))
  return kept.join('\n').trimEnd()
}

/** Whether a run came after another one; of those without a number nothing is known. */
export function isLater(run: RunNumber | undefined, than: RunNumber | undefined): boolean {
  if (!run || !than) return false
  return run.id > than.id || (run.id === than.id && run.attempt > than.attempt)
}

function listed(fingerprints: readonly string[]): string {
  return [...new Set(fingerprints)].sort().slice(0, MOST).join(',')
}

function parsed(text: string): string[] {
  return text.split(',').filter((part) => part !== '')
}
