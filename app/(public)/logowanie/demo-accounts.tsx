import { Disclosure } from "#components/ui/disclosure.tsx";
import { demoAccounts, demoPassword } from "#prisma/demo/accounts.ts";
import { DemoAccountButton } from "./demo-account-button.tsx";

/** The demo accounts by place and institution; one press signs in. */
export function DemoAccounts() {
  return (
    <section aria-labelledby="konta" className="border-t-2 border-ink pt-2.5">
      <h2 id="konta" className="text-lead font-semibold">
        Konta pokazowe (hasło wspólne: <span className="ident whitespace-nowrap">{demoPassword}</span>)
      </h2>
      {demoAccounts.map(({ place, note, institutions }, index) => (
        <Disclosure key={place} open={index === 0} name="konta" summary={place} detail={note}>
          <div className="grid gap-x-8 gap-y-4 tablet:grid-cols-2">
            {institutions.map(({ name, accounts }) => (
              <div key={name}>
                <h3 className="font-semibold">{name}</h3>
                <ul>
                  {accounts.map((account) => (
                    <li key={account.email} className="border-b border-line">
                      <DemoAccountButton {...account} password={demoPassword} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
