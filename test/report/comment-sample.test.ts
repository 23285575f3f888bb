// The comment that the documentation shows: made from two revisions of a notice, so that it stays what users get.
// It is updated by "npx vitest run test/report/comment-sample.test.ts -u".
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { diffSources } from '../../src/app/diff.ts'
import { setup } from '../../src/app/setup.ts'
import { diffVerdict } from '../../src/app/verdict.ts'
import { renderComment } from '../../src/report/comment.ts'
import { ROOT } from '../built.ts'

test('fixtures/reports/pull-request-comment.md is what the two revisions beside it give', async () => {
  const folder = `${ROOT}fixtures/reports/lighthouse-museum`
  const side = (name: string) => ({ file: 'docs/privacy-notice.md', bytes: readFileSync(`${folder}/${name}.md`) })
  const report = diffSources(setup(), [{ before: side('before'), after: side('after') }])
  const comment = renderComment(report, {
    key: 'notices/privacy/default',
    verdict: diffVerdict(report, { failOnChange: 'material' }),
    acknowledgeLabel: 'privacy-reviewed',
    links: { server: 'https://github.com', repository: 'skerry/museum', base: '1a2b3c4', head: '5d6e7f8' },
    elsewhere: 'the job summary',
  })
  await expect(comment).toMatchFileSnapshot('../../fixtures/reports/pull-request-comment.md')
})
