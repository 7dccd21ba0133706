import { Button, type ButtonLook } from "#components/ui/button.tsx";

type StepButtonsProps = {
  label: string;
  look?: ButtonLook;
  busy: boolean;
  /** it cannot be taken as it is typed; the reason stands above */
  stopped?: boolean;
  onClose: () => void;
};

/** The foot of a step taken in place: the step's own verb and "Anuluj". */
export function StepButtons({ label, look, busy, stopped = false, onClose }: StepButtonsProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" look={look} busy={busy} disabled={stopped}>
        {label}
      </Button>
      <Button look="second" onClick={onClose} busy={busy}>
        Anuluj
      </Button>
    </div>
  );
}
