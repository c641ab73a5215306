const radius = 150;

/** How a radar lies in its box, in units of the chart: the same for one line and for several. */
export const radarShape = {
  size: { width: 500, height: 400 },
  centre: { x: 250, y: 212 },
  radius,
  rings: [25, 50, 75, 100].map((ring) => (ring / 100) * radius),
  spokes: [90, 18, -54, -126, -198],
};
