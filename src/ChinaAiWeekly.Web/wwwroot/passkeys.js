// Passkeys, where the browser has them: without this script (or without passkeys) the password form is all there is.
(() => {
  if (!window.PublicKeyCredential || !PublicKeyCredential.parseCreationOptionsFromJSON) return;
  const ask = async (button, handler, body) => {
    const form = new FormData(button.form);
    for (const [name, value] of Object.entries(body || {})) form.set(name, value);
    const address = new URL(button.form.action);
    address.searchParams.set("handler", handler);
    const answer = await fetch(address, { method: "POST", body: form });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer;
  };
  const steps = {
    async register(button, options) {
      const credential = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
      await ask(button, "Passkey", { credential: JSON.stringify(credential) });
      location.reload();
    },
    async signin(button, options) {
      const credential = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      location.assign(await (await ask(button, "Passkey", { credential: JSON.stringify(credential) })).text());
    },
  };
  for (const button of document.querySelectorAll("button[data-passkey]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const problem = button.form.querySelector("[data-passkey-problem]");
      problem.hidden = true;
      try {
        await steps[button.dataset.passkey](button, await (await ask(button, "PasskeyOptions")).json());
      } catch {
        problem.hidden = false;
      }
    });
  }
})();
