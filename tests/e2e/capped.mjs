// The program with little memory: its WebAssembly says itself how much it may ever have.
//
// The limit is written into the finished file, as the linker's --max-memory would, so that what is tested is the
// very program that is shipped.
const PAGE_BYTES = 64 * 1024;
const MEMORY_SECTION = 5;

export function capMemory(wasm, limitBytes) {
  let at = 8;
  while (at < wasm.length) {
    const section = wasm[at];
    const [length, body] = number(wasm, at + 1);
    if (section === MEMORY_SECTION) {
      const [count, limits] = number(wasm, body);
      const [least] = number(wasm, limits + 1);
      if (count !== 1) throw new Error(`${count} memories`);
      if (least * PAGE_BYTES > limitBytes) throw new Error(`the program needs ${least * PAGE_BYTES} bytes to start`);
      const capped = [1, 1, ...bytes(least), ...bytes(Math.floor(limitBytes / PAGE_BYTES))];
      return Buffer.concat([wasm.subarray(0, at + 1), Buffer.from([...bytes(capped.length), ...capped]), wasm.subarray(body + length)]);
    }
    at = body + length;
  }
  throw new Error('the program has no memory of its own');
}

// A number as WebAssembly writes it (LEB128), and where the next thing begins.
function number(wasm, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7, at++) {
    value += (wasm[at] & 127) * 2 ** shift;
    if (wasm[at] < 128) return [value, at + 1];
  }
}

function bytes(value) {
  const written = [];
  for (; value >= 128; value = Math.floor(value / 128)) written.push((value % 128) | 128);
  return [...written, value];
}
