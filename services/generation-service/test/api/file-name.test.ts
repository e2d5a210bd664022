import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contentDisposition } from '../../src/api/file-name.ts';

const HEADER = /^attachment; filename="([\w-]{1,87}\.pdf)"; filename\*=UTF-8''([A-Za-z0-9%._!~-]+)$/;

function names(title: string): [string, string] {
  const [, plain = '', encoded = ''] = HEADER.exec(contentDisposition(title, 'pdf')) ?? [];
  return [plain, decodeURIComponent(encoded)];
}

describe('the file name of a title', () => {
  for (const [title, plain, full] of [
    ['My Script', 'My-Script.pdf', 'My Script.pdf'],
    ['Café “Zürich”', 'Cafe-Zurich.pdf', 'Café “Zürich”.pdf'],
    ['오징어 게임', 'script.pdf', '오징어 게임.pdf'],
    ['a/b\\c:"d"', 'abcd.pdf', 'a b c d.pdf'],
    ['../../etc/passwd', 'etcpasswd.pdf', 'etc passwd.pdf'],
    ['two\r\nlines\u0000', 'twolines.pdf', 'two lines.pdf'],
    ['left\u202eright', 'leftright.pdf', 'left right.pdf'],
    ['NUL', 'script-NUL.pdf', 'script-NUL.pdf'],
    ['com1', 'script-com1.pdf', 'script-com1.pdf'],
    ['...', 'script.pdf', 'script.pdf'],
    ["it's (50%)", 'its-50.pdf', "it's (50%).pdf"],
    ['\ud800', 'script.pdf', '\ufffd.pdf'],
    ['😀'.repeat(200), 'script.pdf', `${'😀'.repeat(60)}.pdf`],
  ] as const) {
    test(JSON.stringify(title.slice(0, 20)), () => assert.deepEqual(names(title), [plain, full]));
  }

  test('any title makes one well-formed header, and a name of at most 255 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const header = contentDisposition(title, 'pdf');
        assert.match(header, HEADER);
        const [, full] = names(title);
        assert.doesNotMatch(full, /[\p{Cc}/\\:*?"<>|]/u);
        assert.ok(Buffer.byteLength(full) <= 255);
      }),
    );
  });
});
