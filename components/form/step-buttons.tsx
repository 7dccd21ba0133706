import { Button, type ButtonLook } from "#components/ui/button.tsx";

/** The foot of a step taken in place: the step's own verb and "Anuluj". */
export function StepButtons({ label, look, busy, onClose }: { label: string; look?: ButtonLook; busy: boolean; onClose: () => void }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" look={look} disabled={busy}>
        {label}
      </Button>
      <Button look="second" onClick={onClose} disabled={busy}>
        Anuluj
      </Button>
    </div>
  );
}
