import type { ShapeName } from "./shape-sprite.tsx";

/** The drawing of a state, 15 px; always beside its word, so hidden from a screen reader. */
export function Shape({ name, className = "size-[15px]" }: { name: ShapeName; className?: string }) {
  return (
    <svg aria-hidden="true" className={`inline-block flex-none overflow-visible ${className}`}>
      <use href={`#shape-${name}`} />
    </svg>
  );
}
