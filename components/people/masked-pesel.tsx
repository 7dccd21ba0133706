/** "•••••••1234"; read out as its last four digits, not as seven dots. */
export function MaskedPesel({ masked }: { masked: string }) {
  return (
    <>
      <span aria-hidden="true" className="ident">
        {masked}
      </span>
      <span className="sr-only">kończy się na {masked.slice(-4)}</span>
    </>
  );
}
