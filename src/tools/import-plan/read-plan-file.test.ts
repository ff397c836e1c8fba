import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readPlanFile } from './read-plan-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readPlanFile(file);
}

const text = `青泽市扶持渔业若干措施
一、渔港
1．建设渔港。（市渔业局牵头，市财政局配合）
2．支持改造码头。（市交通局负责）
`;
const paragraphs = text
  .split('\n')
  .map((line) => `<p>&nbsp;　${line.slice(0, 4)}<b>${line.slice(4)}</b></p>`)
  .join('\n');
const page = (content: string) => `<!doctype html>
<html><head><meta charset="utf-8"><title>政府网</title><style>p { color: red }</style></head>
<body>
  <div><a href="/">首页</a> <a href="/open">政务公开</a><form><button>搜索</button></form></div>
  <nav><ul><li>机构</li><li>政策</li></ul></nav>
  <div><div>来源：市政府</div>${content}<div>分享到：<a href="#">微信</a></div></div>
  <div style="display: none">隐藏的字。</div>
  <footer>版权所有。青ICP备1号</footer>
  <script>const words = '。';</script>
</body></html>`;

describe('a web page', () => {
  test('gives the text within what holds its sentences, and tells what was left out', async () => {
    const found = await read('plan.html', page(`<div id="zoom">${paragraphs}</div>`));
    expect(found.text).toBe(text);
    expect(found.leftOut.toSorted()).toEqual(
      [
        '机构',
        '政策',
        '版权所有。青ICP备1号',
        '隐藏的字。',
        '首页 政务公开',
        '来源：市政府',
        '分享到：微信',
      ].toSorted(),
    );
    expect(found.warnings).toEqual([]);
  });

  test('is known by its beginning whatever the file is called', async () => {
    expect((await read('plan.txt', page(`<div>${paragraphs}</div>`))).text).toBe(text);
  });

  test('may be in the encoding that it names', async () => {
    // 措施 in GB18030.
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>', 'latin1'),
      Buffer.from([0xb4, 0xeb, 0xca, 0xa9]),
      Buffer.from('</p></body></html>', 'latin1'),
    ]);
    expect((await read('old.html', bytes)).text).toBe('措施\n');
  });

  test('has its title above the text where that stands elsewhere, and rows of tables as lines', async () => {
    const table =
      '<table><tr><td>渔港</td><td>三座。</td></tr><tr><td>码头</td><td>五个。</td></tr></table>';
    const found = await read(
      'title.html',
      `<html><body><h1>青泽市扶持渔业<br>若干措施</h1><p>来源</p><div><p>1．建设。</p>${table}</div></body></html>`,
    );
    expect(found.text).toBe('青泽市扶持渔业若干措施\n1．建设。\n渔港　三座。\n码头　五个。\n');
    expect(found.leftOut).toContain('来源');
  });
});

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function wordFile(numbered = false): Uint8Array {
  const paragraph = (line: string, properties: string) =>
    `<w:p>${properties}<w:r><w:t>${line.slice(0, 3)}</w:t></w:r><w:r><w:t>${line.slice(3)}</w:t></w:r></w:p>`;
  const body = text
    .trim()
    .split('\n')
    .map((line, at) =>
      paragraph(
        line,
        numbered && at > 1
          ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
          : '',
      ),
    );
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body.join('')}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

describe('a Word document', () => {
  test('gives its paragraphs as lines', async () => {
    expect(await read('plan.docx', wordFile())).toEqual({ text, leftOut: [], warnings: [] });
  });

  test('whose numbers Word makes by itself is told to lack them', async () => {
    const { warnings } = await read('numbered.docx', wordFile(true));
    expect(warnings).toEqual([expect.stringMatching(/Word numbers paragraphs.*plain text/)]);
  });

  test('that is none is refused with what to do', async () => {
    await expect(read('broken.docx', 'no archive')).rejects.toThrow(/cannot be read as a Word/);
  });
});

test('text is taken as it is, byte order mark and all', async () => {
  expect((await read('plan.txt', `\ufeff${text}\r\n`)).text).toBe(`\ufeff${text}\r\n`);
});

test.each([
  ['plan.pdf', '%PDF-1.7\u00ff', /pdftotext/],
  ['plan.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xff]), /Save it in Word as \.docx/],
])('%s is refused with what to do', async (name, content, mend) => {
  await expect(
    read(name, typeof content === 'string' ? Buffer.from(content, 'latin1') : content),
  ).rejects.toThrow(mend);
});
