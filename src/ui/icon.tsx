import './icon.css';

const shapes = {
  tick: 'M4 12.5l5 5L20 6.5',
  back: 'M15 5l-7 7 7 7',
  on: 'M9 5l7 7-7 7',
  download: 'M12 4v11m0 0l-5-5m5 5l5-5M5 20h14',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
} as const;

type IconName = keyof typeof shapes;

/** A small drawing beside words; it says nothing alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
