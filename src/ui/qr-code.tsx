import './qr-code.css';

type Props = { readonly matrix: readonly (readonly boolean[])[]; readonly label: string };

const margin = 4;

/** A QR code in black on white, whatever the colours of the page: readers need the contrast. */
export function QrCode({ matrix, label }: Props) {
  const size = matrix.length + 2 * margin;
  const dark = matrix.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
