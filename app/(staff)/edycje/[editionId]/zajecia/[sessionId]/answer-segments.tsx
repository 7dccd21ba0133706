import { Shape } from "#components/ui/shape.tsx";
import type { ShapeName } from "#components/ui/shape-sprite.tsx";
import { attendanceShort } from "#lib/attendance/labels.ts";
import type { AttendanceStatus } from "#prisma/generated/client/enums.ts";

type Segment = { status: AttendanceStatus; said: string; chosen: ShapeName; open: ShapeName; tint: string };

const segments: readonly Segment[] = [
  { status: "PRESENT", said: "", chosen: "ok", open: "okOpen", tint: "has-checked:bg-ok-tint has-checked:text-ok" },
  {
    status: "PARTIAL",
    said: ", obecność częściowa",
    chosen: "part",
    open: "partOpen",
    tint: "has-checked:bg-part-tint has-checked:text-part",
  },
  {
    status: "EXCUSED",
    said: ", nieobecność usprawiedliwiona",
    chosen: "exc",
    open: "excOpen",
    tint: "has-checked:bg-exc-tint has-checked:text-exc",
  },
  {
    status: "UNEXCUSED",
    said: ", nieobecność nieusprawiedliwiona",
    chosen: "unx",
    open: "unxOpen",
    tint: "has-checked:bg-unx-tint has-checked:text-unx",
  },
  { status: "NOT_APPLICABLE", said: ", nie dotyczy", chosen: "na", open: "na", tint: "has-checked:bg-na-tint has-checked:text-na" },
];

const frame = [
  "grid grid-cols-[1.12fr_1.18fr_.78fr_.98fr_.92fr] rounded border border-line-strong bg-paper",
  "tablet:grid-cols-[1.14fr_1.14fr_.84fr_1fr_.96fr] print:block! print:border-0!",
].join(" ");
const segment = [
  "relative flex min-h-14 cursor-pointer flex-col items-center justify-center gap-[3px] border-l border-line px-px pt-1.5 pb-1 text-micro leading-[1.125rem] tracking-[-0.01em] first:border-l-0",
  "tablet:min-h-[38px] tablet:flex-row tablet:gap-1.5 tablet:px-1.5 tablet:py-0.5 tablet:text-small tablet:leading-[1.125rem] tablet:tracking-normal",
  "hover:bg-ground has-checked:font-semibold has-checked:inset-ring-2 has-checked:inset-ring-current forced-colors:has-checked:outline-2",
  "has-focus-visible:z-1 has-focus-visible:rounded has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-ink has-focus-visible:shadow-[0_0_0_7px_var(--color-mark)]",
  "has-disabled:cursor-not-allowed has-disabled:bg-na-tint has-disabled:text-na",
  "print:hidden! print:min-h-0! print:justify-start! print:border-0! print:p-0! print:inset-ring-0! print:has-checked:flex!",
].join(" ");
const drawn = "size-[18px] tablet:size-[15px]";

type SegmentsProps = {
  /** the radio group's name */
  name: string;
  value: AttendanceStatus | "";
  id?: string;
  disabled?: boolean;
  onChange?: (status: AttendanceStatus) => void;
  onBlur?: () => void;
};

/** The five answers as native radios; a paper shows the chosen one. `id` is the first radio's. */
export function AnswerSegments({ name, value, id, disabled, onChange, onBlur }: SegmentsProps) {
  return (
    <div className={frame}>
      {segments.map(({ status, said, chosen, open, tint }, index) => (
        <label key={status} className={`${segment} ${tint}`}>
          <input
            type="radio"
            name={name}
            value={status}
            checked={value === status}
            disabled={disabled}
            onChange={() => onChange?.(status)}
            onBlur={onBlur}
            id={index === 0 ? id : undefined}
            data-place="answer"
            className="peer absolute inset-0 m-0 size-full cursor-[inherit] opacity-0 focus-visible:shadow-none focus-visible:outline-none"
          />
          <span className="grid text-line-strong peer-checked:hidden">
            <Shape name={open} className={drawn} />
          </span>
          <span className="hidden peer-checked:grid">
            <Shape name={chosen} className={drawn} />
          </span>
          <span>
            {attendanceShort[status]}
            {said ? <span className="sr-only">{said}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
