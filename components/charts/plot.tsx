import type { ReactNode } from "react";

export type PlotTick = {
  /** 0 to 1 along the axis, from the left or from the bottom. */
  at: number;
  label: string;
};

export type PlotProps = {
  /** What the drawing shows, for who cannot see it. */
  label: string;
  height: number;
  xTicks: readonly PlotTick[];
  yTicks: readonly PlotTick[];
  xTitle?: string;
  yTitle?: string;
  /** Drawn on the plot: x in per cent of its width, y in pixels from its top. */
  children: ReactNode;
};

export const percent = (share: number) => `${Math.round(share * 1e5) / 1e3}%`;

/**
 * Axes and gridlines round a plot that takes whatever width there is. Widths are in per cent and heights in
 * pixels, so that text and lines keep their size from a phone to a desk, without a script.
 */
export function Plot({ label, height, xTicks, yTicks, xTitle, yTitle, children }: PlotProps) {
  return (
    <div className="pr-2 pl-9">
      {yTitle && <p className="-ml-9 mb-1.5 text-muted text-tick">{yTitle}</p>}
      <svg role="img" aria-label={label} width="100%" height={height} className="block overflow-visible">
        <g aria-hidden>
          {yTicks.map((tick) => (
            <g key={tick.at} transform={`translate(0 ${height * (1 - tick.at)})`}>
              <line x2="100%" stroke="var(--line)" />
              <text x="-8" dy="0.32em" textAnchor="end" className="fill-muted text-tick">
                {tick.label}
              </text>
            </g>
          ))}
        </g>
        {children}
      </svg>
      <svg aria-hidden width="100%" height={xTitle ? 36 : 20} className="block overflow-visible">
        {xTicks.map((tick) => (
          <text
            key={tick.at}
            x={percent(tick.at)}
            y="16"
            textAnchor="middle"
            className="fill-muted text-tick"
          >
            {tick.label}
          </text>
        ))}
        {xTitle && (
          <text x="100%" y="33" textAnchor="end" className="fill-muted text-tick">
            {xTitle}
          </text>
        )}
      </svg>
    </div>
  );
}
