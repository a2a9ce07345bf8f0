// The words that calls are made of, for JavaScript and for core.rs, which takes what stands
// between the backticks.

export const WORDS = `
harbour ledger copper meadow signal anchor willow quartz ember falcon granite orchard velvet canyon drift
lantern maple nectar onyx prairie quiver ridge summit timber umbra vertex warren yonder zephyr atlas
beacon cinder delta echo fathom glacier hollow indigo jasper kernel lumen marrow nimbus opal pivot
Zürich Łódź São_Paulo Malmö Besançon 東京 Київ
`;
