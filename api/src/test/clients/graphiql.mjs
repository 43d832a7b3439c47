// Opens GraphiQL of a running API in a real browser that can reach no other host, runs an example, types and runs a
// query, ticks a field in the explorer, reads of a type in the docs:
// npm ci && ONRECORD_URL=http://localhost:8080 npm run graphiql -- [path of a Chromium]
import { chromium } from 'playwright-core';

const url = process.env.ONRECORD_URL;
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
page.setDefaultTimeout(120_000); // a busy machine is no failure
const strangers = [];
const problems = [];
await page.route('**/*', (route) => {
  const wanted = route.request().url();
  if (wanted.startsWith(url) || /^(data|blob):/.test(wanted)) return route.continue();
  strangers.push(wanted);
  return route.abort();
});
page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
page.on('pageerror', (error) => problems.push(String(error)));

const answer = (word) =>
  page.waitForFunction((w) => document.querySelector('.graphiql-response')?.textContent.includes(w), word);

await page.goto(url + '/graphiql');
await page.waitForSelector('.graphiql-query-editor .mtk1'); // the editor has coloured its text: it is ready
await page.waitForTimeout(1000);
const tabs = await page.locator('.graphiql-tab').count();
await page.click('.graphiql-execute-button');
await answer('"data"'); // the end of a long answer is not in the page
await page.click('.graphiql-query-editor .monaco-editor');
await page.keyboard.press('Control+A');
await page.keyboard.press('Delete');
await page.keyboard.type('{ places(first: 2) { totalCount } }');
await page.waitForTimeout(1000);
await page.click('.graphiql-execute-button');
await answer('places');

// the explorer lists the fields of the schema: one that is ticked there goes into the query
await page.click('button[aria-label*="GraphiQL Explorer"]');
const explored = page.locator('.graphiql-explorer-root, .docExplorerWrap').first();
await explored.getByText('importNotices', { exact: true }).click();
await page.waitForFunction(() => document.querySelector('.graphiql-query-editor')?.textContent.includes('importNotices'));

// the docs tell what the schema says of a type
await page.click('button[aria-label*="Documentation Explorer"]');
const docs = page.locator('.graphiql-doc-explorer');
await docs.getByText('Query', { exact: true }).first().click();
await docs.getByText('statements', { exact: true }).first().click();
await docs.getByText('StatementFilter', { exact: true }).first().click();
await docs.getByText('Which statements. All given conditions must hold.').first().waitFor();
await browser.close();

console.log({ tabs, strangers, problems });
process.exitCode = tabs === 5 && strangers.length === 0 && problems.length === 0 ? 0 : 1;
