const HEIGHTS = [22, 44, 68, 86, 96, 90, 74, 62, 56, 52, 46, 40, 34, 31, 32, 29, 24, 16, 9, 4];

/** In the shape of a histogram. */
export function SkeletonChart({ height = 280 }: { height?: number }) {
  return (
    <svg aria-hidden width="100%" height={height} className="animate-pulse">
      {HEIGHTS.map((share, index) => (
        <rect
          key={share}
          x={`${index * 5 + 0.4}%`}
          y={`${100 - share}%`}
          width="4.2%"
          height={`${share}%`}
          rx="2"
          fill="var(--line)"
        />
      ))}
    </svg>
  );
}
