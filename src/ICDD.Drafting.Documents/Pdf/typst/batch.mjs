// One after another: a kind, a length and so many bytes come in, whether it was set, a length and the file go out. The
// compiler and its fonts, which cost most of what a short document does, are loaded once.
import { newCompiler, setDocument } from './documents.mjs';

const head = 5;
const document = 7;
const wasSet = 3;
const failed = 9;
const compiler = newCompiler();
let waiting = Buffer.alloc(0);

for await (const bytes of process.stdin) {
  waiting = Buffer.concat([waiting, bytes]);
  while (waiting.length >= head && waiting.length >= head + waiting.readInt32LE(1)) {
    const end = head + waiting.readInt32LE(1);
    const [kind, text] = [waiting[0], waiting.toString('utf8', head, end)];
    waiting = waiting.subarray(end);
    await answer(kind, text);
  }
}

async function answer(kind, text) {
  try {
    const file = kind === document
      ? setDocument(compiler, text)
      : (await import('./drawings.mjs')).setDrawing(() => compiler, text);
    write(wasSet, file);
  } catch (unset) {
    write(failed, Buffer.from(String(unset)));
  }
}

function write(kind, bytes) {
  const start = Buffer.alloc(head);
  start[0] = kind;
  start.writeInt32LE(bytes.length, 1);
  process.stdout.write(start);
  process.stdout.write(bytes);
}
