// A folio comes in as JSON, its PDF goes out; what went wrong is said on the error stream, for the log.
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { alsoUniversal } from './universal.mjs';
import { faces, here } from './faces.mjs';

const folio = (await buffer(process.stdin)).toString('utf8');
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: faces }] });
const set = compiler.compile({ mainFilePath: join(here, 'document.typ'), inputs: { folio } });
if (set.hasError() || !set.result) {
  set.printErrors();
  process.exitCode = 1;
} else {
  process.stdout.write(written(set.result, JSON.parse(folio).archival));
}

// An adopted text is kept for good (PDF/A-2a) and is for everybody (PDF/UA-1). The compiler proves one at a time.
function written(document, archival) {
  try {
    const universal = compiler.pdf(document, { pdfStandard: 'ua-1' });
    return archival ? alsoUniversal(compiler.pdf(document, { pdfStandard: 'a-2a' })) : universal;
  } catch (unfit) {
    // Such as a letter for which there is no font: the document is given, the promise is not.
    console.error(String(unfit));
    return compiler.pdf(document);
  }
}
