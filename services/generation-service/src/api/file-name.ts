/** Names that Windows keeps for devices, whatever comes after the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const LONGEST_PLAIN = 80;
/** Of most file systems a name holds 255 bytes, and a code point is at most four. */
const LONGEST_FULL = 60;

/**
 * A Content-Disposition that saves the answer under the title (RFC 6266): a name that is safe in every file system,
 * and the title itself, as far as it can be a file's name, for clients that read `filename*`.
 *
 * @param extension without its dot
 */
export function contentDisposition(title: string, extension: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 _-]/g, '')
    .trim()
    .replaceAll(/\s+/g, '-')
    .slice(0, LONGEST_PLAIN);
  const full = [...title.toWellFormed().replaceAll(/[\p{C}\p{Z}/\\:*?"<>|]+/gu, ' ')]
    .slice(0, LONGEST_FULL)
    .join('')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  const encoded = encodeURIComponent(`${usable(full)}.${extension}`).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${usable(plain)}.${extension}"; filename*=UTF-8''${encoded}`;
}

function usable(name: string): string {
  return name === '' ? 'script' : DEVICES.test(name) ? `script-${name}` : name;
}
