/** Calls once a reader comes to an element, by pointer or by keyboard: what is about to be asked can be loaded meanwhile. */
export function onceNear(element: Element | null | undefined, call: () => void): void {
  for (const sign of ['pointerover', 'focusin']) element?.addEventListener(sign, call, { once: true });
}
