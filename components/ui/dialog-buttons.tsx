import { Button, type ButtonLook } from "./button.tsx";
import { DialogActions } from "./dialog.tsx";

type Props = {
  label: string;
  look?: ButtonLook;
  busy?: boolean;
  onClose: () => void;
  /** takes the step; without it the button sends the form around it */
  onStep?: () => void;
};

/** The foot of a dialog that asks about a step: the step's own verb and "Anuluj". */
export function DialogButtons({ label, look = "filled", busy = false, onClose, onStep }: Props) {
  return (
    <DialogActions>
      <Button type={onStep ? "button" : "submit"} look={look} onClick={onStep} busy={busy}>
        {label}
      </Button>
      <Button look="second" onClick={onClose} busy={busy}>
        Anuluj
      </Button>
    </DialogActions>
  );
}
