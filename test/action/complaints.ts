// What people complain of in actions that comment on pull requests and in languages for rules, and the defects that were
// found in the code of such actions: each with the test that it does not hold here. complaints.test.ts looks them up.

/** A file below test/, and the words by which one of its tests is known; or a folder of fixtures/scenarios. */
export type Proof = readonly [file: string, name: string]

const action = (file: string, name: string): Proof => [`action/${file}.test.ts`, name]
const report = (file: string, name: string): Proof => [`report/${file}.test.ts`, name]
const scenario = (folder: string): Proof => ['cli/scenarios.test.ts', folder]

export const COMPLAINTS: Readonly<Record<string, readonly Proof[]>> = {
  // Defects in code.
  'after a refusal the findings that were to be posted are lost': [
    action('permissions', '; summary and annotations: '),
    action('trouble', 'and a notice tells why when GitHub answers %i'),
  ],
  'more annotations than GitHub shows fail the job of a fork': [action('trouble', 'more findings than GitHub shows')],
  'a comment that fails takes the summary with it': [action('faults', 'with %s for good, at each request')],
  'a marker that is added after the length was measured, and characters taken for bytes': [
    report('comment-limit', 'stays under the limit at every size around it'),
  ],
  'anybody’s comment with the marker is overwritten': [
    action('comment', 'of somebody who quotes the marker is not touched'),
    action('race', 'leave the comments of others alone while they settle it'),
  ],
  'one request for each finding': [action('trouble', 'and cost no request more')],
  'an error while checking is green': [
    action('pull-request', 'is red where a notice cannot be checked, and names it'),
    action('trouble', 'where the commits cannot be read, the run is red'),
  ],
  'a red comment stays when the pull request is mended': [
    action('comment', 'turns green when the finding is mended'),
    action('comment', 'says that nothing is left'),
  ],
  'an input that nothing reads': [action('action-yml', 'declares every input that is read, and no other')],
  'tools of others that are fetched when it runs': [
    action('action-yml', 'starts a bundle that is there'),
    action('workflows', 'actions of others are pinned to a commit'),
  ],
  'commas, colons and percent signs that are not escaped': [
    action('annotations', 'a file name with every character that means something to the runner'),
    report('github', 'no text of a notice or name of a file ends its command'),
  ],

  // Asks and complaints.
  'a fork is red': [action('trouble', 'as with the read-only token that forks and Dependabot get')],
  'Dependabot is red, because only forks were thought of': [action('permissions', "'pull_request | Dependabot |")],
  'a comment that was never posted, and nobody noticed': [action('faults', 'notice the comment is skipped')],
  'the two workflows for forks are hard: empty lists, stale commits, artifacts that are run': [
    action('publish', 'nothing is posted, and the log says why,'),
    action('publish-hostile', 'posted once or red, and nothing of others is touched'),
  ],
  'pull_request_target lets the pull request decide': [action('events', 'a pull request cannot switch them off')],
  'a body that is too long fails, and nobody says that it was cut': [
    report('comment-limit', 'sheds the largest section first and keeps verdict'),
  ],
  'a summary that is too large breaks the job': [action('summary', 'is shortened where there is none, says so')],
  'noise: rows for what did not change': [
    action('pull-request', 'is green, and nothing is said'),
    action('comment', 'is not written for edits that mean nothing to readers'),
    report('comment', 'folds what was fixed'),
  ],
  'the comment stands far up in the talk': [action('comment', 'is linked from the log, wherever it stands')],
  'jobs and legs of a matrix fight over one comment': [
    action('comment', 'of one job is not taken for that of another'),
    action('comment', 'of one leg of a matrix is not taken for that of another'),
    action('race', 'leave one when they write at the same time'),
  ],
  'a finding outside of the diff vanishes': [action('pull-request', 'on a line that the pull request does not touch')],
  'more is counted than shown': [
    action('annotations', 'there are never more than ten of a kind, and the others are counted'),
    action('annotations', 'what is gone from the new revision stands at its first line'),
  ],
  'blamed for what others did on the base': [action('pull-request', 'is where the branch left its base')],
  'a shallow clone is not enough, and base and head have to be given': [
    action('comment', 'is posted for a change that readers must be told about'),
  ],
  'a new file has no base, a renamed one another name': [
    action('pull-request', 'is nothing for a new notice'),
    action('pull-request', 'follows a notice to its new name'),
    action('pull-request', 'has notices that the pull request deletes'),
  ],
  'not all files are listed': [action('pull-request', 'is compared file by file where GitHub lists no more than 300')],
  'the merge queue has no check, or another base': [action('events', 'is checked against the base of the queue')],
  'a required check that a path filter holds up': [
    action('pull-request', 'is green and silent where comments may not even be read'),
  ],
  'a setting of what fails does not do what it says': [
    action('pull-request', 'follows the input before the config'),
    action('trouble', 'with a value that an input does not take'),
  ],
  'the same old findings on every branch': [action('pull-request', 'lets findings pass that stood there before')],
  'one finding cannot be ignored by a name': [['check/ignore.test.ts', 'counts for the section it stands in']],
  'ignored without a reason, and for nothing': [
    ['check/ignore.test.ts', 'has no effect without a reason, and is reported'],
    ['check/ignore.test.ts', 'is reported where it ignores nothing'],
    scenario('lint-accept-lapsed'),
  ],
  'one intended change cannot be approved, or is then hidden': [
    action('label', 'setting it makes the same change green; it is shown all the same'),
    action('label', 'a later change needs it again'),
    action('label', 'that no comment has shown yet, needs it again'),
    action('label', 'what was acknowledged on the pull request counts'),
  ],
  'a runtime that is at its end': [action('node24', 'the Action comments on a pull request')],
  'what is released is not what is in the sources': [['fresh.test.ts', 'dist/ is what the sources build to']],
  'SARIF with a line zero, or without a place': [report('sarif', 'no line or column is zero')],
  'prose whose changes cannot be read': [report('redline', 'shows which words went and which came')],

  // Limits of the platform.
  'a limit of GitHub without an end, or an hour long': [
    ['io/github-request.test.ts', 'a limit without an end is waited for a minute'],
    ['io/github-request.test.ts', 'a spent limit is waited for only where it ends within a minute'],
    ['io/github-request.test.ts', 'tries nothing again: its job would be stopped'],
  ],
  'an output that is too long': [action('summary', 'use the input "report-file"')],
  'more results than code scanning takes': [report('sarif', 'beyond what GitHub takes the least serious are left out')],
  'reports that go to somebody’s server': [['architecture.test.ts', 'network or output']],

  // Languages for rules.
  'a rule that never fires': [
    ['app/test-rules.test.ts', 'says what is missing'],
    ['app/test-rules.test.ts', 'names the phrases that no example needs'],
  ],
  'a misplaced key is silently ignored': [
    ['load/rule.test.ts', 'are all told at once, with the nearest known name'],
    scenario('config-unknown-key'),
  ],
  'tests of rules are code, or change the text': [scenario('test-noisy-and-missing'), scenario('test-own-rules')],
  'tests that pass with the wrong place': [['app/test-rules.test.ts', 'takes a wrong column for missing']],
  'placeholders that nothing fills': [
    ['load/rule.test.ts', 'a slot that names no field'],
    ['app/test-rules.test.ts', 'is empty where no example gives it a value'],
  ],
  'nobody knows where a level comes from': [scenario('config-print')],
  'one broken rule stops all, one mistake at a time': [['app/packs.test.ts', 'mistakes of all files are said at once']],
  'rules that reach out': [['app/packs.test.ts', '%s lies outside of the project']],
  'patterns that take for ever': [['text/phrases.test.ts', 'with nested gaps and alternatives still ends']],
  'the schema for editors is not found': [['load/editor-schemas.test.ts', 'accepts what "noticelint new" writes']],
  'the wrong place for what is missing': [['check/ignore.test.ts', 'counts anywhere where something is lacking']],
}
