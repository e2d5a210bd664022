/** A range of an Accept header: `text/*` with its weight, and the place where it stands. */
interface Range {
  readonly type: string;
  readonly weight: number;
  readonly place: number;
}

function rangesOf(accept: string): Range[] {
  return accept.split(',').flatMap((part, place) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return type === '' || !(weight >= 0 && weight <= 1) ? [] : [{ type, weight, place }];
  });
}

/**
 * The offer that an Accept header (RFC 9110) asks for: the one with the highest weight, then the one named first.
 * Each offer is weighed by the range that names it most closely, so `text/*, text/plain;q=0` leaves text/plain out.
 *
 * @param offers by name, their media types in lower case without parameters, the preferred one first
 * @returns the offer's name; the first one where nothing is asked for; null where none will do
 */
export function chooseOffer<Name extends string>(
  accept: string | undefined,
  offers: readonly (readonly [Name, string])[],
): Name | null {
  const ranges = rangesOf(accept ?? '');
  if (ranges.length === 0) return offers[0]?.[0] ?? null;
  let best: { name: Name; weight: number; place: number } | null = null;
  for (const [name, type] of offers) {
    const closest = [type, `${type.split('/', 1)[0]}/*`, '*/*']
      .map((wanted) => ranges.find((range) => range.type === wanted))
      .find((range) => range !== undefined);
    if (closest === undefined || closest.weight === 0) continue;
    const better =
      best === null || closest.weight > best.weight || (closest.weight === best.weight && closest.place < best.place);
    if (better) best = { name, weight: closest.weight, place: closest.place };
  }
  return best?.name ?? null;
}
