import type { FormRefusal } from "#components/form/refusal-notice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { settingValueText } from "#lib/institutions/labels.ts";
import { savedSetting } from "#lib/institutions/schema.ts";
import type { SettingKey } from "#lib/law/settings.ts";
import { formatDate } from "#lib/platform/polish.ts";

/** Somebody decided meanwhile: what, from when, who. Nothing was overwritten, and what was typed stays. */
export function StaleDecision({ refusal, settingKey }: { refusal: FormRefusal | null; settingKey: SettingKey }) {
  if (refusal?.kind !== "stale") return null;
  const saved = savedSetting.safeParse(refusal.saved);
  return (
    <Notice tone="warning" live title="Zapisano już inną wersję.">
      <p>
        Zapisanie: {[refusal.savedBy, refusal.savedAt].filter(Boolean).join(", ")}. Nic nie zostało nadpisane.
        {saved.success ? ` Zapisane: ${settingValueText(settingKey, saved.data.value)}, od ${formatDate(saved.data.validFrom)}.` : ""}
      </p>
      <p>Sprawdź historię poniżej. Jeżeli zmiana jest nadal potrzebna, zapisz ponownie.</p>
    </Notice>
  );
}
