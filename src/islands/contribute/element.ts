import '../offline/register.ts';
/** The form for one fact. All that it needs is loaded after the page is shown, and told of if it cannot be had. */
class ContributeForm extends HTMLElement {
  connectedCallback(): void {
    void this.open();
  }

  private async open(): Promise<void> {
    try {
      const { openWorkbench } = await import('./open-workbench.ts');
      await openWorkbench(this);
    } catch (error) {
      const told = this.querySelector('[data-part=loading]');
      if (told) told.textContent = this.dataset['failed'] ?? '';
      reportError(error);
    }
    this.dataset['ready'] = 'true';
  }
}

customElements.define('contribute-form', ContributeForm);
