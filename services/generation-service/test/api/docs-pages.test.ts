import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { startTestService, type TestService } from '../helpers/service.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const skip = existsSync(CHROMIUM) ? false : `there is no Chromium at ${CHROMIUM}; set CHROMIUM to where it is`;

describe('the documentation in a browser', { skip, concurrency: true }, () => {
  let service: TestService;
  let browser: Browser;
  before(async () => {
    [service, browser] = await Promise.all([
      startTestService({ ROLE: 'api' }),
      chromium.launch({ executablePath: CHROMIUM, args: FLAGS }),
    ]);
  });
  after(async () => {
    await browser.close();
    await service.close();
  });

  for (const [path, operation, count] of [
    ['/docs', '.opblock-summary-path', 20],
    ['/redoc', '[data-section-id^="tag/"][data-section-id*="/operation/"]', 20],
  ] as const) {
    test(`${path} shows the operations, asks nobody else, and has nothing to complain of`, async () => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        // Pictures and the worker of the search are part of the page itself.
        if (!url.startsWith('data:') && new URL(url).origin !== service.url) foreign.push(url);
      });
      const response = await page.goto(service.url + path);
      assert.match(response?.headers()['content-security-policy'] ?? '', /default-src 'none'/);
      await page.waitForSelector(operation);
      await page.waitForLoadState('networkidle');
      assert.ok((await page.locator(operation).count()) >= count);
      assert.ok(await page.locator(operation).first().isVisible());
      assert.deepEqual(foreign, []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
