/* Runs on the page of `--format html`: shows the findings that pass the filters. */
(() => {
  const form = document.getElementById('filters');
  if (form === null) return;
  const findings = Array.from(document.querySelectorAll('.finding'), (element) => ({
    element,
    rule: element.dataset.rule,
    severity: element.dataset.severity,
    file: element.closest('.file').id,
    text: undefined,
  }));
  const boxes = Array.from(document.querySelectorAll('.hunk, .copies, .file'));
  const marks = Array.from(document.querySelectorAll('mark[data-of]'), (element) => ({ element, ids: element.dataset.of.split(' ') }));
  const pathOf = new Map(
    Array.from(document.querySelectorAll('.file'), (file) => [file.id, file.querySelector('.path').textContent.toLowerCase()]),
  );
  const textOf = (finding) => (finding.text ??= `${pathOf.get(finding.file)} ${finding.element.textContent}`.toLowerCase());

  function apply() {
    const chosen = new FormData(form);
    const severities = new Set(chosen.getAll('severity'));
    const [rule, file] = [chosen.get('rule'), chosen.get('file')];
    const text = chosen.get('text').trim().toLowerCase();
    const visible = new Set();
    for (const finding of findings) {
      const passes =
        severities.has(finding.severity) &&
        (rule === '' || finding.rule === rule) &&
        (file === '' || finding.file === file) &&
        (text === '' || textOf(finding).includes(text));
      finding.element.hidden = !passes;
      if (passes) visible.add(finding.element.id.slice(1));
    }
    for (const box of boxes) {
      box.hidden = box.querySelector('.finding:not([hidden])') === null;
      if (box.matches('.copies')) box.open = file !== '' && !box.hidden;
    }
    for (const { element, ids } of marks) element.classList.toggle('off', !ids.some((id) => visible.has(id)));
    document.getElementById('shown').textContent = `${visible.size} of ${findings.length} findings`;
    document.getElementById('nothing').hidden = visible.size > 0;
  }

  /* A link to a finding that is hidden or folded away shows it. */
  function reveal() {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (target === null) return;
    if (target.closest('[hidden]') !== null) form.reset();
    for (let box = target.closest('details'); box !== null; box = box.parentElement.closest('details')) box.open = true;
    target.scrollIntoView();
  }

  let waiting;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 100);
  });
  addEventListener('hashchange', reveal);
  addEventListener('pageshow', apply);
  reveal();
})();
